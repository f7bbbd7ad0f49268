/**
 * The bound that prices on the rows prove by themselves, whether they are optimal or not (weak duality). For a maximum of c'x, L <= Ax <= U, l <= x <= u:
 *
 *   bound = sum_i max(y_i L_i, y_i U_i) + sum_j max(r_j l_j, r_j u_j),   r = c - A'y
 *
 * @param reduced r
 * @returns Infinity where a price leans on a limit that is infinite
 * Cost O(rows + columns).
 */
export function dualBound(
  duals: Float64Array,
  reduced: Float64Array,
  limits: { readonly rowLower: Float64Array; readonly rowUpper: Float64Array; readonly lower: Float64Array; readonly upper: Float64Array },
): number {
  let bound = 0;
  let lost = 0;
  const add = (price: number, low: number, high: number): void => {
    if (price === 0) return;
    // Compensated (Neumaier): the sum of a hundred thousand terms is read to nine digits.
    const term = price * (price > 0 ? high : low);
    const sum = bound + term;
    lost += Math.abs(bound) >= Math.abs(term) ? bound - sum + term : term - sum + bound;
    bound = sum;
  };
  for (let i = 0; i < duals.length; i++) add(duals[i]!, limits.rowLower[i]!, limits.rowUpper[i]!);
  for (let j = 0; j < reduced.length; j++) add(reduced[j]!, limits.lower[j]!, limits.upper[j]!);
  return bound === Number.POSITIVE_INFINITY ? bound : bound + lost;
}
