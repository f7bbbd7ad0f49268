import type { FixedTextsOf, TextsOf } from "../../../../language/statement/sentences.ts";
import type { engineeringDoctoratesFacts } from "./engineering-doctorates.ts";
import type { engineeringDoctoratesWords } from "./engineering-doctorates.words.ts";

export const engineeringDoctoratesGerman: TextsOf<typeof engineeringDoctoratesWords> = {
  baseline: "Ingenieurwissenschaften, {$year}",
  factor: "{$factor} des Medians",
  without: "ohne {$economy}",
  wider: "alle Natur- und Ingenieurwissenschaften",
  earlier: "drei Jahre früher",
  comparison: "{$factor} des Medians aus {$economies}",
  chart: "Promotionen je hundert Erstabschlüsse der Ingenieurwissenschaften, {$year}",
  found:
    "{$year} verlieh {$country} {$doctors} Promotionen und {$first} Erstabschlüsse der Ingenieurwissenschaften, {$ratio}; {$factor} des Medians von {$known} Vergleichsländern sind {$limit}",
  "part-doctorates": "{$count} Promotionen im Fach",
  "part-first": "{$count} Erstabschlüsse im Fach",
  missing:
    "Promotionen und Erstabschlüsse ({$field}) sind gemeinsam für {$year} ({$country}) und für {$known} Vergleichsländer bekannt; gebraucht werden zwei.",
  "no-year": "kein Jahr",
  "of-year": "{$year}",
  limit: "{$factor} des Medians ({$limit})",
  confirmed: "weniger Promotionen je Erstabschluss desselben Fachs und Jahres; kein Jahrgang wird verfolgt, und wer im Ausland promoviert, zählt nicht mit",
  "not-supported": "nicht unter diesem Teil dessen, was Vergleichsländer haben",
};

export const engineeringDoctoratesRuleGerman: FixedTextsOf<typeof engineeringDoctoratesFacts, "title" | "question" | "leavesOpen"> = {
  title: "Ingenieure an der Spitze",
  question: "Gibt es je Erstabschluss weit weniger Promotionen der Ingenieurwissenschaften als in vergleichbaren Volkswirtschaften?",
  leavesOpen:
    "Ausbildung im Betrieb und Wechsel zwischen Einrichtungen stehen nicht in den Daten; Informatik zählt in manchen Ländern zu den Ingenieurwissenschaften; ein kleiner Anteil einer großen Zahl sind noch immer viele Menschen.",
};
