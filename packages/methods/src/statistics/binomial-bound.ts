/**
 * Probability of each count of hits among `n` independent cases with the same probability: C(n, k) p^k (1 - p)^(n - k), k = 0 … n.
 *
 *   binomialProbabilities(2, 0.5)  // [0.25, 0.5, 0.25]
 *
 * @throws RangeError where n is no whole number from 0, or p no probability
 * Cost O(n).
 */
export function binomialProbabilities(n: number, p: number): Float64Array {
  checkCount("binomialProbabilities", "n", n, Number.MAX_SAFE_INTEGER);
  checkProbability("binomialProbabilities", "p", p);
  const result = new Float64Array(n + 1);
  if (p === 0 || p === 1) {
    result[p === 0 ? 0 : n] = 1;
    return result;
  }
  let logChoose = 0;
  for (let k = 0; k <= n; k++) {
    result[k] = Math.exp(logChoose + k * Math.log(p) + (n - k) * Math.log1p(-p));
    logChoose += Math.log(n - k) - Math.log(k + 1);
  }
  return result;
}

/**
 * The smallest count that a binomial variable exceeds with probability at most `risk`: the largest number of false alarms in `n` simulations that a true rate of `p` explains.
 *
 *   binomialUpperBound(200, 0.1, 0.001)  // 34
 *
 * Exact, by summing from above.
 * @throws RangeError where n is no whole number from 0, or p or risk no probability
 * Cost O(n).
 */
export function binomialUpperBound(n: number, p: number, risk: number): number {
  checkProbability("binomialUpperBound", "risk", risk);
  const probabilities = binomialProbabilities(n, p);
  let above = 0;
  for (let k = n; k >= 0; k--) {
    above += probabilities[k]!;
    if (above > risk) return k;
  }
  return 0;
}

/**
 * Ends of the exact interval for the probability of a case of which `k` of `n` were seen: every p under which neither so many nor so few would come with probability below half of `significance`.
 *
 *   binomialInterval(1, 1, 0.05)  // [0.025, 1]
 *
 * Of a sample without replacement it is wider than need be, never narrower. [0, 1] where n = 0.
 *
 * @throws RangeError where k is no whole number from 0 to n, n none from 0, or significance does not lie between 0 and 1: what is not known has no interval, and none that looks like one
 * Cost O(n) for each of some 60 steps. Reference: Clopper and Pearson 1934; `binomtest(k, n).proportion_ci()` of SciPy.
 */
export function binomialInterval(k: number, n: number, significance: number): readonly [low: number, high: number] {
  checkCount("binomialInterval", "n", n, Number.MAX_SAFE_INTEGER);
  checkCount("binomialInterval", "k", k, n);
  if (!(significance > 0 && significance < 1)) throw new RangeError(`binomialInterval: significance must lie between 0 and 1, got ${significance}`);
  const tail = (p: number, from: number, to: number): number => {
    const probabilities = binomialProbabilities(n, p);
    let sum = 0;
    for (let count = from; count <= to; count++) sum += probabilities[count]!;
    return sum;
  };
  // Both tails are monotone in p.
  const turn = (isBelow: (p: number) => boolean): number => {
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      if (isBelow(middle)) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return [k === 0 ? 0 : turn((p) => tail(p, k, n) < significance / 2), k === n ? 1 : turn((p) => tail(p, 0, k) >= significance / 2)];
}

function checkCount(method: string, name: string, count: number, most: number): void {
  if (!Number.isSafeInteger(count) || count < 0 || count > most) throw new RangeError(`${method}: ${name} must be a whole number in 0…${most}, got ${count}`);
}

function checkProbability(method: string, name: string, p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${method}: ${name} must lie in 0…1, got ${p}`);
}
