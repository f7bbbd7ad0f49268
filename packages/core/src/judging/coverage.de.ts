import type { TextsOf } from "../language/statement/sentences.ts";
import type { coverageWords } from "./coverage.words.ts";

export const coverageGerman: TextsOf<typeof coverageWords> = {
  "own-heading": "{$name} ist eine Überschrift der Stelle: Keine Regel prüft sie.",
  reason: "{$reason}",
  reasons: "{$reasons}",
};
