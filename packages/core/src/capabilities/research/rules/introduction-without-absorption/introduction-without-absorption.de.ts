import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { introductionWithoutAbsorptionFacts } from "./introduction-without-absorption.ts";
import type { introductionWords } from "./introduction-without-absorption.words.ts";

export const introductionGerman: TextsOf<typeof introductionWords> = {
  "question-more": "Gibt {$who} mehr für aus dem Ausland eingeführte Technik aus als für ihre Aneignung?",
  "question-ratio": "Gibt {$who} für aus dem Ausland eingeführte Technik mehr als {$limit} der Ausgaben für ihre Aneignung aus?",
  "who-of": "{$who} ({$place})",
  hightech: "die Hochtechnologieindustrie",
  industry: "die gesamte Industrie",
  nation: "@whole",
  result:
    "{$years} gab {$who} ({$place}) {$imported} für aus dem Ausland eingeführte Technik und {$absorbed} für ihre Aneignung aus: {$relation} ({$single}); {$outcome} (nominal). {$rest}",
  "part-imported": "{$amount} für eingeführte Technik",
  "part-assimilated": "{$amount} für ihre Aneignung",
  "nothing-absorbed": "für das Zweite gar nichts",
  "of-year": "{$year}: {$ratio}",
  "none-of-year": "{$year}: nichts für das Zweite",
  "confirmed-every": "über {$limit} in der Summe und in jedem der {$years} Jahre",
  confirmed: "über {$limit} in der Summe und in {$above} von {$years} Jahren",
  "not-supported": "nicht über {$limit} in der Summe, darüber in {$above} von {$years} Jahren",
  "insufficient-data": "Summe und einzelne Jahre widersprechen einander zu {$limit} (darüber in {$above} von {$years})",
  reporting:
    "Beides steht in der Zeile des Ganzen{$sums}; von {$regions} @regions melden {$imported} die erste Zahl für {$year} und {$absorbed} die zweite. {$alone}",
  sums: ", zu der sich summiert, was gemeldet ist",
  "both-alone": "Beide umfassen nicht dieselben: Bei den {$both}, die in jedem Jahr beides melden, sind es {$ratio}.",
  "none-spent": "In einem der Jahre ({$period}) meldet {$place} keine Ausgaben, weder der einen noch der anderen Art.",
  missing:
    "In {$period} fehlen die Ausgaben für aus dem Ausland eingeführte Technik ({$place}) in {$imported} und die für ihre Aneignung in {$absorbed}; fehlend ist nicht null.",
  "years-to": "den {$count} Jahren bis {$year}",
  "any-year": "keinem Jahr",
  "no-industry": "Der Arbeitsbereich enthält nicht, was alle Industriefirmen für aus dem Ausland eingeführte Technik und ihre Aneignung ausgeben ({$table}).",
  comparison: "{$limit}, in der Summe von {$years} Jahren und in den meisten davon",
  baseline: "Summe von {$years} Jahren, {$limit}",
  "limit-of": "Grenze {$limit}",
  "one-year": "{$year} allein",
  "years-before": "die {$years} Jahre davor",
  without: "ohne {$place}",
  "both-reported": "die {$regions} {$regions :form one=Meldung other=Meldungen} beider Zahlen in jedem Jahr",
  chart: "Ausgaben für aus dem Ausland eingeführte Technik je Einheit für ihre Aneignung",
  ratio: "Einkauf zu Aneignung",
};

export const introductionWithoutAbsorptionRuleGerman: FixedTextsOf<typeof introductionWithoutAbsorptionFacts, "title" | "question" | "leavesOpen"> = {
  title: "Einkauf und Aneignung",
  question: "Geben Firmen mehr für aus dem Ausland eingeführte Technik aus als für ihre Aneignung?",
  leavesOpen: "Zu sehen sind nur Ausgaben: Was aus eingekaufter Technik gelernt wurde, steht nicht in den Daten.",
};
