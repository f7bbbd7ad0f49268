import { compareRationals, countingUnits, type ExactUnits, packedUnits, rational, unitAt } from "@quoin/methods";
import { worstDeviations } from "./plan-check.ts";
import type { RuleRow } from "./portfolio-rule.ts";

/**
 * Rows that every plan keeps that keeps the given one, and that this plan breaks; for rows whose units are not negative.
 *
 * Of options that together exceed an upper limit not all can be chosen (a cover); where the chosen ones miss a lower limit, one of the others is needed.
 * Where needs deviate, the limit also holds with the worst deviations of this plan added to the units (Bertsimas and Sim 2004, by separation).
 */
export function exactCuts(row: RuleRow, chosen: Uint8Array, used: bigint): RuleRow[] {
  const { options, units, lower, upper } = row;
  if (upper === null || compareRationals(rational(used), upper) <= 0) {
    const others = Array.from(options).filter((option) => chosen[option] === 0);
    return [{ ...counted(others), lower: lower === null ? null : rational(1n), upper: null }];
  }
  if (row.deviation === undefined) return [cover(options, units, upper, chosen)];
  const worst = new Set(worstDeviations(row, chosen));
  const raised = packedUnits(Array.from(options, (_, at) => unitAt(units, at) + (worst.has(at) ? unitAt(row.deviation?.units ?? units, at) : 0n)));
  return [{ options, units: raised, lower: null, upper }, cover(options, raised, upper, chosen)];
}

function cover(options: Int32Array, units: ExactUnits, upper: NonNullable<RuleRow["upper"]>, chosen: Uint8Array): RuleRow {
  const taken = Array.from(options.keys()).filter((at) => chosen[options[at]!] === 1);
  taken.sort((a, b) => Number(unitAt(units, b) - unitAt(units, a)) || a - b);
  const held: number[] = [];
  let sum = 0n;
  for (const at of taken) {
    held.push(options[at]!);
    sum += unitAt(units, at);
    if (compareRationals(rational(sum), upper) > 0) break;
  }
  return { ...counted(held), lower: null, upper: rational(BigInt(held.length - 1)) };
}

function counted(options: readonly number[]): Pick<RuleRow, "options" | "units"> {
  return { options: Int32Array.from(options).sort(), units: countingUnits(options.length) };
}
