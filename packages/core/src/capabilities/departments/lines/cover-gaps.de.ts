import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { coverGapWords } from "./cover-gaps.words.ts";

export const coverGapGerman: TextsOf<typeof coverGapWords> = {
  action: "Die Lücken schließen: {$reach}{$calls}.",
  none: "kein bestehendes Programm erreicht eine davon",
  some: "{$programmes} bestehende {$programmes :form one=|Programm kann| other=|Programme können|} {$covered} von {$gaps} aufnehmen",
  calls: "; neue @calls braucht es für {$uncovered}: {$open}",
  cost: "Kosten noch nicht geschätzt: Das Register nennt keinen Preis der fehlenden Posten. Programme werden nach Technologie zugeordnet, der eigenen oder der übergeordneten.",
};
