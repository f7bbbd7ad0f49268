import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { missingComplementFacts } from "./missing-complement.ts";
import type { missingComplementWords } from "./missing-complement.words.ts";

export const missingComplementGerman: TextsOf<typeof missingComplementWords> = {
  "no-card": "Das Register enthält keine Karte eines Technologiesystems.",
  question: "Gibt es Posten, die {$system} braucht und die weder Hersteller noch Projekt haben?",
  unknown: "Auf der Karte von {$system} ist weder Hersteller noch Projekt eingetragen für {$names}. {$rest} Unbekannt ist nicht keiner.",
  undated: "Für {$count} davon sagt niemand, von wann die Suche nach Herstellern ist, oder sie liegt zu lange zurück.",
  projects: "Projekte",
  "a-card-item": "einen Kartenposten",
  "from-items": "ab {$count} {$count :form one=Posten other=Posten}",
  missing:
    "Von {$needed} Posten, die die Karte von {$system} braucht, {$missing :form one=hat other=haben} {$missing} weder Hersteller noch Projekt: {$names}. {$rest}",
  none: "Jeder der {$needed} Posten, die die Karte von {$system} braucht, hat einen Hersteller oder ein Projekt. {$rest}",
  few: "Jeder der {$needed} Posten, die die Karte von {$system} braucht, hat einen Hersteller oder ein Projekt, außer {$names}. {$rest}",
  "too-few":
    "Die Karte von {$system} nennt {$needed} {$needed :form one=Posten other=Posten} als gebraucht ({$undecided} sind unentschieden); mindestens {$minimum} müssen es sein. {$rest}",
  unfilled: "Listen, in die nichts eingetragen wurde, sodass dort unbekannt ist, was fehlt: {$lists}.",
  comparison: "was die Karte als gebraucht nennt: {$needed} {$needed :form one=Posten other=Posten} auf {$links} {$links :form one=Glied other=Gliedern}",
  chart: "Gebrauchte Posten jedes Glieds",
  "link-missing": "{$link} ({$missing} fehlen)",
};

export const missingComplementRuleGerman: FixedTextsOf<typeof missingComplementFacts, "title" | "question" | "leavesOpen"> = {
  title: "Ergänzungen der Einträge",
  question: "Gibt es Posten, die das Produkt braucht und die weder Hersteller noch Projekt haben?",
  leavesOpen: "Zu beurteilen sind nur Produkte mit einer Karte; die Systeme anderer Produkte stehen nicht im Register.",
};
