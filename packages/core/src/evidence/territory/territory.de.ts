import type { TextsOf } from "../../language/statement/sentences.ts";
import type { territoryWords } from "./territory.words.ts";

export const territoryGerman: TextsOf<typeof territoryWords> = {
  whole: "@whole",
};
