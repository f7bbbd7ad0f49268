/** A straight line through the logits of a share. */
export interface FisherPry {
  readonly points: number;
  /** A year, on the logit scale. */
  readonly slope: number;
  /** NaN with two degrees of freedom or fewer left out. */
  readonly slopeError: number;
  readonly t50: number;
  /** ln 81 / slope: years from 10 to 90 %, negative for a falling share. */
  readonly dt10to90: number;
  readonly r2: number;
  readonly sigma: number;
  readonly durbinWatson: number;
  readonly fitted: Float64Array;
}

/**
 * Fisher-Pry substitution: logit(s / 100) = a + slope t by least squares on the points with 1 < s < 99; years are centred first.
 *
 *   t50 = -a / slope      dt_10_90 = ln 81 / slope      sigma² = rss / (n - 2)
 *
 * @returns null with fewer than three such points
 * Differs from peers that hold the slope at 0 or above, or t50 within the data: neither is done. Reference: Fisher & Pry 1971.
 */
export function fisherPry(years: Float64Array, shares: Float64Array): FisherPry | null {
  const used = Array.from(shares, (_, i) => i).filter((i) => shares[i]! > 1 && shares[i]! < 99);
  const n = used.length;
  if (n < 3) return null;
  const middle = used.reduce((sum, i) => sum + years[i]!, 0) / n;
  const t = used.map((i) => years[i]! - middle);
  const z = used.map((i) => Math.log(shares[i]! / (100 - shares[i]!)));
  const mean = z.reduce((sum, each) => sum + each, 0) / n;
  const spread = t.reduce((sum, each) => sum + each * each, 0);
  const slope = t.reduce((sum, each, i) => sum + each * (z[i]! - mean), 0) / spread;
  const rest = z.map((each, i) => each - mean - slope * t[i]!);
  const rss = rest.reduce((sum, each) => sum + each * each, 0);
  const total = z.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const sigma = Math.sqrt(rss / (n - 2));
  const t50 = middle - mean / slope;
  return {
    points: n,
    slope,
    slopeError: sigma / Math.sqrt(spread),
    t50,
    dt10to90: Math.log(81) / slope,
    r2: 1 - rss / total,
    sigma,
    durbinWatson: rest.slice(1).reduce((sum, each, i) => sum + (each - rest[i]!) ** 2, 0) / rss,
    fitted: years.map((year) => 100 / (1 + Math.exp(-Math.min(700, Math.max(-700, slope * (year - t50)))))),
  };
}
