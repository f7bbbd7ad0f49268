import { isKept } from "./plan-check.ts";
import type { RuleRow } from "./portfolio-rule.ts";
import type { WholeProgramme } from "./whole-programme.ts";

/**
 * A plan to which everything is added that has a worth and breaks no row: the most valuable first, equal ones in the order of the options.
 * What a search within a gap leaves over is often affordable.
 */
export function completedPlan({ whole, units }: WholeProgramme, rows: readonly RuleRow[], objective: readonly bigint[], plan: Uint8Array): Uint8Array {
  const chosen = plan.slice();
  const used: bigint[] = rows.map(() => 0n);
  const entries = function* (option: number): Generator<readonly [row: number, units: bigint]> {
    for (let k = whole.start[option] as number; k < (whole.start[option + 1] as number); k++) yield [whole.index[k] as number, units[k] as bigint];
  };
  const add = (option: number): void => {
    for (const [row, unit] of entries(option)) used[row] = (used[row] as bigint) + unit;
  };
  chosen.forEach((taken, option) => {
    if (taken === 1) add(option);
  });
  const open = Array.from(chosen.keys()).filter((option) => chosen[option] === 0 && (objective[option] as bigint) > 0n);
  open.sort((a, b) => ((objective[a] as bigint) > (objective[b] as bigint) ? -1 : objective[a] === objective[b] ? a - b : 1));
  for (const option of open) {
    let fits = true;
    for (const [row, unit] of entries(option)) fits &&= isKept(rows[row] as RuleRow, (used[row] as bigint) + unit);
    if (!fits) continue;
    chosen[option] = 1;
    add(option);
  }
  return chosen;
}
