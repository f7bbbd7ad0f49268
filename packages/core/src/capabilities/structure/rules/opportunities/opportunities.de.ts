import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { opportunitiesFacts } from "./opportunities.ts";
import type { opportunitiesWords } from "./opportunities.words.ts";

export const opportunitiesGerman: TextsOf<typeof opportunitiesWords> = {
  result:
    "Von {$years :from} bis {$years :to} wurden {$candidates} Fälle geprüft ({$regions} @regions). Ein Fall ist ein Ort, eine Branche und ein Zeitabschnitt, an dessen Anfang der Ort darin keinen Vorteil hatte; Orte mit weniger als {$held} (@counted insgesamt) an einem der beiden Enden sind ausgelassen. In {$entries} der Fälle kam ein Vorteil hinzu, mit mindestens {$least} (@counted). Die Nähe zum Vorhandenen unterscheidet diese von den übrigen mit einer Fläche unter der Kurve von {$density} (0,5 ist Raten), schon fast da zu sein mit {$rca}: Nähe bringt einen Gewinn von {$gain}. Welten, in denen jeder Ort seine Zusammensetzung behält, ergeben in neun von zehn Fällen einen Gewinn von {$chance :low} bis {$chance :high} ({$p}): {$outcome} {$wider}",
  wider:
    "Ohne diese beiden Mindestzahlen sind es {$all} Fälle, in {$entered} davon kam ein Vorteil hinzu: Dort steht die Nähe bei {$density} ({$density_ends :low} bis {$density_ends :high}), das schon fast Vorhandene bei {$rca}.",
  confirmed: "Nähe sagt über den heutigen Vorteil hinaus, was als Nächstes kommt, und Empfehlungen dürfen darauf beruhen.",
  "not-supported":
    "dass die Nähe über das schon fast Vorhandene hinaus etwas sagt, ist nicht zu sehen. Danach aufgeführte Möglichkeiten beschreiben, wo ein Ort steht, und sind keine Vorhersage.",
  "insufficient-data":
    "ob die Nähe über das schon fast Vorhandene hinaus etwas sagt, ist nicht zu entscheiden. Danach aufgeführte Möglichkeiten sind keine Vorhersage.",
  "choices-disagree":
    "Dichte fügt hier dem heutigen Vorteil nichts hinzu, wohl aber bei einer anderen Wahl ({$choices}); danach darf nichts empfohlen werden, bis bekannt ist, welche stimmt.",
  region:
    "Von {$years :from} bis {$years :to} kamen in {$region} {$entries} von {$candidates} @activities hinzu, die dort gefehlt hatten. Ihr Rang nach Nähe abzüglich ihres Rangs nach dem Fast-da-Sein beträgt {$points} des Fehlenden ({$chance :low} bis {$chance :high} durch Zufall; {$p}): {$outcome} {$options}",
  "region-confirmed": "die Eintritte folgten der Nähe.",
  "region-not-supported": "die Eintritte folgten der Nähe nicht mehr als dem schon fast Vorhandenen.",
  "region-insufficient-data": "ob die Eintritte der Nähe folgten, ist nicht zu sagen.",
  options: "Am nächsten ({$year}) unter dem Fehlenden und komplexer als das Mittel des Vorhandenen: {$options}.",
  "no-options": "Nichts, was {$year} fehlt, ist komplexer als das Mittel des Vorhandenen.",
  option: "{$activity} (Dichte {$density}, wegen {$because})",
  "no-sign":
    "Komplexität hat hier kein sicheres Vorzeichen: Nach Vielfalt und nach Verbreitung weist sie in entgegengesetzte Richtungen ({$correlation} mit der Vielfalt); danach darf nichts empfohlen werden.",
  "one-year": "Die Daten enthalten {$years} {$years :form one=Jahr other=Jahre} ({$regions} @regions); Eintritte brauchen mindestens zwei Jahre.",
  "too-few": "Nur {$entries} Eintritte unter {$candidates} Kandidaten; gebraucht werden mindestens {$minimum}.",
  "region-too-few": "In {$region} kamen {$entries} @activities hinzu, die dort gefehlt hatten; mindestens {$minimum} braucht es, um zu sagen, wem sie folgten.",
  "region-question": "Trat {$region} in das ein, was dem Vorhandenen nahe lag, über das schon fast Vorhandene hinaus?",
  "own-mix-stock": "{$draws} Welten ohne Entwicklung: Jeder Ort hat durchweg die Zusammensetzung der letzten Zeit, und frühere Zeiten sind Teile der späteren",
  "own-mix-samples": "{$draws} Welten ohne Entwicklung: Was jeder Ort über alle Zeiten hat, wird über die Zeiten neu verteilt",
  area: "ein Gewinn an Fläche von {$area}, für sich und über solche Welten hinaus",
  places: "{$points} des Rangs",
  baseline: "alle Jahre und @activities, Vorteil ab 1, kleinste bedingte Wahrscheinlichkeit",
  manufacturing: "nur verarbeitendes Gewerbe",
  since: "ab {$year}",
  apart: "Jahre im Abstand von {$years}",
  threshold: "Vorteil ab {$threshold}",
  cosine: "Verwandtschaft nach dem Kosinus",
  chart: "Fläche unter der Kurve: was Eintritte erkennt",
  density: "Nähe (Dichte)",
  rca: "heutiger Vorteil",
  frequency: "wie viele es haben",
  "region-chart": "{$region}: Dichte des nächsten Fehlenden, {$year}",
};

export const opportunitiesRuleGerman: FixedTextsOf<typeof opportunitiesFacts, "title" | "question" | "leavesOpen"> = {
  title: "Möglichkeiten nach Nähe",
  question: "Sagt die Nähe zum Vorhandenen besser, worin die @regions als Nächstes eintreten, als das schon fast Vorhandene?",
  leavesOpen:
    "Frühere Zahlen sind die, die die Tabelle heute sagt: Wo sie eine Liste des Bestehenden ist, fehlt das Verschwundene. Wie übergreifend eine gebrauchte Technologie ist, was ein Eintritt kostet und ob er klug ist, steht nicht in den Daten.",
};
