import type { TextsOf } from "../../language/statement/sentences.ts";
import type { drawsWords } from "./draws.words.ts";

export const drawsGerman: TextsOf<typeof drawsWords> = {
  error: "Ein p-Wert bei 5 % hat dann einen Standardfehler von {$points} Prozentpunkten.",
};
