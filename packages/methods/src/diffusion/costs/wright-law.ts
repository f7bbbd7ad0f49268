import { ShapeError } from "../../shape-error/shape-error.ts";
import { straightLine } from "./straight-line.ts";

/** An experience curve: cost ~ capacity^exponent. */
export interface WrightLaw {
  readonly exponent: number;
  /** Standard error of the exponent; NaN without a degree of freedom. */
  readonly exponentError: number;
  /** 1 - 2^exponent: what a doubling of cumulative capacity takes off the cost, a share. */
  readonly learningRate: number;
  /** Of the regression; NaN for the differences, which have no intercept. */
  readonly r2: number;
  /** Residual standard deviation of the logarithm. */
  readonly sigma: number;
}

/** Both readings of one experience curve. */
export interface WrightLaws {
  /** log cost = a + exponent · log capacity, over all points. */
  readonly levels: WrightLaw;
  /** d log cost = exponent · d log capacity, without intercept: for costs that walk at random about the curve. */
  readonly differences: WrightLaw;
}

/**
 * Wright's law: unit cost falls by a fixed share with each doubling of cumulative capacity.
 *
 *   levels:       log c_t = a + b log x_t + e_t
 *   differences:  log c_t - log c_{t-1} = b (log x_t - log x_{t-1}) + e_t
 *   learning rate = 1 - 2^b
 *
 * @param capacity  cumulative, positive, in order of time
 * @param costs     unit cost in constant prices, positive
 * @returns null with fewer than three points or where capacity does not move
 * Cost O(n). The two differ where residuals are autocorrelated: then the error of the levels is too small, and that of the differences is to be believed.
 * Reference: Wright 1936; Lafond et al. 2018 (differences). Missing values are the caller's to leave out.
 */
export function wrightLaw(capacity: Float64Array, costs: Float64Array): WrightLaws | null {
  if (capacity.length !== costs.length) throw new ShapeError("wrightLaw", `${capacity.length} costs`, String(costs.length));
  const n = costs.length;
  const [x, y] = [capacity.map(Math.log), costs.map(Math.log)];
  if (n < 3 || x.every((each) => each === x[0])) return null;
  const line = straightLine(x, y);
  const spread = x.reduce((sum, each) => sum + (each - line.middle) ** 2, 0);
  let [xx, xy] = [0, 0];
  for (let i = 1; i < n; i++) {
    const dx = x[i]! - x[i - 1]!;
    xx += dx * dx;
    xy += dx * (y[i]! - y[i - 1]!);
  }
  const exponent = xy / xx;
  let rss = 0;
  for (let i = 1; i < n; i++) rss += (y[i]! - y[i - 1]! - exponent * (x[i]! - x[i - 1]!)) ** 2;
  const sigma = Math.sqrt(rss / (n - 2));
  return {
    levels: {
      exponent: line.slope,
      exponentError: line.slopeError,
      learningRate: -Math.expm1(line.slope * Math.LN2),
      r2: line.r2,
      sigma: line.slopeError * Math.sqrt(spread),
    },
    differences: { exponent, exponentError: sigma / Math.sqrt(xx), learningRate: -Math.expm1(exponent * Math.LN2), r2: Number.NaN, sigma },
  };
}
