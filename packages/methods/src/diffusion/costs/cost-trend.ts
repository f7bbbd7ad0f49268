import { ShapeError } from "../../shape-error/shape-error.ts";
import { straightLine } from "./straight-line.ts";

/** How the cost of a technology has moved: a geometric random walk with drift, and the straight line beside it. */
export interface CostTrend {
  /** Steps between observed years. */
  readonly steps: number;
  /** Years between the first and the last. */
  readonly span: number;
  /** Mean change of the logarithm a year. */
  readonly drift: number;
  /** Standard deviation of the yearly change of the logarithm, with n - 1. */
  readonly volatility: number;
  /** First autocorrelation of the changes; NaN with fewer than three. */
  readonly autocorrelation: number;
  /** Slope of log cost on the year by least squares. */
  readonly slope: number;
  readonly r2: number;
  /** Of a slope of 0, two-sided. */
  readonly pValue: number;
  /** Slope below 0 with p < 0.05: a technology whose cost falls. */
  readonly isImproving: boolean;
}

/**
 * Moore's law as a random walk: log c_t = log c_{t-1} + mu + K e_t.
 *
 *   mu = (log c_T - log c_1) / (t_T - t_1)      K² = Σ (dy_i - mu dt_i)² / dt_i / (steps - 1)
 *
 * With a value every year these are mean and standard deviation of the yearly differences; a gap of several years counts as one step of that length.
 *
 * @param years  rising, at least three
 * @param costs  unit cost in constant prices, positive
 * @returns null with fewer than three points
 * Cost O(n). Reference: Farmer & Lafond 2016.
 */
export function costTrend(years: Float64Array, costs: Float64Array): CostTrend | null {
  if (years.length !== costs.length) throw new ShapeError("costTrend", `${years.length} costs`, String(costs.length));
  const n = costs.length;
  if (n < 3) return null;
  const y = costs.map(Math.log);
  const span = years[n - 1]! - years[0]!;
  const drift = (y[n - 1]! - y[0]!) / span;
  const steps = n - 1;
  const rest = new Float64Array(steps);
  for (let i = 0; i < steps; i++) {
    const dt = years[i + 1]! - years[i]!;
    rest[i] = (y[i + 1]! - y[i]! - drift * dt) / Math.sqrt(dt);
  }
  const squares = rest.reduce((sum, each) => sum + each * each, 0);
  const lagged = rest.subarray(1).reduce((sum, each, i) => sum + each * rest[i]!, 0);
  const { slope, r2, pValue } = straightLine(years, y);
  return {
    steps,
    span,
    drift,
    volatility: Math.sqrt(squares / (steps - 1)),
    autocorrelation: steps > 2 ? lagged / squares : Number.NaN,
    slope,
    r2,
    pValue,
    isImproving: slope < 0 && pValue < 0.05,
  };
}
