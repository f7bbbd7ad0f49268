/** A logit curve fitted to shares as they are, zeros and hundreds included. */
export interface FractionalLogit {
  readonly points: number;
  readonly slope: number;
  readonly slopeError: number;
  readonly t50: number;
  readonly deviance: number;
  readonly fitted: Float64Array;
}

/**
 * Quasi-binomial regression of s / 100 on the year, logit link, by Newton steps; years are centred first.
 *
 *   deviance = 2 Σ [y ln(y / µ) + (1 - y) ln((1 - y) / (1 - µ))]
 *   variance = H⁻¹ (X' diag(e²) X) H⁻¹, without a small-sample factor (what statsmodels calls HC1 for a GLM)
 *
 * @returns null with fewer than three points, or where the slope has no finite maximum (every share 0 or 100)
 * Reference: Papke & Wooldridge 1996.
 */
export function fractionalLogit(years: Float64Array, shares: Float64Array): FractionalLogit | null {
  const n = years.length;
  if (n < 3) return null;
  const middle = years.reduce((sum, year) => sum + year, 0) / n;
  const t = years.map((year) => year - middle);
  const y = shares.map((share) => Math.min(1, Math.max(0, share / 100)));
  const mean = y.reduce((sum, each) => sum + each, 0) / n;
  if (mean <= 0 || mean >= 1) return null;
  let [a, b] = [Math.log(mean / (1 - mean)), 0];
  for (let round = 0; round < 100; round++) {
    const { information, score } = moments(t, y, a, b);
    const determinant = information[0] * information[2] - information[1] ** 2;
    if (!(determinant > 0)) return null;
    const [da, db] = [
      (information[2] * score[0] - information[1] * score[1]) / determinant,
      (information[0] * score[1] - information[1] * score[0]) / determinant,
    ];
    [a, b] = [a + da, b + db];
    if (Math.abs(da) < 1e-12 && Math.abs(db) < 1e-13) break;
  }
  const { information, squares } = moments(t, y, a, b);
  const determinant = information[0] * information[2] - information[1] ** 2;
  if (!(determinant > 0) || !Number.isFinite(a) || !Number.isFinite(b)) return null;
  const row = [-information[1] / determinant, information[0] / determinant] as const;
  const variance = row[0] ** 2 * squares[0] + 2 * row[0] * row[1] * squares[1] + row[1] ** 2 * squares[2];
  const fitted = t.map((each) => 100 * logistic(a + b * each));
  return { points: n, slope: b, slopeError: Math.sqrt(variance), t50: middle - a / b, deviance: deviance(y, fitted), fitted };
}

function moments(t: Float64Array, y: Float64Array, a: number, b: number) {
  const information: [number, number, number] = [0, 0, 0];
  const squares: [number, number, number] = [0, 0, 0];
  const score: [number, number] = [0, 0];
  t.forEach((each, i) => {
    const mu = logistic(a + b * each);
    const [weight, error] = [mu * (1 - mu), y[i]! - mu];
    for (let power = 0; power < 3; power++) {
      information[power] = information[power]! + weight * each ** power;
      squares[power] = squares[power]! + error * error * each ** power;
      if (power < 2) score[power] = score[power]! + error * each ** power;
    }
  });
  return { information, squares, score };
}

function deviance(y: Float64Array, fitted: Float64Array): number {
  const part = (observed: number, expected: number): number => (observed === 0 ? 0 : observed * Math.log(observed / expected));
  return 2 * y.reduce((sum, each, i) => sum + part(each, fitted[i]! / 100) + part(1 - each, 1 - fitted[i]! / 100), 0);
}

function logistic(z: number): number {
  return 1 / (1 + Math.exp(-Math.min(60, Math.max(-60, z))));
}
