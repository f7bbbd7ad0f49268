import { countingUnits, rational } from "@quoin/methods";
import type { RuleRow } from "@quoin/optimise";
import { elementAt } from "../../contract/assert-present.ts";
import { groupBy } from "../../contract/group-by.ts";

/**
 * Rows that hold a new choice close to the one in force, `x_j` = project j is chosen (the sum of its options, one for each year in which it may start),
 * S = the projects chosen now:
 *
 *   sum_{j not in S} x_j + sum_{j in S} (1 - x_j) <= K       at most K projects enter or leave
 *   x_j = 1                                                  for what is committed
 *
 * @param projects the project of each option
 */
export function closeRows(projects: readonly string[], current: ReadonlySet<string>, committed: ReadonlySet<string>, maxChanges: number): RuleRow[] {
  const options = groupBy(projects.keys(), (option) => elementAt(projects, option));
  const held = [...options.keys()].filter((id) => current.has(id)).length;
  const every = {
    options: Int32Array.from(projects.keys()),
    units: Float64Array.from(projects, (id) => (current.has(id) ? -1 : 1)),
    lower: null,
    upper: rational(BigInt(maxChanges - held)),
  };
  const fixed = [...options]
    .filter(([id]) => committed.has(id))
    .map(([, starts]) => ({ options: Int32Array.from(starts), units: countingUnits(starts.length), lower: rational(1n), upper: null }));
  return [every, ...fixed];
}
