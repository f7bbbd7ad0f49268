import type { TextsOf } from "../../language/statement/sentences.ts";
import type { evidenceWords } from "./evidence.words.ts";

export const evidenceGerman: TextsOf<typeof evidenceWords> = {
  "no-tables": "Dem Arbeitsbereich {$tables :form one=|fehlt die Tabelle| other=|fehlen die Tabellen|} {$tables}.",
  judging: "Diagnose: {$title}",
  table: "„{$title}“",
  "no-columns": "Der Tabelle {$table} {$columns :form one=|fehlt die Spalte| other=|fehlen die Spalten|} {$columns}. {$rest}",
  "no-region": "Die Daten dieses Arbeitsbereichs umfassen den Ort {$region} nicht.",
  unsaid: "Die Stelle hat in ihren Einstellungen nicht gesagt: {$settings}.",
  "no-counts": "Der Arbeitsbereich enthält {$things} nicht nach @regions ({$table}).",
  refused: "Die Daten enthalten Unbrauchbares ({$count} {$count :form one=Stelle other=Stellen}); das erste: {$problem}",
  "repeated-key": "{$table} enthält denselben Fall zweimal (Zeilen {$first} und {$second}); welcher zählt, ist nicht zu erkennen.",
};
