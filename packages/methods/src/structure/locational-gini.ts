import { locationSizes } from "./hoover-index.ts";

/**
 * Locational Gini of each activity: how unevenly it is spread over locations, against their size, 0 (spread as everything is) to just under 1.
 *
 * Twice the area between the diagonal and the Lorenz curve from the origin: locations in rising order of X[c,a] / X[.,a] over T[c] (T the location's share of the
 * grand total), x the running sum of T, y that of X[c,a] / X[.,a].
 *
 * @param values locations x activities, row-major, non-negative
 * @returns      one value an activity; NaN where its total is 0. Locations without anything are left out.
 * Cost O(activities · locations · log locations). Reference: Krugman 1991. EconGeo's `locational_gini` is the area itself: half of this.
 *
 *   locationalGini(Float64Array.of(1, 1, 0, 2), 2, 2)  // Float64Array [0.5, 0.16666666666666674]
 */
export function locationalGini(values: Float64Array, locations: number, activities: number): Float64Array {
  const size = locationSizes(values, locations, activities);
  const held = Int32Array.from(size.keys()).filter((c) => size[c]! > 0);
  const relative = new Float64Array(held.length);
  const rising = new Float64Array(held.length);
  const taken = new Int32Array(held.length);
  const order = new Int32Array(held.length);
  const gini = new Float64Array(activities);
  for (let a = 0; a < activities; a++) {
    let total = 0;
    for (let c = 0; c < locations; c++) total += values[c * activities + a]!;
    for (let at = 0; at < held.length; at++) relative[at] = values[held[at]! * activities + a]! / size[held[at]!]!;
    // The numbers alone are sorted, and each location looked up among them: of equal ones the first comes first.
    rising.set(relative);
    rising.sort();
    taken.fill(0);
    for (let at = 0; at < held.length; at++) {
      const place = firstNotBelow(rising, relative[at]!);
      order[place + taken[place]!] = held[at]!;
      taken[place] = taken[place]! + 1;
    }
    let under = 0;
    let running = 0;
    for (let at = 0; at < order.length; at++) {
      const c = order[at]!;
      const next = running + values[c * activities + a]! / total;
      under += size[c]! * (running + next);
      running = next;
    }
    gini[a] = 1 - under;
  }
  return gini;
}

function firstNotBelow(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
