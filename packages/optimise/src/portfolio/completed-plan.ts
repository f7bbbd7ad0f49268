import { type ExactUnits, unitAt } from "@quoin/methods";
import { isKept, rowUse, useWith } from "./plan-check.ts";
import type { RuleRow } from "./portfolio-rule.ts";
import type { WholeProgramme } from "./whole-programme.ts";

/**
 * A plan to which everything is added that has a worth and breaks no row: the most valuable first, equal ones in the order of the options.
 * What a search within a gap leaves over is often affordable.
 */
export function completedPlan({ whole, units }: WholeProgramme, rows: readonly RuleRow[], objective: ExactUnits, plan: Uint8Array): Uint8Array {
  const chosen = plan.slice();
  const used = rows.map((row) => rowUse(row, plan));
  const open = Array.from(chosen.keys()).filter((option) => chosen[option] === 0 && (objective[option] as number | bigint) > 0);
  open.sort((a, b) => Number(unitAt(objective, b) - unitAt(objective, a)) || a - b);
  for (const option of open) {
    const [from, to] = [whole.start[option]!, whole.start[option + 1]!];
    let fits = true;
    for (let k = from; k < to && fits; k++) {
      const row = whole.index[k]!;
      fits = isKept(rows[row] as RuleRow, useWith(rows[row] as RuleRow, used[row] as bigint, unitAt(units, k), option, chosen));
    }
    if (!fits) continue;
    for (let k = from; k < to; k++) {
      const row = whole.index[k]!;
      used[row] = useWith(rows[row] as RuleRow, used[row] as bigint, unitAt(units, k), option, chosen);
    }
    chosen[option] = 1;
  }
  return chosen;
}
