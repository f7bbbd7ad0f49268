import type { TextsOf } from "../../language/statement/sentences.ts";
import type { printerWords } from "./document.words.ts";

export const printerGerman: TextsOf<typeof printerWords> = {
  contents: "Inhalt",
  notes: "Anmerkungen",
  invented: "Erfunden",
  elsewhere: "die Abbildung ist in den Dateien html und docx gezeichnet",
};
