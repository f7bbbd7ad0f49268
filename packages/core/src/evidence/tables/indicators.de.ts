import type { TextsOf } from "../../language/statement/sentences.ts";
import type { indicatorsWords } from "./indicators.words.ts";

export const indicatorsGerman: TextsOf<typeof indicatorsWords> = {
  meaning: "Indikatoren der Orte nach Jahren, eine Zeile je Zahl. Gelesene Codes: {$codes}",
};
