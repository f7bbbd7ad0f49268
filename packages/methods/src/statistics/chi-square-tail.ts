/**
 * Probability that a chi-square variable with `df` degrees of freedom is at least `x`: the upper regularised gamma function Q(df/2, x/2).
 *
 *   chiSquareTail(3.841458820694124, 1)  // 0.05
 *
 * @param x   NaN gives NaN, below 0 gives 1
 * @param df  > 0, else NaN
 * Cost O(√df) terms, relative error about 1e-14. Reference: Abramowitz & Stegun 6.5.29 (series) and 6.5.31 (continued fraction, by Lentz); R `pchisq(lower.tail = FALSE)` agrees.
 */
export function chiSquareTail(x: number, df: number): number {
  if (Number.isNaN(x) || !(df > 0)) return Number.NaN;
  if (x <= 0) return 1;
  const [a, t] = [df / 2, x / 2];
  const front = Math.exp(a * Math.log(t) - t - logGamma(a));
  return t < a + 1 ? 1 - front * lowerSeries(a, t) : front * upperFraction(a, t);
}

const mostTerms = 10_000;

function lowerSeries(a: number, t: number): number {
  let [term, sum] = [1 / a, 1 / a];
  for (let n = 1; n < mostTerms && term > sum * 1e-17; n++) {
    term *= t / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, t: number): number {
  const tiny = 1e-300;
  let b = t + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < mostTerms; n++) {
    const an = -n * (n - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + an / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}

/** log Γ for half-whole arguments by their recurrence: exact to the last digits, and the only ones that degrees of freedom give. */
function logGamma(a: number): number {
  if (Number.isInteger(2 * a) && a < 500) {
    let [at, log] = [Number.isInteger(a) ? 1 : 0.5, Number.isInteger(a) ? 0 : Math.log(Math.PI) / 2];
    for (; at < a; at++) log += Math.log(at);
    return log;
  }
  // Stirling's series, after shifting the argument beyond 10.
  let [shift, z] = [0, a];
  for (; z < 10; z++) shift += Math.log(z);
  const inverse = 1 / (z * z);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / z;
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - shift;
}
