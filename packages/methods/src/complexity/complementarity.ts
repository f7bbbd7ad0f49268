import { bipartiteGraph } from "../network/bipartite-graph.ts";
import { Curveball } from "../network/curveball.ts";
import { RandomStream } from "../random/random-stream.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import type { NullOptions } from "../structure/null-options.ts";
import type { Presence } from "./presence.ts";

/** Trades a location before the first draw, and between draws. */
const warmUp = 50;
const between = 10;

/**
 * What another location holds that one lacks, by how near it lies: the mean density at location r of the activities that s holds and r lacks.
 *
 *   complementarity[r,s] = mean of density[r,p] over p with M[s,p] = 1, M[r,p] = 0
 *
 * @param density locations x activities, in the order of `presence`
 * @returns       locations x locations; NaN where s holds nothing that r lacks, and on the diagonal. Activities without a density do not count
 * Cost O(locations · presences). Reference: Balland and Boschma 2021 (complementary interregional linkages), as a mean so that places that hold much are not near to everybody.
 */
export function complementarity(presence: Presence, density: Float64Array): Float64Array {
  const { locations, activities, start, held } = presence;
  const lists = Array.from({ length: locations }, (_, c) => held.subarray(start[c], start[c + 1]));
  return complementarityOf(lists, lists, density, activities);
}

function complementarityOf(own: readonly Int32Array[], other: readonly Int32Array[], density: Float64Array, activities: number): Float64Array {
  const n = own.length;
  const values = new Float64Array(n * n).fill(Number.NaN);
  const has = new Uint8Array(activities);
  for (let r = 0; r < n; r++) {
    has.fill(0);
    for (const p of own[r]!) has[p] = 1;
    for (let s = 0; s < n; s++) {
      if (r === s) continue;
      let [sum, count] = [0, 0];
      for (const p of other[s]!) {
        const near = density[r * activities + p]!;
        if (has[p] === 1 || Number.isNaN(near)) continue;
        sum += near;
        count += 1;
      }
      if (count > 0) values[r * n + s] = sum / count;
    }
  }
  return values;
}

/**
 * Complementarity of every ordered pair, held against chance: what the others hold is dealt out anew, each location keeping how much it holds and each activity how many
 * hold it (Curveball); what r holds, and what lies near to it, stays.
 *
 * @returns locations x locations, row r the one that lacks; null on the diagonal and where there is nothing to compare
 * Cost O(draws · locations · presences). One chain, stream 0 of the seed.
 */
export function complementarityNull(presence: Presence, density: Float64Array, { draws, seed, onDraw }: NullOptions): (NullSummary | null)[] {
  const { locations, activities, start, held } = presence;
  const own = Array.from({ length: locations }, (_, c) => held.subarray(start[c], start[c + 1]));
  const holder = Int32Array.from(own.flatMap((list, c) => Array.from(list, () => c)));
  const graph = bipartiteGraph(holder, Int32Array.from(own.flatMap((list) => [...list])), locations, activities);
  const random = new RandomStream(seed);
  const networks = new Curveball(graph);
  networks.trade(random, warmUp * locations);
  const drawn = Array.from({ length: locations * locations }, () => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    networks.trade(random, between * locations);
    const now = networks.current();
    const lists = Array.from({ length: locations }, (_, c) => now.neighbour.slice(now.start[c], now.start[c + 1]).map((node) => node - locations));
    complementarityOf(own, lists, density, activities).forEach((value, pair) => {
      drawn[pair]![draw] = value;
    });
    onDraw?.(draw + 1);
  }
  return Array.from(complementarityOf(own, own, density, activities), (observed, pair) =>
    Number.isNaN(observed) ? null : nullSummary(observed, drawn[pair]!),
  );
}
