import type { RuleRow } from "../../design/portfolio/portfolio-rule.ts";
import { countingUnits } from "../../exact/exact-units.ts";
import { rational } from "../../exact/rational.ts";

/**
 * Rows that hold a new choice close to the one in force, `x_j` = project j is chosen, S = the projects chosen now:
 *
 *   sum_{j not in S} x_j + sum_{j in S} (1 - x_j) <= K       at most K projects enter or leave
 *   x_j = 1                                                  for what is committed
 */
export function closeRows(ids: readonly string[], current: ReadonlySet<string>, committed: ReadonlySet<string>, maxChanges: number): RuleRow[] {
  const held = ids.filter((id) => current.has(id)).length;
  const every = {
    options: Int32Array.from(ids.keys()),
    units: Float64Array.from(ids, (id) => (current.has(id) ? -1 : 1)),
    lower: null,
    upper: rational(BigInt(maxChanges - held)),
  };
  const fixed = [...ids.keys()]
    .filter((at) => committed.has(ids[at] as string))
    .map((at) => ({ options: Int32Array.of(at), units: countingUnits(1), lower: rational(1n), upper: null }));
  return [every, ...fixed];
}
