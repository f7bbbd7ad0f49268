import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { unrelatedHerdingFacts } from "./unrelated-herding.ts";
import type { unrelatedHerdingWords } from "./unrelated-herding.words.ts";

export const unrelatedHerdingGerman: TextsOf<typeof unrelatedHerdingWords> = {
  result:
    "Gezählt sind allein @counted. Von {$years :from} bis {$years :to} gewannen {$regions} @regions in {$entries} Fällen (je ein Ort und eine Branche) einen Vorteil, den sie dort vorher nicht hatten (Vorteil ab {$advantage}: Anteil der Branche am Ort, geteilt durch ihren Anteil im Ganzen{$unknown}); wenige @counted mehr können genügen, eine neue Branche muss nicht entstanden sein. In {$crowded} der Fälle gewannen ihn mindestens {$least} Orte zugleich in derselben Branche. Diese liegen {$difference} Standardabweichungen {$side} am Vorhandenen als die anderen, über das hinaus, was Ort und Tätigkeit erklären ({$chance :low} bis {$chance :high} durch Zufall; {$p}): {$outcome}.",
  farther: "weniger nah",
  nearer: "näher",
  confirmed: "so gezählt drängen die @regions in das, was nicht aus dem Vorhandenen erwächst",
  "not-supported": "so gezählt tritt das Gedränge nicht in das ein, was ferner liegt",
  "insufficient-data": "ob so gezählt das Gedränge in das eintritt, was ferner liegt, ist nicht zu sagen",
  "one-year": "Die Daten enthalten {$years} {$years :form one=Jahr other=Jahre} ({$regions} @regions); Eintritte brauchen mindestens zwei Jahre.",
  "too-few":
    "Von {$entries} Eintritten gelten {$crowded} @activities, in die mindestens {$least} Orte zugleich eintraten; gebraucht werden mindestens {$minimum} davon und ebenso viele andere.",
  draws: "{$draws} Ziehungen, in denen ebenso viele Orte jeweils in jede Tätigkeit eintreten, verteilt unter denen, denen sie fehlte",
  deviations: "eine um {$deviations} Standardabweichungen größere Ferne",
  unknown: "; {$count} {$count :form one=weitere other=weitere} unbekannter Nähe ausgelassen",
  baseline: "mindestens {$least} Eintretende, alle Jahre und @activities, Vorteil ab {$threshold}",
  least: "mindestens {$least} Eintretende zugleich",
  manufacturing: "nur verarbeitendes Gewerbe",
  since: "ab {$year}",
  apart: "Jahre im Abstand von {$years}",
  threshold: "Vorteil ab {$threshold}",
  cosine: "Verwandtschaft nach dem Kosinus",
  chart: "@Activities, in die die meisten Orte zugleich eintraten",
  bar: "{$industry}, bis {$year}",
};

export const unrelatedHerdingRuleGerman: FixedTextsOf<typeof unrelatedHerdingFacts, "title" | "question" | "leavesOpen"> = {
  title: "Gedränge gegen die Verwandtschaft",
  question: "Stehen @regions, die gemeinsam in dasselbe eintreten, ihm ferner als jene, die allein in anderes eintreten?",
  leavesOpen:
    "Frühere Zahlen sind die, die die Tabelle heute sagt: Wo sie eine Liste des Bestehenden ist, fehlt das Verschwundene. Was davon Boden, Kapital oder Steuern bewirkten, steht nicht in den Daten.",
};
