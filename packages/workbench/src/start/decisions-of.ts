import type { PlanLine } from "@quoin/core";

/** So many decisions are put before a reader at once. */
const most = 3;

/** The tasks whose owner, term and goal are still a proposal: those with an amount first, invented ones last, else in the plan's order. */
export function decisionsOf(lines: readonly PlanLine[]): readonly PlanLine[] {
  const weight = ({ amount, synthetic }: PlanLine): number => (synthetic ? 2 : 0) + (amount === null ? 1 : 0);
  return lines
    .filter(({ proposed }) => proposed)
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, most);
}
