import { BoundedSearch, type SearchPlace } from "./bounded-search.ts";
import type { GrowthCurve } from "./growth-curve.ts";
import { inverseDiagonal } from "./small-linear-system.ts";

/** A curve fitted by least squares. */
export interface FittedCurve {
  readonly parameters: Float64Array;
  /** sqrt(diag((J'J)^-1) rss / (n - k)); null where n <= k or J'J is singular. */
  readonly errors: Float64Array | null;
  /** Within 1e-6, relative, of a bound: the data do not fix the parameter. */
  readonly atBound: readonly boolean[];
  readonly rss: number;
  readonly fitted: Float64Array;
  /** False where the search was stopped by its number of rounds: a lower sum of squares may exist nearby. */
  readonly converged: boolean;
}

/** Basins of a grid, of each of two kinds, and starts named by the curve, from which a short run is made; curves of four parameters have more basins. */
const basinsKept = { few: 5, many: 14 };
const startsKept = 24;
/** Ends of short runs that are carried on. */
const bestKept = 6;
/** The best is shaken, each parameter both ways, and searched from again as long as that gains more than this part of the sum of squares. */
const mostShaken = 4;
const shakenKept = 3;
const worthwhile = 1e-6;
const shortRun = 14;
const longRun = 600;

/**
 * Bounded least squares over the whole range of a curve: short Levenberg-Marquardt runs from the lowest basins of its grids, or from its starts where it names no grid,
 * the best six carried to the end, the lowest sum of squares shaken and searched from again until nothing is gained. No draws: the same values give the same curve.
 *
 * Cost: some thousand evaluations of the curve for the grid, some hundred steps. Missing values are for the caller to leave out.
 */
export function fittedCurve(curve: GrowthCurve, years: Float64Array, values: Float64Array): FittedCurve {
  const search = new BoundedSearch(curve, years, values);
  const basins = (curve.grids ?? []).flatMap((grid) => search.basins(grid, curve.parameters.length > 3 ? basinsKept.many : basinsKept.few));
  const starts = curve.starts.map((start) => search.looked(start)).sort(byHeight);
  let best = lowestFrom(
    search,
    [...basins, ...starts.slice(0, startsKept)].map(({ parameters }) => parameters),
    bestKept,
  );
  for (let round = 0; round < mostShaken; round++) {
    const next = lowestFrom(search, search.shaken(best.parameters), shakenKept);
    if (next.rss >= best.rss * (1 - worthwhile)) break;
    best = next;
  }
  const { parameters, rss, converged } = best;
  const { normal, fitted } = search.described(parameters);
  const spare = years.length - parameters.length;
  const diagonal = spare > 0 ? inverseDiagonal(normal, parameters.length) : null;
  return {
    parameters,
    errors: diagonal === null ? null : diagonal.map((each) => Math.sqrt((each * rss) / spare)),
    atBound: curve.parameters.map(({ low, high }, i) => [low, high].some((bound) => Math.abs(parameters[i]! - bound) <= 1e-6 * Math.abs(bound))),
    rss,
    fitted,
    converged,
  };
}

/** Short runs from all of the starts; the best that ended apart from each other are carried on, the lowest is given back. */
function lowestFrom(search: BoundedSearch, starts: readonly ArrayLike<number>[], kept: number): SearchPlace {
  const short = starts.map((start) => search.run(start, shortRun)).sort(byHeight);
  const apart: SearchPlace[] = [];
  for (const each of short) {
    if (apart.length === kept) break;
    if (!apart.some((other) => isSamePlace(each, other))) apart.push(each);
  }
  return apart.map((each) => (each.converged ? each : search.run(each.parameters, longRun))).reduce((a, b) => (b.rss < a.rss ? b : a));
}

function isSamePlace(a: SearchPlace, b: SearchPlace): boolean {
  return a.parameters.every((each, i) => Math.abs(each - b.parameters[i]!) <= 1e-3 * (Math.abs(each) + Math.abs(b.parameters[i]!)));
}

function byHeight(a: SearchPlace, b: SearchPlace): number {
  return a.rss - b.rss;
}
