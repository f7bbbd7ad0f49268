import { type Presence, ubiquity } from "../presence/presence.ts";

/**
 * How likely chance gives at least this co-occurrence, when each activity keeps its number of holders and all locations are alike.
 *
 *   p_ij = P(X ≥ C_ij),  P(X = k) = C(n_i, k) C(L - n_i, n_j - k) / C(L, n_j),  L locations
 *
 * @param count activities x activities; only pairs i < j are read
 * @returns     activities x activities, symmetric, diagonal NaN; for links that hold against many looks adjust with `benjaminiHochberg` over the pairs
 * Cost O(activities² · smaller ubiquity) at most. Reference: Tumminello et al. 2011 (statistically validated networks). Locations that hold much count like others here;
 * `bipartiteNull` keeps their diversity too.
 */
export function cooccurrenceTail(count: Int32Array, presence: Presence): Float64Array {
  const [n, locations] = [presence.activities, presence.locations];
  const holders = ubiquity(presence);
  const logFactorial = new Float64Array(locations + 1);
  for (let k = 2; k <= locations; k++) logFactorial[k] = logFactorial[k - 1]! + Math.log(k);
  const tail = new Float64Array(n * n).fill(Number.NaN);
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const p = upperTail(count[i * n + j]!, holders[i]!, holders[j]!, locations, logFactorial);
      tail[i * n + j] = p;
      tail[j * n + i] = p;
    }
  return tail;
}

function upperTail(observed: number, a: number, b: number, locations: number, logFactorial: Float64Array): number {
  const least = Math.max(0, a + b - locations);
  const most = Math.min(a, b);
  if (observed <= least) return 1;
  const choose = (n: number, k: number) => logFactorial[n]! - logFactorial[k]! - logFactorial[n - k]!;
  let term = Math.exp(choose(a, observed) + choose(locations - a, b - observed) - choose(locations, b));
  let sum = term;
  // Each term from the one before: far in the tail they only fall.
  for (let k = observed; k < most; k++) {
    term *= ((a - k) * (b - k)) / ((k + 1) * (locations - a - b + k + 1));
    sum += term;
    if (term < 1e-18 * sum) break;
  }
  return Math.min(1, sum);
}
