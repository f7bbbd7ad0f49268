import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { waitingApplicationWords } from "./waiting-applications.words.ts";

export const waitingApplicationGerman: TextsOf<typeof waitingApplicationWords> = {
  beside:
    "Hier nicht gezeigt: {$applications} Anträge ({$calls} {$calls :form one=|@call| other=|@calls|}), über die noch entschieden werden kann; sie stehen neben dieser Zeile für die, die Anträge sehen dürfen.",
};
