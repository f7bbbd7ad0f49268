/**
 * Herfindahl index of one set of amounts: H = sum of (amount / total)^2, from 1 / n (all alike) to 1 (one has it all).
 *
 * @param amounts non-negative; their order is the order of the sum
 * @param total   their sum, where it is known already
 * @returns       NaN where they sum to nothing, and where one is NaN
 * Cost O(n). Reference: Herfindahl 1950. The plain sum, not rescaled to 0..1 and not times 10,000.
 *
 *   sumOfSquaredShares(Float64Array.of(2, 1, 1))  // 0.375
 */
export function sumOfSquaredShares(amounts: Float64Array, total: number = sumOf(amounts)): number {
  let sum = 0;
  for (let i = 0; i < amounts.length; i++) sum += (amounts[i]! / total) ** 2;
  return total === 0 ? Number.NaN : sum;
}

function sumOf(amounts: Float64Array): number {
  let total = 0;
  for (let i = 0; i < amounts.length; i++) total += amounts[i]!;
  return total;
}
