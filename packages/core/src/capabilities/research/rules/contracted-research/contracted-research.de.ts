import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { contractedResearchFacts } from "./contracted-research.ts";
import type { contractedResearchWords } from "./contracted-research.words.ts";

export const contractedResearchGerman: TextsOf<typeof contractedResearchWords> = {
  "share-question": "Sinkt über alle @regions der Teil, den {$receiver} an der bezahlten externen FuE der Industriefirmen haben?",
  share: "{$receiver}: Teil der externen FuE, die Industriefirmen bezahlen",
  paid: "der nominale Betrag für {$receiver}",
  outside: "der gesamte Betrag, den Industriefirmen für externe FuE bezahlten,",
  universities: "Hochschulen",
  institutes: "Forschungsinstitute",
  "money-question": "Bezahlen Industriefirmen weniger als {$limit} dessen, was Hochschulen für FuE ausgeben?",
  "no-tables": "Der Arbeitsbereich enthält nicht, wer die FuE der Hochschulen bezahlt ({$payers}), neben der gesamten FuE ({$totals}).",
  "no-year": "Kein Jahr enthält zugleich, was Hochschulen von der Wirtschaft erhalten, was Industriefirmen ihnen bezahlen und die gesamte FuE.",
  both: "{$year} melden Hochschulen {$received} aus der Wirtschaft ({$received_share} ihrer FuE), Industriefirmen melden {$reported} an Hochschulen ({$reported_share})",
  disagree: "{$both}: ein Faktor {$factor}. Die Quellen widersprechen einander; Firmen außerhalb von Industrie und Dienstleistungen erklären nur einen Teil.",
  agree: "{$both}.",
  "by-universities": "nach Angabe der Hochschulen",
  "by-firms": "nach Angabe der Industriefirmen",
  comparison: "{$limit} der FuE der Hochschulen",
};

export const contractedResearchRuleGerman: FixedTextsOf<typeof contractedResearchFacts, "title" | "question" | "leavesOpen"> = {
  title: "Auftragsforschung",
  question: "Kaufen Industriefirmen einen sinkenden Teil ihrer externen FuE bei Hochschulen und Instituten?",
  leavesOpen:
    "Was Firmen zahlen, sagt nichts über gemeinsame Arbeit von Industrie, Hochschulen und Instituten in Projekten; nach Partnern fragt die Regel zur Zusammenarbeit.",
};
