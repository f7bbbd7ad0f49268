import type { Finding } from "../finding/finding.ts";
import type { AtLevels } from "./against-chance.ts";
import type { Effect } from "./effect.ts";

/** The other usual levels of significance: a p between them and the one that holds turns with the level. */
const otherLevels = [0.01, 0.1] as const;

/**
 * Thresholds that turn the answer within what their rule tolerates: those that a choice moves to another verdict, and the level of significance where the p of a
 * test that stands alone lies between one in a hundred and one in ten. Of a drawn null the verdict at that level counts, in which the error of the draws has its part, and not p alone. In a family the level is that of the family and no office's to move.
 */
export function fragileThresholds(
  {
    verdict,
    choices,
    null: chance,
    effect,
    family,
    atLevels,
  }: Pick<Finding, "verdict" | "choices" | "null" | "family"> & {
    readonly effect: Pick<Effect, "value" | "minimum"> | null;
    readonly atLevels?: AtLevels | undefined;
  },
  significance: number,
): Finding["fragile"] {
  const moved = movedThresholds(verdict, choices);
  // An effect too small to act on is not confirmed at any level.
  if (chance === null || effect === null || family !== null || effect.value < effect.minimum) return moved;
  const p = chance.p_value;
  // What is told from chance and yet not confirmed is held back by something else than the level.
  if (p < significance && verdict !== "confirmed") return moved;
  if (atLevels !== undefined)
    return [
      ...moved,
      ...atLevels
        .filter((at) => (at.verdict === "confirmed") !== (verdict === "confirmed"))
        .map((at) => ({ threshold: "significance", to: at.level, verdict: at.verdict })),
    ];
  const turns = otherLevels.filter((level) => p < level !== p < significance);
  return [...moved, ...turns.map((to) => ({ threshold: "significance", to, verdict: p < to ? ("confirmed" as const) : ("insufficient-data" as const) }))];
}

/** The thresholds that a choice moves to another verdict than this one. */
export function movedThresholds(verdict: Finding["verdict"], choices: Finding["choices"]): Finding["fragile"] {
  return choices.flatMap(({ moves, verdict: then }) => (moves === undefined || then === verdict ? [] : [{ ...moves, verdict: then }]));
}
