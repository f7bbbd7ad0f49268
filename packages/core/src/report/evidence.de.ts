import type { TextsOf } from "../language/statement/sentences.ts";
import type { evidenceWords } from "./evidence.words.ts";

export const evidenceGerman: TextsOf<typeof evidenceWords> = {
  rows: "{$table}, Zeilen {$rows}",
  "rows-more": "{$table}, Zeilen {$rows} und {$n} weitere Bereiche",
  hashed: "{$rows}, SHA-256 {$hash}…",
  record: "Eintrag {$record}, Fassung {$version}",
  more: "und {$n} weitere",
  entries: "Register: {$kind}, {$n} {$n :form one=Eintrag other=Einträge}",
};
