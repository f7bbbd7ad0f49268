import type { TextsOf } from "./statement/sentences.ts";
import type { namedSteps } from "./steps.words.ts";

export const namedStepsGerman: TextsOf<typeof namedSteps> = {
  reading: "{$file} wird gelesen",
  computing: "{$family} wird berechnet",
};
