import type { AssignmentCosts } from "./assignment-costs.ts";

/** Stands for a cost that may not be paid, so that sums and differences stay finite; larger than any sum of real costs. */
export function forbiddenCost({ cost }: AssignmentCosts): number {
  let most = 1;
  let sum = 0;
  for (const each of cost) if (Number.isFinite(each)) most = Math.max(most, each);
  sum = most;
  return sum * 1e4;
}

/** Sites that stay open whatever is gained by closing them. */
export type LockedSites = Uint8Array;

/**
 * Improves a set of open sites by exchanging one open for one closed site until no exchange gains: the fast interchange, best exchange first.
 *
 *   gain(in, out) = saved by opening `in`  -  lost by closing `out`  +  what `in` takes over of `out`'s clients
 *
 * Keeps each client's nearest and second nearest open site; a pass costs O(clients · sites). Ties: lowest `in`, then lowest `out`.
 * Reference: Whitaker 1983; Resende & Werneck 2004. Works in place on `open` and answers the total.
 */
export function interchange({ clients, sites, cost }: AssignmentCosts, forbidden: number, open: Int32Array, locked: LockedSites): number {
  const isOpen = new Uint8Array(sites);
  for (const site of open) isOpen[site] = 1;
  const nearest = new Int32Array(clients);
  const first = new Float64Array(clients);
  const second = new Float64Array(clients);
  const saved = new Float64Array(sites);
  const lost = new Float64Array(sites);
  const extra = new Float64Array(sites);
  const costOf = (client: number, site: number): number => Math.min(cost[client * sites + site]!, forbidden);
  for (;;) {
    let total = 0;
    lost.fill(0);
    for (let client = 0; client < clients; client += 1) {
      let [one, two, place] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1];
      for (const site of open) {
        const own = costOf(client, site);
        if (own < one) {
          two = one;
          one = own;
          place = site;
        } else if (own < two) two = own;
      }
      nearest[client] = place;
      first[client] = one;
      second[client] = open.length > 1 ? two : forbidden;
      lost[place]! += second[client]! - one;
      total += one;
    }
    let best = 1e-12 * Math.max(1, total);
    let [bestIn, bestOut] = [-1, -1];
    for (let site = 0; site < sites; site += 1) {
      if (isOpen[site] === 1) continue;
      let own = 0;
      extra.fill(0);
      for (let client = 0; client < clients; client += 1) {
        const here = costOf(client, site);
        const gain = first[client]! - here;
        if (gain > 0) {
          own += gain;
          extra[nearest[client]!]! += second[client]! - first[client]!;
        } else if (here < second[client]!) extra[nearest[client]!]! += second[client]! - here;
      }
      saved[site] = own;
      for (const out of open) {
        if (locked[out] === 1) continue;
        const gain = own - lost[out]! + extra[out]!;
        if (gain > best) {
          best = gain;
          bestIn = site;
          bestOut = out;
        }
      }
    }
    if (bestIn < 0) return total;
    isOpen[bestIn] = 1;
    isOpen[bestOut] = 0;
    open[open.indexOf(bestOut)] = bestIn;
  }
}
