import type { GrowthCurve } from "./growth-curve.ts";
import { inverseDiagonal, solvedPositive } from "./small-linear-system.ts";

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

/** Starts from which a run is made: the best by their sum of squares, but no more than this many with the same last parameter. */
const shortRuns = 24;
const alikeKept = 5;
const bestKept = 5;
/** The best is shaken, each parameter both ways, and searched from again as long as that gains more than this part of the sum of squares. */
const mostShaken = 4;
const shakenKept = 3;
const worthwhile = 1e-6;
const shortRun = 14;
const longRun = 600;

/**
 * Bounded least squares from many fixed starts: a short Levenberg-Marquardt run from the most promising, the four best carried to the end, the lowest sum of squares kept.
 *
 * Derivatives are analytic, positive parameters move on the logarithmic scale, a parameter at a bound that the gradient presses against is held.
 * Ends when the sum of squares changes by less than 1e-13, relative, three times in a row.
 */
export function fittedCurve(curve: GrowthCurve, years: Float64Array, values: Float64Array): FittedCurve {
  const search = new BoundedSearch(curve, years, values);
  const short = search
    .promising(curve.starts)
    .map((start) => search.run(start, shortRun))
    .sort((a, b) => a.rss - b.rss);
  const lowest = (runs: readonly Run[]) => runs.reduce((a, b) => (b.rss < a.rss ? b : a));
  let best = lowest(short.slice(0, bestKept).map(({ parameters }) => search.run(parameters, longRun)));
  for (let round = 0; round < mostShaken; round++) {
    const shaken = search
      .shaken(best.parameters)
      .map((start) => search.run(start, shortRun))
      .sort((a, b) => a.rss - b.rss);
    const next = lowest(shaken.slice(0, shakenKept).map(({ parameters }) => search.run(parameters, longRun)));
    if (next.rss >= best.rss * (1 - worthwhile)) break;
    best = next;
  }
  return search.summary(best.parameters, best.converged);
}

interface Run {
  readonly parameters: Float64Array;
  readonly rss: number;
  readonly converged: boolean;
}

class BoundedSearch {
  readonly curve: GrowthCurve;
  readonly years: Float64Array;
  readonly values: Float64Array;
  readonly #size: number;
  readonly #slope: Float64Array;

  constructor(curve: GrowthCurve, years: Float64Array, values: Float64Array) {
    this.curve = curve;
    this.years = years;
    this.values = values;
    this.#size = curve.parameters.length;
    this.#slope = new Float64Array(this.#size);
  }

  /** The starts worth a run, of several kinds: best first, few with the same last parameter. */
  promising(starts: readonly (readonly number[])[]): readonly (readonly number[])[] {
    if (starts.length <= shortRuns) return starts;
    const ranked = starts
      .map((start) => {
        const own = this.curve.isScaled === true ? this.#scaled(start) : start;
        return { own, rss: this.#rss(Float64Array.from(own)) };
      })
      .sort((a, b) => a.rss - b.rss);
    const alike = new Map<number, number>();
    const kept: (readonly number[])[] = [];
    for (const { own } of ranked) {
      const last = own.at(-1)!;
      const count = alike.get(last) ?? 0;
      if (count >= alikeKept) continue;
      alike.set(last, count + 1);
      kept.push(own);
      if (kept.length === shortRuns) break;
    }
    return kept;
  }

  /** Starts about a place: each parameter to either side, positive ones by half and double, others by an eighth of the way to the bound. */
  shaken(place: Float64Array): Float64Array[] {
    return this.curve.parameters.flatMap(({ low, high, positive }, i) =>
      [-1, 1].map((side) => {
        const own = place.slice();
        const to = side < 0 ? low : high;
        own[i] = positive ? place[i]! * 2 ** side : place[i]! + (to - place[i]!) / 8;
        return this.curve.isScaled === true && i > 0 ? Float64Array.from(this.#scaled([...own])) : own;
      }),
    );
  }

  /** The start with its scale at the least-squares value, within its bounds. */
  #scaled(start: readonly number[]): readonly number[] {
    const unit = Float64Array.from([1, ...start.slice(1)]);
    let [above, below] = [0, 0];
    for (let i = 0; i < this.years.length; i++) {
      const value = this.curve.at(this.years[i]!, unit, this.#slope);
      above += value * this.values[i]!;
      below += value * value;
    }
    const { low, high } = this.curve.parameters[0]!;
    return [Math.min(high, Math.max(low, below > 0 ? above / below : low)), ...start.slice(1)];
  }

  run(start: ArrayLike<number>, rounds: number): Run {
    const { parameters: bounds } = this.curve;
    let at = Float64Array.from(bounds, ({ low, high }, i) => Math.min(high, Math.max(low, start[i]!)));
    let rss = this.#rss(at);
    let damping = 1e-3;
    let still = 0;
    let moved = true;
    for (let round = 0; round < rounds && still < 3 && moved; round++) {
      const { normal, gradient } = this.#normal(at, true);
      const held = bounds.map(({ low, high }, i) => (at[i]! <= low && gradient[i]! < 0) || (at[i]! >= high && gradient[i]! > 0));
      moved = false;
      for (let attempt = 0; attempt < 12 && !moved; attempt++) {
        const step = solvedPositive(
          damped(normal, held, damping, this.#size),
          gradient.map((g, i) => (held[i] ? 0 : g)),
        );
        const next = step === null ? at : this.#stepped(at, step);
        const nextRss = step === null ? Number.POSITIVE_INFINITY : this.#rss(next);
        if (nextRss <= rss) {
          moved = true;
          still = rss - nextRss <= 1e-13 * rss ? still + 1 : 0;
          [at, rss] = [next, nextRss];
          damping = Math.max(1e-12, damping / 5);
        } else damping = Math.min(1e12, damping * 4);
      }
    }
    return { parameters: at, rss, converged: still >= 3 || !moved };
  }

  summary(parameters: Float64Array, converged: boolean): FittedCurve {
    const rss = this.#rss(parameters);
    const { normal } = this.#normal(parameters, false);
    const spare = this.years.length - this.#size;
    const diagonal = spare > 0 ? inverseDiagonal(normal, this.#size) : null;
    return {
      parameters,
      errors: diagonal === null ? null : diagonal.map((each) => Math.sqrt((each * rss) / spare)),
      atBound: this.curve.parameters.map(({ low, high }, i) => [low, high].some((bound) => Math.abs(parameters[i]! - bound) <= 1e-6 * Math.abs(bound))),
      rss,
      fitted: this.years.map((year) => this.curve.at(year, parameters, this.#slope)),
      converged,
    };
  }

  #rss(parameters: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < this.years.length; i++) sum += (this.values[i]! - this.curve.at(this.years[i]!, parameters, this.#slope)) ** 2;
    return Number.isNaN(sum) ? Number.POSITIVE_INFINITY : sum;
  }

  /** J'J and J'r; `searched`: by the parameters as they are searched, logarithms of the positive ones. */
  #normal(parameters: Float64Array, searched: boolean): { readonly normal: Float64Array; readonly gradient: Float64Array } {
    const size = this.#size;
    const normal = new Float64Array(size * size);
    const gradient = new Float64Array(size);
    for (let row = 0; row < this.years.length; row++) {
      const off = this.values[row]! - this.curve.at(this.years[row]!, parameters, this.#slope);
      if (searched) for (let i = 0; i < size; i++) if (this.curve.parameters[i]!.positive) this.#slope[i] = this.#slope[i]! * parameters[i]!;
      for (let i = 0; i < size; i++) {
        gradient[i] = gradient[i]! + this.#slope[i]! * off;
        for (let j = 0; j < size; j++) normal[i * size + j] = normal[i * size + j]! + this.#slope[i]! * this.#slope[j]!;
      }
    }
    return { normal, gradient };
  }

  #stepped(at: Float64Array, step: Float64Array): Float64Array<ArrayBuffer> {
    return Float64Array.from(this.curve.parameters, ({ low, high, positive }, i) => {
      const next = positive ? at[i]! * Math.exp(Math.min(3, Math.max(-3, step[i]!))) : at[i]! + step[i]!;
      return Math.min(high, Math.max(low, next));
    });
  }
}

function damped(normal: Float64Array, held: readonly boolean[], damping: number, size: number): Float64Array {
  return normal.map((value, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    if (held[i] || held[j]) return i === j ? 1 : 0;
    return i === j ? value * (1 + damping) + 1e-300 : value;
  });
}
