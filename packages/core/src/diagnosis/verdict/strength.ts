import type { Choice, Strength, Verdict } from "../finding/finding.ts";

/** Robust only where every choice that the rule lists keeps the confirmation; without a list nothing is robust. Null unless confirmed. */
export function strengthOf(verdict: Verdict, choices: readonly Pick<Choice, "verdict">[]): Strength | null {
  if (verdict !== "confirmed") return null;
  return choices.length > 0 && choices.every((choice) => choice.verdict === "confirmed") ? "robust" : "depends";
}

/** The choices under which a confirmed finding would not be. */
export function flipsOf<C extends Pick<Choice, "verdict">>(choices: readonly C[]): readonly C[] {
  return choices.filter(({ verdict }) => verdict !== "confirmed");
}
