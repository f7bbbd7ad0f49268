import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { firmWords } from "./firms-to-examine.words.ts";

export const firmGerman: TextsOf<typeof firmWords> = {
  action:
    "Herausfinden, was der größte Hersteller jeder dieser Branchen ({$place}) von seiner Kette beherrscht, und erst dann benennen, wer aufzubauen ist: {$firms}. In Klammern der Teil der Wertschöpfung, der an den Lieferungen der Branche hängt, und der ausländische Teil alles dessen, was hinter ihren Vorleistungen steht ({$year}).",
  firm: "{$firm} ({$industry}, {$hangs} · {$reliance})",
  cost: "Kosten noch nicht geschätzt. Größe ist nicht Beherrschung einer Kette: Keine Tabelle zeigt, was eine Firma davon hält. Vermögen gelten für ihr eigenes Jahr; von der Börse genommene Firmen fehlen.",
};
