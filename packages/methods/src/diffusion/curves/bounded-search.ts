import type { CurveGrid, GrowthCurve } from "./growth-curve.ts";
import { solvedPositive } from "./small-linear-system.ts";

/** Where a search stands, or has ended. */
export interface SearchPlace {
  readonly parameters: Float64Array;
  readonly rss: number;
  readonly converged: boolean;
}

/** Points on which the places of a grid are compared; of longer series every second, third … is left. */
const pointsOfGrid = 30;

/**
 * Levenberg-Marquardt within bounds for one curve and one series: analytic derivatives, positive parameters on the logarithmic scale, a parameter at a bound that the gradient
 * presses against is held. Where the curve is proportional to its first parameter, that is set to its best after every step (variable projection: Golub & Pereyra 1973).
 */
export class BoundedSearch {
  readonly #curve: GrowthCurve;
  readonly #years: Float64Array;
  readonly #values: Float64Array;
  readonly #size: number;
  readonly #slope: Float64Array;
  readonly #told: Float64Array;
  /** Sums of slope times value observed, and of slope times value of the curve. */
  readonly #withObserved: Float64Array;
  readonly #withCurve: Float64Array;

  constructor(curve: GrowthCurve, years: Float64Array, values: Float64Array) {
    [this.#curve, this.#years, this.#values] = [curve, years, values];
    this.#size = curve.parameters.length;
    this.#slope = new Float64Array(this.#size);
    this.#told = new Float64Array(years.length);
    this.#withObserved = new Float64Array(this.#size);
    this.#withCurve = new Float64Array(this.#size);
  }

  /** From a start to where the sum of squares changes by less than 1e-13, relative, three times in a row; at most `rounds` steps. */
  run(start: ArrayLike<number>, rounds: number): SearchPlace {
    const { parameters: bounds } = this.#curve;
    const size = this.#size;
    let [here, there] = [new State(size), new State(size)];
    for (let i = 0; i < size; i++) here.at[i] = Math.min(bounds[i]!.high, Math.max(bounds[i]!.low, start[i]!));
    this.#evaluate(here);
    const [matrix, right, held] = [new Float64Array(size * size), new Float64Array(size), new Uint8Array(size)];
    let damping = 1e-3;
    let still = 0;
    let moved = true;
    for (let round = 0; round < rounds && still < 3 && moved; round++) {
      for (let i = 0; i < size; i++) {
        const { low, high } = bounds[i]!;
        held[i] = (here.at[i]! <= low && here.gradient[i]! < 0) || (here.at[i]! >= high && here.gradient[i]! > 0) ? 1 : 0;
        right[i] = held[i] === 1 ? 0 : here.gradient[i]!;
      }
      moved = false;
      for (let attempt = 0; attempt < 12 && !moved; attempt++) {
        damped(here.normal, held, damping, size, matrix);
        const step = solvedPositive(matrix, right);
        if (step !== null) {
          this.#stepped(here.at, step, there.at);
          this.#evaluate(there);
        }
        if (step !== null && there.rss <= here.rss) {
          moved = true;
          still = here.rss - there.rss <= 1e-13 * here.rss ? still + 1 : 0;
          [here, there] = [there, here];
          damping = Math.max(1e-12, damping / 5);
        } else damping = Math.min(1e12, damping * 4);
      }
    }
    return { parameters: here.at, rss: here.rss, converged: still >= 3 || !moved };
  }

  /** Sum of squares at a place, the scale at its best where the curve is scaled; the parameters are given back as they then are. */
  looked(start: ArrayLike<number>): SearchPlace {
    const state = new State(this.#size);
    const { parameters: bounds } = this.#curve;
    for (let i = 0; i < this.#size; i++) state.at[i] = Math.min(bounds[i]!.high, Math.max(bounds[i]!.low, start[i]!));
    this.#evaluate(state);
    return { parameters: state.at, rss: state.rss, converged: false };
  }

  /** Of the places of a grid, up to `most` that none of their neighbours along an axis lies below, and up to `most` that are the lowest with their value of the first axis. */
  basins({ axes, start }: CurveGrid, most: number): readonly SearchPlace[] {
    const sizes = axes.map(({ length }) => length);
    const count = sizes.reduce((product, each) => product * each, 1);
    const heights = new Float64Array(count);
    const indices = sizes.map(() => 0);
    const startOf = (place: number): number[] => {
      let rest = place;
      for (let axis = sizes.length - 1; axis >= 0; axis--) {
        indices[axis] = rest % sizes[axis]!;
        rest = Math.floor(rest / sizes[axis]!);
      }
      return start(indices.map((each, axis) => axes[axis]![each]!));
    };
    const here = new Float64Array(this.#size);
    const every = Math.ceil(this.#years.length / pointsOfGrid);
    for (let place = 0; place < count; place++) {
      here.set(startOf(place));
      heights[place] = this.#height(here, every);
    }
    const placed = (place: number): SearchPlace => ({ parameters: Float64Array.from(startOf(place)), rss: heights[place]!, converged: false });
    const lowest = Array.from({ length: sizes[0]! }, (_, first) => {
      const slab = count / sizes[0]!;
      let best = first * slab;
      for (let place = best + 1; place < (first + 1) * slab; place++) if (heights[place]! < heights[best]!) best = place;
      return best;
    });
    const isBasin = (place: number): boolean => {
      let stride = 1;
      for (let axis = sizes.length - 1; axis >= 0; axis--) {
        const index = Math.floor(place / stride) % sizes[axis]!;
        if (index > 0 && heights[place - stride]! < heights[place]!) return false;
        if (index + 1 < sizes[axis]! && heights[place + stride]! <= heights[place]!) return false;
        stride *= sizes[axis]!;
      }
      return true;
    };
    const basins = Array.from({ length: count }, (_, place) => place).filter(isBasin);
    const kept = (places: readonly number[]) => places.toSorted((a, b) => heights[a]! - heights[b]!).slice(0, most);
    return [...new Set([...kept(lowest), ...kept(basins)])].map(placed);
  }

  /** Starts about a place, each parameter a little and far to either side: positive ones by a tenth and by twice, others by a two-hundredth of their range and an eighth of the way to the bound. */
  shaken(place: Float64Array): ArrayLike<number>[] {
    const turned: ArrayLike<number>[] = this.#curve.near?.(place) ?? [];
    const moved = this.#curve.parameters.flatMap(({ low, high, positive }, i) => {
      const here = place[i]!;
      const moves = positive
        ? [here / 1.1, here * 1.1, here / 2, here * 2]
        : [here - (high - low) / 200, here + (high - low) / 200, here + (low - here) / 8, here + (high - here) / 8];
      return i === 0 && this.#curve.isScaled === true ? [] : moves.map((next) => place.with(i, next));
    });
    return [...moved, ...turned];
  }

  /** J'J by the parameters themselves, and the values of the curve. */
  described(parameters: Float64Array): { readonly normal: Float64Array; readonly fitted: Float64Array } {
    const size = this.#size;
    const normal = new Float64Array(size * size);
    const fitted = this.#years.map((year) => {
      const value = this.#curve.at(year, parameters, this.#slope);
      for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) normal[i * size + j] = normal[i * size + j]! + this.#slope[i]! * this.#slope[j]!;
      return value;
    });
    return { normal, fitted };
  }

  /** Sum of squares over every so many points with the best scale. */
  #height(start: Float64Array, every: number): number {
    const [years, values, told, valueAt] = [this.#years, this.#values, this.#told, this.#curve.value];
    let [above, below] = [0, 0];
    for (let i = 0; i < years.length; i += every) {
      const value = valueAt === undefined ? this.#curve.at(years[i]!, start, this.#slope) : valueAt(years[i]!, start);
      told[i] = value;
      above += value * values[i]!;
      below += value * value;
    }
    const part = this.#part(start[0]!, above, below);
    let sum = 0;
    for (let i = 0; i < years.length; i += every) sum += (values[i]! - part * told[i]!) ** 2;
    return Number.isNaN(sum) ? Number.POSITIVE_INFINITY : sum;
  }

  /** By how much the scale has to be multiplied to be at its best within its bounds; 1 where the curve is not scaled. */
  #part(scale: number, above: number, below: number): number {
    if (this.#curve.isScaled !== true) return 1;
    const { low, high } = this.#curve.parameters[0]!;
    return below > 0 ? Math.min(high, Math.max(low, (scale * above) / below)) / scale : low / scale;
  }

  /** Sum of squares, J'J and J'r at a state, by the parameters as they are searched (logarithms of the positive ones). */
  #evaluate(state: State): void {
    const size = this.#size;
    const [curve, slope, told, years, values] = [this.#curve, this.#slope, this.#told, this.#years, this.#values];
    const { at, normal, gradient } = state;
    const [withObserved, withCurve] = [this.#withObserved.fill(0), this.#withCurve.fill(0)];
    normal.fill(0);
    let [above, below] = [0, 0];
    for (let row = 0; row < years.length; row++) {
      const value = curve.at(years[row]!, at, slope);
      const observed = values[row]!;
      told[row] = value;
      above += value * observed;
      below += value * value;
      for (let i = 0; i < size; i++) {
        const own = slope[i]!;
        withObserved[i] = withObserved[i]! + own * observed;
        withCurve[i] = withCurve[i]! + own * value;
        for (let j = 0; j <= i; j++) normal[i * size + j] = normal[i * size + j]! + own * slope[j]!;
      }
    }
    const part = this.#part(at[0]!, above, below);
    if (part !== 1) at[0] = at[0]! * part;
    let rss = 0;
    for (let row = 0; row < years.length; row++) rss += (values[row]! - part * told[row]!) ** 2;
    state.rss = Number.isNaN(rss) ? Number.POSITIVE_INFINITY : rss;
    // All derivatives but that by the scale grow with the scale.
    for (let i = 0; i < size; i++) slope[i] = (i === 0 ? 1 : part) * (curve.parameters[i]!.positive ? at[i]! : 1);
    for (let i = 0; i < size; i++) {
      gradient[i] = slope[i]! * (withObserved[i]! - part * withCurve[i]!);
      for (let j = 0; j <= i; j++) {
        const own = normal[i * size + j]! * slope[i]! * slope[j]!;
        normal[i * size + j] = own;
        normal[j * size + i] = own;
      }
    }
  }

  #stepped(at: Float64Array, step: Float64Array, next: Float64Array): void {
    for (let i = 0; i < this.#size; i++) {
      const { low, high, positive } = this.#curve.parameters[i]!;
      const moved = positive ? at[i]! * Math.exp(Math.min(3, Math.max(-3, step[i]!))) : at[i]! + step[i]!;
      next[i] = Math.min(high, Math.max(low, moved));
    }
  }
}

class State {
  readonly at: Float64Array;
  readonly normal: Float64Array;
  readonly gradient: Float64Array;
  rss = Number.POSITIVE_INFINITY;

  constructor(size: number) {
    this.at = new Float64Array(size);
    this.normal = new Float64Array(size * size);
    this.gradient = new Float64Array(size);
  }
}

function damped(normal: Float64Array, held: Uint8Array, damping: number, size: number, into: Float64Array): void {
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const value = normal[i * size + j]!;
      if (held[i] === 1 || held[j] === 1) into[i * size + j] = i === j ? 1 : 0;
      else into[i * size + j] = i === j ? value * (1 + damping) + 1e-300 : value;
    }
}
