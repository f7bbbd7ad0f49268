/**
 * Probability that a Student variable lies further from 0 than `t`, both sides together; exact for whole degrees of freedom, by the finite series in the angle atan(t / sqrt(df)).
 *
 * @param t   at or above 0
 * @param df  whole, at least 1
 * @returns   in [0, 1], right to about 1e-15 absolutely, not relatively: a tail below that reads 0
 * Cost O(df). Reference: Abramowitz & Stegun 26.7.3 and 26.7.4.
 *
 *     studentTail(2.228139, 10) → 0.05
 */
export function studentTail(t: number, df: number): number {
  if (t === Number.POSITIVE_INFINITY) return 0;
  const angle = Math.atan(t / Math.sqrt(df));
  const square = Math.cos(angle) ** 2;
  const odd = df % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  const within = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return Math.min(1, Math.max(0, 1 - within));
}

/** The distance from 0 beyond which a Student variable lies with this probability, both sides together: `studentTail` turned round by bisection. */
export function studentQuantile(tail: number, df: number): number {
  let [low, high] = [0, 1];
  while (studentTail(high, df) > tail && high < 1e12) high *= 2;
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2;
    if (studentTail(middle, df) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
