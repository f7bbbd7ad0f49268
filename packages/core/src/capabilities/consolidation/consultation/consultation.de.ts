import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { consultationWords } from "./consultation.words.ts";

export const consultationGerman: TextsOf<typeof consultationWords> = {
  round: "Runde {$round} zu {$plan}",
  "round-on-division": "Runde {$round} zur Arbeitsteilung",
  lead: "führen: {$item}",
  "take-part": "mitwirken: {$item}",
};
