import type { TextsOf } from "../../language/statement/sentences.ts";
import type { figureWords } from "./figures.words.ts";

export const figuresGerman: TextsOf<typeof figureWords> = {
  amount: "{$value}",
};
