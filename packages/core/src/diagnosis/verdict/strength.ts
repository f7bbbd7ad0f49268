import type { Choice, Strength, Verdict } from "../finding/finding.ts";

/** Robust only where every choice that the rule lists gives the same verdict, refusals as confirmations; what is confirmed without a list is never robust, and nothing else has a strength without one. */
export function strengthOf(verdict: Verdict, choices: readonly Pick<Choice, "verdict">[]): Strength | null {
  if (choices.length === 0) return verdict === "confirmed" ? "depends" : null;
  return flipsOf(verdict, choices).length === 0 ? "robust" : "depends";
}

/** The choices under which a finding would be another. */
export function flipsOf<C extends Pick<Choice, "verdict">>(verdict: Verdict, choices: readonly C[]): readonly C[] {
  return choices.filter((choice) => choice.verdict !== verdict);
}
