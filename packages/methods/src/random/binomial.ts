import type { RandomStream } from "./random-stream.ts";

/** log k! minus its Stirling formula with k + 1/2, for k = 0 .. 9. */
const STIRLING_REST = Float64Array.of(
  0.08106146679532726,
  0.0413406959554093,
  0.02767792568499834,
  0.020790672103765093,
  0.016644691189821193,
  0.013876128823070747,
  0.01189670994589177,
  0.010411265261972096,
  0.0092554621827127329,
  0.008330563433363112,
);

/**
 * One draw from the binomial distribution: how many of n independent trials succeed, each with probability p. Exact for every n and p.
 *
 * Below n·min(p, 1-p) = 10 the distribution function is inverted with one uniform number; above it Hörmann's transformed rejection (1993, algorithm BTRS),
 * whose cost does not grow with n. p at or below 0 gives 0, at or above 1 gives n (a conditional probability may round past its end).
 *
 *   binomial(new RandomStream(1), 100, 0.5)  // 55
 */
export function binomial(random: RandomStream, n: number, p: number): number {
  if (n <= 0 || !(p > 0)) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomialLow(random, n, 1 - p);
  return binomialLow(random, n, p);
}

function binomialLow(random: RandomStream, n: number, p: number): number {
  return n * p < 10 ? inverted(random, n, p) : rejected(random, n, p);
}

function inverted(random: RandomStream, n: number, p: number): number {
  let rest = random.uniform();
  // P(0) = (1 - p)^n lies above the first four terms of its series: most draws of rare activities end here, without a logarithm.
  const mean = n * p;
  if (mean < 2 && rest < 1 - mean + (mean * (mean - p)) / 2 - (mean * (mean - p) * (mean - 2 * p)) / 6 - 1e-12) return 0;
  const odds = p / (1 - p);
  const atZero = Math.exp(n * Math.log1p(-p));
  for (;;) {
    let probability = atZero;
    for (let k = 0; k <= n; k++) {
      if (rest < probability) return k;
      rest -= probability;
      probability *= (odds * (n - k)) / (k + 1);
    }
    // The probabilities summed to less than 1 by rounding and the draw fell into the gap: draw again.
    rest = random.uniform();
  }
}

function rejected(random: RandomStream, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const surely = 0.92 - 4.2 / b;
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= surely) return k;
    if (!(k >= 0 && k <= n)) continue;
    const alpha = (2.83 + 5.1 / b) * deviation;
    if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= logRatioToMode(n, p, k)) return k;
  }
}

/** log of P(k) / P(mode). */
function logRatioToMode(n: number, p: number, k: number): number {
  const odds = p / (1 - p);
  const mode = Math.floor((n + 1) * p);
  return (
    (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
    (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
    (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
    stirlingRest(mode) +
    stirlingRest(n - mode) -
    stirlingRest(k) -
    stirlingRest(n - k)
  );
}

function stirlingRest(k: number): number {
  if (k < 10) return STIRLING_REST[k]!;
  const square = (k + 1) * (k + 1);
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1);
}
