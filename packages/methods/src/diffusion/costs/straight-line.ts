import { studentTail } from "../../statistics/student-tail.ts";

/** A line fitted by ordinary least squares. */
export interface StraightLine {
  readonly slope: number;
  /** NaN with two points. */
  readonly slopeError: number;
  /** y at the mean of x. */
  readonly mean: number;
  readonly middle: number;
  readonly r2: number;
  /** Of a slope of 0, two-sided, Student with n - 2 degrees; NaN with two points. */
  readonly pValue: number;
}

/** y = mean + slope (x - middle) by ordinary least squares, x centred first; the slope is NaN where all x are equal. */
export function straightLine(x: Float64Array, y: Float64Array): StraightLine {
  const n = x.length;
  const middle = x.reduce((sum, each) => sum + each, 0) / n;
  const mean = y.reduce((sum, each) => sum + each, 0) / n;
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [dx, dy] = [x[i]! - middle, y[i]! - mean];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const slope = xy / xx;
  const rss = x.reduce((sum, each, i) => sum + (y[i]! - mean - slope * (each - middle)) ** 2, 0);
  const slopeError = n > 2 ? Math.sqrt(rss / (n - 2) / xx) : Number.NaN;
  const pValue = n > 2 ? studentTail(Math.abs(slope / slopeError), n - 2) : Number.NaN;
  return { slope, slopeError, mean, middle, r2: 1 - rss / yy, pValue };
}
