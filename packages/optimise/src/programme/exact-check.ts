import { type Decimal, decimalOfNumber, numberOf, powerOfTen } from "@quoin/methods";
import type { LinearProgramme } from "../solver/solver.ts";

/** How a solution keeps the rows of a programme. */
export interface RowCheck {
  readonly activity: Float64Array;
  readonly rules: number;
  readonly violated: number;
  /** Largest amount by which a row is broken, in its own unit; 0 where none is. */
  readonly worst: number;
}

/** A row with a fractional value in it is checked in floating point, against 1e-6 of its limit. */
const tolerance = 1e-6;

/**
 * Checks every row. Where the solution is whole in all columns of a row, exactly: coefficients and limits are read as the decimals that they were written as,
 * and no tolerance is allowed.
 */
export function checkRows(programme: LinearProgramme, solution: Float64Array): RowCheck {
  const { columns, rows, start, index, value, rowLower, rowUpper } = programme;
  const decimals = new Int32Array(rows);
  const fractional = new Uint8Array(rows);
  for (let j = 0; j < columns; j++) {
    const x = solution[j]!;
    if (x === 0) continue;
    const whole = Number.isSafeInteger(x);
    for (let k = start[j]!; k < start[j + 1]!; k++) {
      const row = index[k]!;
      if (!whole) fractional[row] = 1;
      else decimals[row] = Math.max(decimals[row]!, decimalsOf(value[k]!));
    }
  }
  const activity = new Float64Array(rows);
  const part = new Float64Array(rows);
  const exact = new Map<number, bigint>();
  for (let j = 0; j < columns; j++) {
    const x = solution[j]!;
    if (x === 0) continue;
    for (let k = start[j]!; k < start[j + 1]!; k++) {
      const row = index[k]!;
      const a = value[k]!;
      if (fractional[row] === 1) {
        activity[row] = activity[row]! + a * x;
        continue;
      }
      const scaled = Math.round(a * 10 ** decimals[row]!);
      const sum = part[row]! + scaled * x;
      // Below 2^50 the rounding of the product cannot miss the whole number.
      if (Math.abs(scaled) < 2 ** 50 && Number.isSafeInteger(scaled * x) && Number.isSafeInteger(sum)) part[row] = sum;
      else exact.set(row, (exact.get(row) ?? 0n) + unitsOf(a, decimals[row]!) * BigInt(x));
    }
  }
  let violated = 0;
  let worst = 0;
  for (let i = 0; i < rows; i++) {
    const [low, high] = [rowLower[i]!, rowUpper[i]!];
    let broken: number;
    if (fractional[i] === 1) {
      const amount = activity[i]!;
      broken = Math.max(low - amount, amount - high, 0);
      if (broken <= tolerance * Math.max(1, Math.abs(amount > high ? high : low))) broken = 0;
    } else {
      const sum = { units: (exact.get(i) ?? 0n) + BigInt(part[i]!), decimals: decimals[i]! };
      activity[i] = numberOf(sum);
      broken = Math.max(excess(sum, high), -excess(sum, low), 0);
    }
    if (broken > 0) violated++;
    worst = Math.max(worst, broken);
  }
  return { activity, rules: rows, violated, worst };
}

/** sum - limit, its sign exact; -Infinity or Infinity for a limit that is infinite. */
function excess(sum: Decimal, limit: number): number {
  if (!Number.isFinite(limit)) return -limit;
  const other = decimalOfNumber(limit);
  const at = Math.max(sum.decimals, other.decimals);
  return numberOf({ units: sum.units * powerOfTen(at - sum.decimals) - other.units * powerOfTen(at - other.decimals), decimals: at });
}

/** Number of decimals of the shortest text of a double. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  for (let k = 1; k <= 15; k++) {
    const scaled = Math.round(value * 10 ** k);
    // Both are exact, so the quotient is the double nearest to the decimal.
    if (Math.abs(scaled) <= Number.MAX_SAFE_INTEGER && scaled / 10 ** k === value) return k;
  }
  return decimalOfNumber(value).decimals;
}

function unitsOf(value: number, at: number): bigint {
  const { units, decimals } = decimalOfNumber(value);
  return units * powerOfTen(at - decimals);
}
