/** Technologies of a set that select each other at constant fitness. */
export interface ShareReplicator {
  /** Fitness of each technology against the mean of all, a year. */
  readonly fitness: Float64Array;
  /** technologies x years, percent, sums to 100. */
  readonly fitted: Float64Array;
}

/**
 * Replicator of shares: what is fitter than the average grows.
 *
 *   ds_i/dt = s_i (f_i - Σ s_j f_j)      so that ln(s_i / s_j) is a straight line with slope f_i - f_j
 *
 * Least squares of the centred log ratios (shares held at 0.1 % or above) on the year, years centred first.
 *
 * @param shares  technologies x years, percent, row-major, at least two of each
 * Of two technologies it is Fisher-Pry. Cost O(technologies · years). Reference: Silverberg, Dosi & Orsenigo 1988.
 */
export function shareReplicator(years: Float64Array, shares: Float64Array): ShareReplicator {
  const n = years.length;
  const count = shares.length / n;
  const middle = years.reduce((sum, year) => sum + year, 0) / n;
  const below = years.reduce((sum, year) => sum + (year - middle) ** 2, 0);
  const logs = shares.map((share) => Math.log(Math.max(0.1, share)));
  const [level, fitness] = [new Float64Array(count), new Float64Array(count)];
  for (let at = 0; at < n; at++) {
    let mean = 0;
    for (let which = 0; which < count; which++) mean += logs[which * n + at]! / count;
    for (let which = 0; which < count; which++) {
      const own = logs[which * n + at]! - mean;
      level[which] = level[which]! + own / n;
      fitness[which] = fitness[which]! + ((years[at]! - middle) * own) / below;
    }
  }
  const fitted = new Float64Array(shares.length);
  for (let at = 0; at < n; at++) {
    let total = 0;
    for (let which = 0; which < count; which++) {
      fitted[which * n + at] = Math.exp(Math.min(300, level[which]! + fitness[which]! * (years[at]! - middle)));
      total += fitted[which * n + at]!;
    }
    for (let which = 0; which < count; which++) fitted[which * n + at] = (100 * fitted[which * n + at]!) / total;
  }
  return { fitness, fitted };
}
