import { codeEntry } from "./code-lists.ts";

/**
 * STIP instruments that a sub-item of the measures is carried out with where the office says nothing else.
 *
 *   defaultInstruments("M1.2")  // ["PI007", "PI008"]
 */
export function defaultInstruments(measureItem: string): readonly string[] {
  return codeEntry("measures", measureItem)?.instruments ?? [];
}
