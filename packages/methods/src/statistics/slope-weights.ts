/**
 * Weights w with slope = sum of w[t] · y[t], the ordinary least-squares slope of y on the given x.
 *
 *   w[t] = (x[t] - mean x) / sum of (x - mean x)^2
 *
 * NaN throughout where all x are equal or there is one only: no slope exists.
 *
 *   slopeWeights([2000, 2010, 2020])  // Float64Array [-0.05, 0, 0.05]
 */
export function slopeWeights(x: ArrayLike<number>): Float64Array {
  const count = x.length;
  let mean = 0;
  for (let t = 0; t < count; t++) mean += x[t]! / count;
  let spread = 0;
  for (let t = 0; t < count; t++) spread += (x[t]! - mean) ** 2;
  const weights = new Float64Array(count);
  for (let t = 0; t < count; t++) weights[t] = spread > 0 ? (x[t]! - mean) / spread : Number.NaN;
  return weights;
}
