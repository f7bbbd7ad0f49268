import { type FittedCurve, fittedCurve } from "../curves/fitted-curve.ts";
import type { GrowthCurve } from "../curves/growth-curve.ts";

/** Names of the parameters, in order; `start` is the value in the first year. */
export const lotkaVolterraNames = ["r1", "r2", "k1", "k2", "a12", "a21", "start1", "start2"] as const;
const size = lotkaVolterraNames.length;
/** Longest step of the integration, years. */
const longestStep = 0.1;

/**
 * Lotka-Volterra competition of two technologies, by least squares over both at once.
 *
 *   dx/dt = r1 x (1 - (x + a12 y) / k1)        dy/dt = r2 y (1 - (y + a21 x) / k2)
 *
 * @param years   ascending, at least five (eight parameters, two values a year)
 * @param values  2 x years, row-major: amounts or percent
 * @returns       null with fewer years, or where one is never above 0; `fitted` is 2 x years
 * Integrated by Runge-Kutta of order 4, the derivatives by the parameters with it (sensitivity equations). What is not identified shows at a bound or in its error.
 * Cost O(starts · rounds · years · 200). Reference: Lotka 1925, Volterra 1926; as competition of technologies: Pistorius & Utterback 1997.
 */
export function lotkaVolterra(years: Float64Array, values: Float64Array): FittedCurve | null {
  const n = years.length;
  const highest = [0, 1].map((which) => values.subarray(which * n, (which + 1) * n).reduce((a, b) => Math.max(a, b), 0));
  if (n < 5 || highest.some((each) => !(each > 0))) return null;
  const cells = Float64Array.from(values, (_, cell) => cell);
  return fittedCurve(competitionCurve(years, values), cells, values);
}

/** Both paths as one curve over the cells of the table, so that the one least-squares search serves. */
export function competitionCurve(years: Float64Array, values: Float64Array): GrowthCurve {
  const n = years.length;
  const highest = [0, 1].map((which) => values.subarray(which * n, (which + 1) * n).reduce((a, b) => Math.max(a, b), 0)) as [number, number];
  const first = [values[0]!, values[n]!].map((value, which) => Math.max(value, highest[which]! * 1e-3)) as [number, number];
  const path = new CompetitionPath(years);
  const positive = (name: string, low: number, high: number) => ({ name, low, high, positive: true });
  return {
    parameters: [
      positive("r1", 1e-4, 10),
      positive("r2", 1e-4, 10),
      positive("k1", highest[0] * 0.1, highest[0] * 20),
      positive("k2", highest[1] * 0.1, highest[1] * 20),
      { name: "a12", low: 0, high: 20, positive: false },
      { name: "a21", low: 0, high: 20, positive: false },
      positive("start1", highest[0] * 1e-5, highest[0] * 2),
      positive("start2", highest[1] * 1e-5, highest[1] * 2),
    ],
    starts: [0.2, 0.6, 1.2].flatMap((r) =>
      [1.2, 3].flatMap((k) =>
        [
          [0.3, 0.3],
          [1, 0],
          [0, 1],
          [1, 2],
        ].map(([a12, a21]) => [r, r, highest[0] * k, highest[1] * k, (a12! * highest[0]) / highest[1], (a21! * highest[1]) / highest[0], ...first]),
      ),
    ),
    at(cell, parameters, slope) {
      path.follow(parameters);
      slope.set(path.slopes.subarray(cell * size, (cell + 1) * size));
      return path.values[cell]!;
    },
  };
}

/** The two paths with their derivatives at the years, followed once for each set of parameters. */
class CompetitionPath {
  readonly values: Float64Array;
  readonly slopes: Float64Array;
  readonly #years: Float64Array;
  readonly #known = new Float64Array(size).fill(Number.NaN);

  constructor(years: Float64Array) {
    this.#years = years;
    this.values = new Float64Array(2 * years.length);
    this.slopes = new Float64Array(2 * years.length * size);
  }

  follow(p: ArrayLike<number>): void {
    if (this.#known.every((each, i) => each === p[i])) return;
    this.#known.set(p);
    const n = this.#years.length;
    let state = new Float64Array(2 + 2 * size);
    [state[0], state[1]] = [p[6]!, p[7]!];
    state[2 + 6] = 1;
    state[2 + size + 7] = 1;
    for (let at = 0; at < n; at++) {
      if (at > 0) {
        const span = this.#years[at]! - this.#years[at - 1]!;
        const steps = Math.max(1, Math.ceil(span / longestStep));
        for (let each = 0; each < steps; each++) state = advanced(state, p, span / steps);
      }
      this.values[at] = state[0]!;
      this.values[n + at] = state[1]!;
      this.slopes.set(state.subarray(2, 2 + size), at * size);
      this.slopes.set(state.subarray(2 + size), (n + at) * size);
    }
  }
}

/** One step of Runge-Kutta of order 4. */
function advanced(state: Float64Array, p: ArrayLike<number>, step: number): Float64Array<ArrayBuffer> {
  const moved = (rate: Float64Array, by: number) => state.map((each, i) => each + by * rate[i]!);
  const a = change(state, p);
  const b = change(moved(a, step / 2), p);
  const c = change(moved(b, step / 2), p);
  const d = change(moved(c, step), p);
  return Float64Array.from(state, (each, i) => each + (step / 6) * (a[i]! + 2 * b[i]! + 2 * c[i]! + d[i]!));
}

/** Rates of x, y and of their derivatives by each parameter. */
function change(state: Float64Array, p: ArrayLike<number>): Float64Array {
  const [r1, r2, k1, k2, a12, a21] = [p[0]!, p[1]!, p[2]!, p[3]!, p[4]!, p[5]!];
  const [x, y] = [state[0]!, state[1]!];
  const [roomX, roomY] = [1 - (x + a12 * y) / k1, 1 - (y + a21 * x) / k2];
  const rate = new Float64Array(state.length);
  rate[0] = r1 * x * roomX;
  rate[1] = r2 * y * roomY;
  const [xx, xy, yx, yy] = [r1 * (roomX - x / k1), (-r1 * x * a12) / k1, (-r2 * y * a21) / k2, r2 * (roomY - y / k2)];
  for (let i = 0; i < size; i++) {
    const [dx, dy] = [state[2 + i]!, state[2 + size + i]!];
    rate[2 + i] = xx * dx + xy * dy;
    rate[2 + size + i] = yx * dx + yy * dy;
  }
  rate[2] = rate[2]! + x * roomX;
  rate[2 + 2] = rate[2 + 2]! + (r1 * x * (x + a12 * y)) / (k1 * k1);
  rate[2 + 4] = rate[2 + 4]! - (r1 * x * y) / k1;
  rate[2 + size + 1] = rate[2 + size + 1]! + y * roomY;
  rate[2 + size + 3] = rate[2 + size + 3]! + (r2 * y * (y + a21 * x)) / (k2 * k2);
  rate[2 + size + 5] = rate[2 + size + 5]! - (r2 * x * y) / k2;
  return rate;
}
