import type { TextsOf } from "../../language/statement/sentences.ts";
import type { wayWords } from "./way.words.ts";

export const wayGerman: TextsOf<typeof wayWords> = {
  by: "Es brauchte: {$instruments}.",
  "no-cost": "Kosten einer ähnlichen sind nicht verzeichnet.",
  questions: "Es entschiede: {$questions}",
};
