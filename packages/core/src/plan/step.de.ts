import type { TextsOf } from "../language/statement/sentences.ts";
import type { stepWords } from "./step.words.ts";

export const stepGerman: TextsOf<typeof stepWords> = {
  refused: "Wäre Befund {$at} von {$all} widerlegt",
  question: "Was Frage {$at} von {$all} bewegte",
  "trade-off": "Abwägung, Punkt {$at}",
  size: "Größe {$at} von {$all}",
};
