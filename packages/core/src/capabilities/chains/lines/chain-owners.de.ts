import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { chainOwnerWords } from "./chain-owners.words.ts";

export const chainOwnerGerman: TextsOf<typeof chainOwnerWords> = {
  guide: "Die Integration von {$system} um {$enterprise} herum führen: Es deckt {$covered} von {$links} Gliedern ({$share}); Partner suchen für {$open}.",
  "not-yet":
    "Für {$system} noch keine Kettenführung benennen: Das Unternehmen auf den meisten Gliedern, {$enterprise}, deckt {$covered} von {$links} ({$share}); zuerst Zusammenarbeit fördern.",
  "no-link": "keines",
  cost: "Kosten noch nicht geschätzt. Deckung ist, was die Karte verzeichnet, nicht Umsatz oder Beherrschung.",
};
