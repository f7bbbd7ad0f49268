/**
 * Probability that a standard normal variable stays below `x`.
 *
 *   normalDistribution(1.959964)  // 0.975
 *
 * Series of the error function near 0, continued fraction in the tail; absolute error below 1e-14. Reference: Abramowitz & Stegun 7.1.5, 7.1.14.
 */
export function normalDistribution(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  const size = Math.abs(x);
  if (size > 38) return x < 0 ? 0 : 1;
  const density = Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI);
  if (size < 3) {
    let [term, sum] = [size, size];
    for (let k = 3; Math.abs(term) > 1e-17 * sum; k += 2) {
      term *= (size * size) / k;
      sum += term;
    }
    return x < 0 ? 0.5 - density * sum : 0.5 + density * sum;
  }
  let fraction = 0;
  for (let k = 60; k > 0; k--) fraction = k / (size + fraction);
  const tail = density / (size + fraction);
  return x < 0 ? tail : 1 - tail;
}
