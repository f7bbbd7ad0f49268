/** ln(p / (1 - p)) = intercept + slope · x */
export interface LogisticLine {
  readonly intercept: number;
  readonly slope: number;
}

/** Keeps the line finite where x separates the cases; too small to be seen elsewhere. */
const ridge = 1e-6;

/**
 * Logistic regression on one number, by Newton's steps on the likelihood less 1e-6 / 2 · (intercept² + slope²).
 *
 * @param came 1 where the case came true, else 0
 * @param from   where to begin, such as the line of nearly the same cases
 * Cost O(n) a step, five to eight steps from nothing.
 */
export function logisticLine(x: Float64Array, came: Uint8Array, from: LogisticLine = { intercept: 0, slope: 0 }): LogisticLine {
  let { intercept, slope } = from;
  for (let step = 0; step < 50; step++) {
    let [g0, g1] = [-ridge * intercept, -ridge * slope];
    let [h00, h01, h11] = [ridge, 0, ridge];
    for (let i = 0; i < x.length; i++) {
      const p = 1 / (1 + Math.exp(-(intercept + slope * x[i]!)));
      const w = p * (1 - p);
      g0 += came[i]! - p;
      g1 += (came[i]! - p) * x[i]!;
      h00 += w;
      h01 += w * x[i]!;
      h11 += w * x[i]! * x[i]!;
    }
    const determinant = h00 * h11 - h01 * h01;
    const d0 = (h11 * g0 - h01 * g1) / determinant;
    const d1 = (h00 * g1 - h01 * g0) / determinant;
    // A longer step overshoots where the cases are nearly separated.
    const shorter = Math.min(1, 5 / Math.max(Math.abs(d0), Math.abs(d1), 1e-300));
    intercept += shorter * d0;
    slope += shorter * d1;
    if (Math.abs(d0) <= 1e-10 * (1 + Math.abs(intercept)) && Math.abs(d1) <= 1e-10 * (1 + Math.abs(slope))) break;
  }
  return { intercept, slope };
}

/** The probability on the line. */
export function chance({ intercept, slope }: LogisticLine, x: number): number {
  return 1 / (1 + Math.exp(-(intercept + slope * x)));
}
