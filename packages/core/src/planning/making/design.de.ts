import type { TextsOf } from "../../language/statement/sentences.ts";
import type { designWords } from "./design.words.ts";

export const designGerman: TextsOf<typeof designWords> = {
  "own-words": "{$words}",
  "who-answers": "Binnen eines Jahres benennen, wer für „{$problem}“ einsteht und mit welchem der Mittel von „{$measure}“.",
  "no-size": "Kosten noch nicht geschätzt: Die Planzeile nennt die Antwort, die Stelle bemisst sie.",
};
