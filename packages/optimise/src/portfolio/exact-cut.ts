import { compareRationals, packedUnits, rational, unitAt } from "@quoin/methods";
import { worstDeviations } from "./plan-check.ts";
import type { RuleRow } from "./portfolio-rule.ts";

/**
 * Rows that every plan keeps that keeps the given one, and that this plan breaks.
 *
 * Of the choices that together exceed an upper limit (options taken, or left where their units are negative) not all can be made (a cover); where the choices miss a lower limit, one of the others is needed.
 * Where needs deviate, the limit also holds with the worst deviations of this plan added to the units (Bertsimas and Sim 2004, by separation).
 */
export function exactCuts(row: RuleRow, chosen: Uint8Array, used: bigint): RuleRow[] {
  const { options, units, lower, upper } = row;
  if (upper === null || compareRationals(rational(used), upper) <= 0) {
    const others = [...options.keys()].filter((at) => isTaken(unitAt(units, at), chosen[options[at]!]) === false);
    const { left, ...counted } = choices(row, others);
    return [{ ...counted, lower: lower === null ? null : rational(1n - left), upper: null }];
  }
  if (row.deviation === undefined) return [cover(row, upper, chosen)];
  const worst = new Set(worstDeviations(row, chosen));
  const raised = packedUnits(Array.from(options, (_, at) => unitAt(units, at) + (worst.has(at) ? unitAt(row.deviation?.units ?? units, at) : 0n)));
  return [{ options, units: raised, lower: null, upper }, cover({ options, units: raised }, upper, chosen)];
}

/** Whether the plan makes the choice that adds to the sum of a row; null where neither choice does. */
function isTaken(unit: bigint, chosen: number | undefined): boolean | null {
  return unit === 0n ? null : (chosen === 1) === unit > 0n;
}

function cover(row: Pick<RuleRow, "options" | "units">, upper: NonNullable<RuleRow["upper"]>, chosen: Uint8Array): RuleRow {
  const { options, units } = row;
  const sizes = Array.from(options.keys(), (at) => unitAt(units, at));
  const size = (at: number): bigint => (sizes[at]! < 0n ? -sizes[at]! : sizes[at]!);
  const taken = [...options.keys()].filter((at) => isTaken(sizes[at]!, chosen[options[at]!]) === true);
  taken.sort((a, b) => Number(size(b) - size(a)) || a - b);
  const held: number[] = [];
  let sum = sizes.reduce((least, unit) => (unit < 0n ? least + unit : least), 0n);
  for (const at of taken) {
    held.push(at);
    sum += size(at);
    if (compareRationals(rational(sum), upper) > 0) break;
  }
  const { left, ...counted } = choices(row, held);
  return { ...counted, lower: null, upper: rational(BigInt(held.length - 1) - left) };
}

/** Choices of a row counted: 1 for an option taken, less 1 for one that counts where it is left; `left` is the number of these. */
function choices(
  { options, units }: Pick<RuleRow, "options" | "units">,
  places: readonly number[],
): Pick<RuleRow, "options" | "units"> & { readonly left: bigint } {
  const sorted = places.toSorted((a, b) => options[a]! - options[b]!);
  const signs = Float64Array.from(sorted, (at) => (unitAt(units, at) < 0n ? -1 : 1));
  return { options: Int32Array.from(sorted, (at) => options[at]!), units: signs, left: BigInt(signs.filter((sign) => sign < 0).length) };
}
