import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { slotWords } from "./slots.words.ts";

export const slotGerman: TextsOf<typeof slotWords> = {
  "none-lent": "Nichts von dem, wonach gefragt wurde, hat Regeln der Öffnung: Niemand hat gesagt, wann es verliehen wird.",
  "none-alike": "Keine Einrichtung und kein Gerät, die verliehen werden, tragen diese Wörter.",
  "none-near": "Keine, die die Wörter trägt, liegt so nahe, soweit ihre Orte bekannt sind.",
  "none-priced": "Es gibt freie Zeiten, aber keine, deren Preis bekanntermaßen so niedrig ist.",
  "none-free": "Alle diese Stunden sind geschlossen, vergeben, dem Träger vorbehalten oder außerhalb dessen, was jetzt gebucht werden darf.",
};
