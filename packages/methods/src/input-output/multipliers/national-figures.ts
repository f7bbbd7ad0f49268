import { inverse } from "../../linear-algebra/inverse.ts";
import { denseTimes, timesDense } from "../tables/dense-sums.ts";
import { relativeToMean } from "./chain-vectors.ts";
import { type ClosedMultipliers, closedMultipliers } from "./closed-households.ts";

/** One country's table, n sectors; all money in one unit. */
export interface NationalTable {
  /** n × n, row-major, domestic and imported goods together. */
  readonly flows: Float64Array;
  /** Of them the imported ones, where the table tells them. */
  readonly imported: Float64Array | null;
  /** Share of imports in what is used at home, by sector: for flows whose imports are not told. */
  readonly importShare: Float64Array;
  readonly output: Float64Array;
  readonly valueAdded: Float64Array;
  readonly compensation: Float64Array;
  /** Used at home of each sector's kind of goods: output - exports + imports. */
  readonly absorption: Float64Array;
  /** What households consume of each sector's goods made at home; null where the table does not tell. */
  readonly householdUse: Float64Array | null;
}

/** Figures of each sector of one country. */
export interface NationalFigures {
  readonly valueShare: Float64Array;
  readonly compensationShare: Float64Array;
  /** Column sums of (I - A)⁻¹, and of (I - A_d)⁻¹. */
  readonly multiplier: Float64Array;
  readonly domesticMultiplier: Float64Array;
  /** Value added, and pay, at home per unit of final demand for home goods. */
  readonly valueMultiplier: Float64Array;
  readonly incomeMultiplier: Float64Array;
  /** Type II, households inside: they earn the pay of the sectors and spend it as they do now. Null where the table tells no pay or no consumption, or where they spend more than the system can bear. */
  readonly closed: ClosedMultipliers | null;
  readonly power: Float64Array;
  readonly sensitivityLeontief: Float64Array;
  readonly upstreamness: Float64Array;
  /** The same where sold abroad and bought from abroad are taken to go on as what is sold and bought at home: flows over what is used at home. */
  readonly upstreamnessOpen: Float64Array;
  /** Imports, direct and through suppliers, per unit of final demand for home goods. */
  readonly importContent: Float64Array;
  /** x_j (column sum of L_d - 1) / l_d,jj: output lost when the sector buys nothing at home. */
  readonly extractionBackward: Float64Array;
  readonly productive: boolean;
}

/**
 * Multipliers, stages and import content of one country's table.
 *
 *   upstreamnessOpen = row sums of (I - diag(x - e + m)⁻¹ Z)⁻¹ (Antràs, Chor, Fally & Hillberry 2012)
 *   A = Z diag(x)⁻¹      A_d = (I - diag(m)) A, or the domestic flows as given      L_d = (I - A_d)⁻¹
 *   import content = 1' (A - A_d) L_d; with v it adds up to 1 where inputs, imports and value added exhaust output (Hummels, Ishii & Yi 2001)
 *
 * A sector whose output is not positive has coefficients 0. Cost three inverses, 6 n³.
 */
export function nationalFigures({ flows, imported, importShare, output, valueAdded, compensation, absorption, householdUse }: NationalTable): NationalFigures {
  const n = output.length;
  const perOutput = (values: Float64Array): Float64Array => values.map((value, j) => (output[j]! > 0 ? value / output[j]! : 0));
  const cells = (value: (at: number) => number): Float64Array => flows.map((_, at) => (output[at % n]! > 0 ? value(at) / output[at % n]! : 0));
  const total = cells((at) => flows[at]!);
  const foreign = cells((at) => (imported === null ? importShare[Math.floor(at / n)]! * flows[at]! : imported[at]!));
  const leontief = inverse(unitMinus(total, n), n);
  const domestic = inverse(
    unitMinus(
      total.map((a, at) => a - foreign[at]!),
      n,
    ),
    n,
  );
  const ones = new Float64Array(n).fill(1);
  const [valueShare, compensationShare] = [perOutput(valueAdded), perOutput(compensation)];
  const multiplier = timesDense(ones, leontief);
  const domesticMultiplier = timesDense(ones, domestic);
  return {
    valueShare,
    compensationShare,
    multiplier,
    domesticMultiplier,
    valueMultiplier: timesDense(valueShare, domestic),
    incomeMultiplier: timesDense(compensationShare, domestic),
    closed: withHouseholds(domestic, compensationShare, compensation, householdUse),
    power: relativeToMean(multiplier),
    sensitivityLeontief: relativeToMean(denseTimes(leontief, ones)),
    upstreamness: denseTimes(
      leontief,
      output.map((x) => Math.max(x, 0)),
    ).map((sold, i) => (output[i]! > 0 ? sold / output[i]! : 1)),
    upstreamnessOpen: denseTimes(inverse(unitMinus(overAbsorption(flows, absorption), n), n), ones),
    importContent: timesDense(timesDense(ones, foreign), domestic),
    extractionBackward: output.map((x, j) => (x * (domesticMultiplier[j]! - 1)) / domestic[j * n + j]!),
    productive: multiplier.every((sum) => sum > 0 && sum < Number.POSITIVE_INFINITY),
  };
}

/** Z_ij / (x_i - e_i + m_i); a row of nothing used at home is 0. */
function overAbsorption(flows: Float64Array, absorption: Float64Array): Float64Array {
  const n = absorption.length;
  return flows.map((cell, at) => {
    const used = absorption[Math.floor(at / n)]!;
    return used > 0 ? cell / used : 0;
  });
}

/** A unit of pay buys what all pay buys now: saving out of pay is what is not spent. */
function withHouseholds(inverseAtHome: Float64Array, payShare: Float64Array, pay: Float64Array, use: Float64Array | null): ClosedMultipliers | null {
  const earned = pay.reduce((sum, each) => sum + each, 0);
  if (use === null || !(earned > 0)) return null;
  const closed = closedMultipliers(
    inverseAtHome,
    payShare,
    use.map((each) => each / earned),
  );
  return closed.productive ? closed : null;
}

function unitMinus(matrix: Float64Array, n: number): Float64Array {
  return matrix.map((cell, at) => (Math.floor(at / n) === at % n ? 1 : 0) - cell);
}
