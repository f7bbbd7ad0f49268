import type { TextsOf } from "../../../language/statement/sentences.ts";
import type { choiceWords } from "./choice.words.ts";

export const choiceGerman: TextsOf<typeof choiceWords> = {
  budget: "Budget ({$call})",
  "budget-of-year": "Budget {$year} ({$call})",
  "budget-of-level": "Budget {$year} ({$call}, {$level})",
  floor: "Mindestbetrag von {$region} ({$call})",
  points: "Punkte, die zählen",
  expected: "Erwarteter Nutzen ({$outcome})",
  cap: "Höchstanteil von {$region}",
};
