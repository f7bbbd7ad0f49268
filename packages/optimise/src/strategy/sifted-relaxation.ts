import { dualBound, freedColumns, reducedCosts, smallestMagnitudes } from "@quoin/methods";
import type { LinearProgramme, Solver, SolverOptions, SolverResult } from "../solver/solver.ts";
import { restrictedProgramme } from "./restricted-programme.ts";
import { sampledProgramme } from "./sampled-programme.ts";
import { dearestMiss, withMisses } from "./with-misses.ts";

/** Columns of the first sample, of the part that is solved, and of those that may join it in a round. */
const sampleSize = 4_000;
const partSize = 5_000;
const joining = 5_000;
const rounds = 15;

/**
 * The relaxation of a programme of many 0-1 columns and few rows, by sifting (Bixby et al. 1992): prices from a sample say which columns are surely in or out;
 * the doubtful ones are solved with the others fixed, and a fixed column that the new prices put on the other side joins them, until there is none.
 * That is the optimum of the whole; its bound is formed from the prices alone. Null where the rounds do not settle it.
 */
export async function siftedRelaxation(solver: Solver, programme: LinearProgramme, options: SolverOptions): Promise<SolverResult | null> {
  const ask = { ...options, relaxed: true, presolve: false } as const;
  const sign = programme.sense === "max" ? 1 : -1;
  const signed = (values: Float64Array): Float64Array => (sign === 1 ? values : values.map((each) => -each));
  const pricesAt = (duals: Float64Array): Float64Array => signed(reducedCosts(programme, programme.cost, duals));
  const price = dearestMiss(programme);
  const { sample, rowOf } = sampledProgramme(programme, sampleSize);
  const first = await solver.solve(withMisses(sample, price), ask);
  if (first.rowDuals === null) return null;
  const guess = pricesAt(spread(first.rowDuals, rowOf, programme.rows));
  const fixed = Float64Array.from(guess, (each, column) => (each > 0 ? programme.upper[column]! : programme.lower[column]!));
  const free = new Uint8Array(programme.columns);
  for (const column of smallestMagnitudes(guess).subarray(0, partSize)) free[column] = 1;
  for (let round = 0; round < rounds; round++) {
    freedColumns(programme, programme, free, fixed);
    const part = restrictedProgramme(programme, free, fixed);
    const { columns } = part.programme;
    const solved = await solver.solve(withMisses(part.programme, price), ask);
    if (solved.solution === null || solved.rowDuals === null) return null;
    const duals = spread(solved.rowDuals, part.rowOf, programme.rows);
    const prices = pricesAt(duals);
    const wrong = wrongSide(programme, prices, fixed, free);
    if (wrong.length > 0) {
      for (const column of wrong.sort((a, b) => Math.abs(prices[b]!) - Math.abs(prices[a]!) || a - b).slice(0, joining)) free[column] = 1;
      continue;
    }
    // Nothing more to join, and a limit is still missed: only the whole can tell whether it can be met.
    if (solved.solution.subarray(columns).some((miss) => miss > 1e-7)) return null;
    const bound = sign * dualBound(signed(duals), prices, programme) + (programme.offset ?? 0);
    const solution = part.expanded(solved.solution.subarray(0, columns));
    return { ...solved, bound, solution, rowDuals: duals, reducedCosts: signed(prices), basis: null };
  }
  return null;
}

function spread(duals: Float64Array, rowOf: Int32Array, rows: number): Float64Array {
  const all = new Float64Array(rows);
  rowOf.forEach((row, at) => {
    all[row] = duals[at]!;
  });
  return all;
}

/** Fixed columns that the prices put on the other side by more than rounding. */
function wrongSide({ upper, lower }: LinearProgramme, prices: Float64Array, fixed: Float64Array, free: Uint8Array): number[] {
  const wrong: number[] = [];
  prices.forEach((price, column) => {
    if (free[column] === 1 || upper[column] === lower[column]) return;
    if ((price > 1e-7 && fixed[column] !== upper[column]) || (price < -1e-7 && fixed[column] !== lower[column])) wrong.push(column);
  });
  return wrong;
}
