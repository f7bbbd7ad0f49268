import { bipartiteGraph } from "../../network/bipartite-graph.ts";
import { Curveball } from "../../network/curveball.ts";
import { RandomStream } from "../../random/random-stream.ts";
import type { NullOptions } from "../../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../../statistics/null-summary.ts";
import type { Presence } from "../presence/presence.ts";

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
  const { locations, activities } = presence;
  const lists = heldLists(presence);
  const rows = Int32Array.from({ length: locations }, (_, c) => c);
  return complementarityOf(rows, lists, (s) => lists[s]!, density, activities);
}

function heldLists({ locations, start, held }: Presence): readonly Int32Array[] {
  return Array.from({ length: locations }, (_, c) => held.subarray(start[c], start[c + 1]));
}

/** Of some rows alone, in their order; `base` is what stands before the first activity in the lists of the others. */
function complementarityOf(
  rows: Int32Array,
  own: readonly Int32Array[],
  other: (s: number) => Int32Array,
  density: Float64Array,
  activities: number,
  base = 0,
): Float64Array {
  const n = own.length;
  const values = new Float64Array(rows.length * n).fill(Number.NaN);
  const has = new Uint8Array(activities);
  const near = new Float64Array(activities);
  rows.forEach((r, row) => {
    has.fill(0);
    for (const p of own[r]!) has[p] = 1;
    // What r holds, and what has no density, counts for none: 0 of the sum and of the number.
    for (let p = 0; p < activities; p++) {
      const value = density[r * activities + p]!;
      if (Number.isNaN(value)) has[p] = 1;
      near[p] = has[p] === 1 ? 0 : value;
    }
    for (let s = 0; s < n; s++) {
      if (r === s) continue;
      const list = other(s);
      let [sum, count] = [0, 0];
      for (let i = 0; i < list.length; i++) {
        const p = list[i]! - base;
        sum += near[p]!;
        count += 1 - has[p]!;
      }
      if (count > 0) values[row * n + s] = sum / count;
    }
  });
  return values;
}

/**
 * Complementarity of every ordered pair, held against chance: what the others hold is dealt out anew, each location keeping how much it holds and each activity how many
 * hold it (Curveball); what r holds, and what lies near to it, stays.
 *
 * @param of the locations that lack, in the order wanted (default: all)
 * @returns   of x locations, row r the one that lacks; null on the diagonal and where there is nothing to compare
 * Cost O(draws · of · presences) and O(draws · of · locations) of memory. One chain, stream 0 of the seed: a pair comes out the same whoever is asked for beside it.
 * References: Balland and Boschma 2021 (complementary regions); Strona et al. 2014 (Curveball).
 */
export function complementarityNull(
  presence: Presence,
  density: Float64Array,
  { draws, seed, onDraw }: NullOptions,
  of: Int32Array = Int32Array.from({ length: presence.locations }, (_, c) => c),
): (NullSummary | null)[] {
  const { locations, activities } = presence;
  const own = heldLists(presence);
  const holder = Int32Array.from(own.flatMap((list, c) => Array.from(list, () => c)));
  const graph = bipartiteGraph(holder, Int32Array.from(own.flatMap((list) => [...list])), locations, activities);
  const random = new RandomStream(seed);
  const networks = new Curveball(graph);
  networks.trade(random, warmUp * locations);
  const drawn = Array.from({ length: of.length * locations }, () => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    networks.trade(random, between * locations);
    const { neighbour, start } = networks.current();
    complementarityOf(of, own, (s) => neighbour.subarray(start[s], start[s + 1]), density, activities, locations).forEach((value, pair) => {
      drawn[pair]![draw] = value;
    });
    onDraw?.(draw + 1);
  }
  return Array.from(
    complementarityOf(of, own, (s) => own[s]!, density, activities),
    (observed, pair) => (Number.isNaN(observed) ? null : nullSummary(observed, drawn[pair]!)),
  );
}
