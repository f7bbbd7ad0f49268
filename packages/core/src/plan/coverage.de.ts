import type { TextsOf } from "../language/statement/sentences.ts";
import type { coverageWords } from "./coverage.words.ts";

export const coverageGerman: TextsOf<typeof coverageWords> = {
  "own-heading": "{$name} ist eine Überschrift der Stelle: Ihre Aufgaben sind die, die die Stelle in eigenen Worten beschließt.",
  "no-table": "Dem Arbeitsbereich fehlt die Tabelle {$table}.",
  "no-column": "Der Tabelle {$table} fehlt die Spalte {$column}.",
  unusable: "{$problem}",
  "not-proposed": "Hier wird nichts vorgeschlagen: Dazu brauchte es {$need}.",
  "not-asked": "Kein Befund dieses Orts verlangte danach.",
  undecided: "Was danach verlangte, ist nicht zu entscheiden: {$open} {$open :form one=|Befund hat| other=|Befunde haben|} zu wenig Daten.",
  refused: "Die Daten stützen nicht, was danach verlangte ({$refused} {$refused :form one=Befund other=Befunde}).",
  mixed:
    "Von den Befunden, die danach verlangten, {$refused :form one=ist other=sind} {$refused} nicht gestützt, {$open} {$open :form one=hat other=haben} zu wenig Daten.",
  "nothing-follows":
    "{$confirmed} {$confirmed :form one=|bestätigter Befund verlangte| other=|bestätigte Befunde verlangten|} danach, doch folgt daraus nichts für diesen Ort.",
};
