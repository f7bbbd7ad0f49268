/**
 * The value at a rank of sorted ones (as a share of them), as a mean of those within `reach` ranks on both sides, weights falling smoothly to 0 there: neither one value more nor one rank more moves it by much.
 *
 * @param sorted  in the order in which ranks count
 * @returns null of no values
 */
export function smoothedRank(sorted: ArrayLike<number>, rank: number, reach: number): number | null {
  const [first, last] = [Math.max(0, Math.floor((rank - reach) * sorted.length)), Math.min(sorted.length - 1, Math.ceil((rank + reach) * sorted.length))];
  let [sum, total] = [0, 0];
  for (let place = first; place <= last; place += 1) {
    const off = ((place + 0.5) / sorted.length - rank) / reach;
    const weight = Math.max(0, 1 - off * off) ** 2;
    sum += weight * (sorted[place] ?? 0);
    total += weight;
  }
  return total > 0 ? sum / total : (sorted[Math.min(sorted.length - 1, Math.floor(rank * sorted.length))] ?? null);
}
