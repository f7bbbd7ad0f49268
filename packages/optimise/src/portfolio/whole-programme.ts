import { ceilingOf, type ExactUnits, floorOf, numberOfRational, type Rational, rational, unitAt } from "@quoin/methods";
import type { LinearProgramme } from "../solver/solver.ts";
import type { RuleRow } from "./portfolio-rule.ts";

/**
 * A choice of options under rows of whole units, laid out for the solver.
 *
 * Each row is divided by the greatest common divisor of its units; its limits, rounded inwards to whole units, are moved out by a quarter of a unit:
 * no whole sum lies in between, so a solution that the solver holds for feasible within its tolerance is feasible exactly.
 * Rows and objective are then brought to a size that suits the solver by powers of two, which loses no digit.
 */
export interface WholeProgramme {
  /** With the limits above: for whole plans. */
  readonly whole: LinearProgramme;
  /** With the limits as they are: its duals are shadow prices. */
  readonly relaxation: LinearProgramme;
  /** Exact units of each non-zero, in the order of the programme's `value`. */
  readonly units: ExactUnits;
  /** Solver units of one unit of each row. */
  readonly rowScale: Float64Array;
  /** Solver units of one unit of the objective. */
  readonly objectiveScale: number;
  /** All values of the objective are multiples of this many units. */
  readonly step: bigint;
}

/** Limits of this size keep the solver's tolerance of 1e-9 below a quarter of a unit for sums of up to some 10^13 units. */
const largestLimit = 2 ** 17;
const largestCost = 2 ** 20;

export function wholeProgramme(count: number, rows: readonly RuleRow[], objective: ExactUnits): WholeProgramme {
  const scaled = rows.map(scaleRow);
  const start = new Int32Array(count + 1);
  for (const { options } of rows) for (const option of options) start[option + 1] = start[option + 1]! + 1;
  for (let j = 0; j < count; j++) start[j + 1] = start[j + 1]! + start[j]!;
  const next = start.slice(0, count);
  const index = new Int32Array(start[count]!);
  const value = new Float64Array(start[count]!);
  const exact = rows.every(({ units }) => units instanceof Float64Array) ? new Float64Array(value.length) : new Array<bigint>(value.length).fill(0n);
  rows.forEach(({ options, units }, i) => {
    const { coefficients } = scaled[i] as ScaledRow;
    for (let at = 0; at < options.length; at++) {
      const option = options[at]!;
      const place = next[option]!;
      next[option] = place + 1;
      index[place] = i;
      value[place] = coefficients[at]!;
      exact[place] = exact instanceof Float64Array ? (units[at] as number) : unitAt(units, at);
    }
  });
  const step = commonDivisor(objective);
  const costs = divided(objective, step);
  const shrink = powerOfTwo(largestAbsolute(costs), largestCost);
  const programme = {
    sense: "max" as const,
    columns: count,
    rows: rows.length,
    start,
    index,
    value,
    cost: costs.map((cost) => cost * shrink),
    lower: new Float64Array(count),
    upper: new Float64Array(count).fill(1),
    integer: new Uint8Array(count).fill(1),
  };
  const limits = (pick: (row: ScaledRow) => number): Float64Array => Float64Array.from(scaled, pick);
  return {
    whole: { ...programme, rowLower: limits(({ lower }) => lower), rowUpper: limits(({ upper }) => upper) },
    relaxation: { ...programme, rowLower: limits(({ given }) => given[0]), rowUpper: limits(({ given }) => given[1]) },
    units: exact,
    rowScale: limits(({ scale }) => scale),
    objectiveScale: shrink / Number(step),
    step,
  };
}

interface ScaledRow {
  readonly coefficients: Float64Array;
  readonly lower: number;
  readonly upper: number;
  readonly given: readonly [number, number];
  readonly scale: number;
}

function scaleRow({ units, lower, upper }: RuleRow): ScaledRow {
  const divisor = commonDivisor(units);
  const counts = divided(units, divisor);
  const inner = (limit: Rational | null, round: (value: Rational) => bigint, open: number): number =>
    limit === null ? open : Number(round(rational(limit.numerator, limit.denominator * divisor)));
  const low = inner(lower, ceilingOf, Number.NEGATIVE_INFINITY);
  const high = inner(upper, floorOf, Number.POSITIVE_INFINITY);
  const size = Math.max(largestAbsolute(counts), Number.isFinite(low) ? Math.abs(low) : 0, Number.isFinite(high) ? Math.abs(high) : 0);
  const shrink = powerOfTwo(size, largestLimit);
  // Small counts need no room: the solver's tolerance is far below a whole one.
  const room = shrink < 1 ? 0.25 : 0;
  const scale = shrink / Number(divisor);
  const given = (limit: Rational | null, open: number): number => (limit === null ? open : numberOfRational(limit) * scale);
  return {
    coefficients: counts.map((each) => each * shrink),
    lower: (low - room) * shrink,
    upper: (high + room) * shrink,
    given: [given(lower, Number.NEGATIVE_INFINITY), given(upper, Number.POSITIVE_INFINITY)],
    scale,
  };
}

function divided(units: ExactUnits, divisor: bigint): Float64Array {
  if (!(units instanceof Float64Array)) return Float64Array.from(units, (unit) => Number(unit / divisor));
  const by = Number(divisor);
  return by === 1 ? units : units.map((unit) => unit / by);
}

/** Greatest common divisor of the sizes; 1 where all are 0. */
function commonDivisor(units: ExactUnits): bigint {
  let small = 0;
  let large = 0n;
  for (const unit of units) {
    if (typeof unit === "number") small = smallDivisor(small, Math.abs(unit));
    else large = largeDivisor(large, unit < 0n ? -unit : unit);
    if (small === 1 || large === 1n) return 1n;
  }
  const divisor = largeDivisor(large, BigInt(small));
  return divisor === 0n ? 1n : divisor;
}

function smallDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

function largeDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The largest power of two, at most 1, that brings a size down to the limit. */
function powerOfTwo(size: number, limit: number): number {
  return size <= limit ? 1 : 2 ** -Math.ceil(Math.log2(size / limit));
}

function largestAbsolute(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
