import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { largestFirmWords } from "./largest-firms.words.ts";

export const largestFirmGerman: TextsOf<typeof largestFirmWords> = {
  examine:
    "{$firms} als mögliche führende Unternehmen ({$place}) prüfen: die größten nach Bilanzsumme (2019) unter {$all} börsennotierten Herstellern, von denen {$priced} eine Bilanzsumme melden.",
  cost: "Kosten noch nicht geschätzt. Größe ist nicht Beherrschung einer Innovationskette: Keine Tabelle zeigt die Wertschöpfungsketten der Firmen. Von der Börse genommene Firmen fehlen.",
};
