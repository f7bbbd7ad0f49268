import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { takeoverWords } from "./takeover.words.ts";

export const takeoverGerman: TextsOf<typeof takeoverWords> = {
  reaches: "{$market}, {$place}: {$technology} bei {$level} des Marktes",
};
