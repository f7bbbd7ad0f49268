import { countingUnits, unitAt } from "../../exact/exact-units.ts";
import { compareRationals, rational } from "../../exact/rational.ts";
import type { RuleRow } from "./portfolio-rule.ts";

/**
 * A row that every plan keeps that keeps the given one, and that this plan breaks; for rows whose units are not negative.
 * Of options that together exceed an upper limit not all can be chosen (a cover); where the chosen ones miss a lower limit, one of the others is needed.
 */
export function exactCut({ options, units, lower, upper }: RuleRow, chosen: Uint8Array, used: bigint): RuleRow {
  const places = Array.from(options.keys());
  if (upper !== null && compareRationals(rational(used), upper) > 0) {
    const taken = places.filter((at) => chosen[options[at] as number] === 1);
    taken.sort((a, b) => Number(unitAt(units, b) - unitAt(units, a)) || a - b);
    const cover: number[] = [];
    let sum = 0n;
    for (const at of taken) {
      cover.push(options[at] as number);
      sum += unitAt(units, at);
      if (compareRationals(rational(sum), upper) > 0) break;
    }
    return { ...counted(cover), lower: null, upper: rational(BigInt(cover.length - 1)) };
  }
  const others = places.map((at) => options[at] as number).filter((option) => chosen[option] === 0);
  return { ...counted(others), lower: lower === null ? null : rational(1n), upper: null };
}

function counted(options: readonly number[]): Pick<RuleRow, "options" | "units"> {
  return { options: Int32Array.from(options).sort(), units: countingUnits(options.length) };
}
