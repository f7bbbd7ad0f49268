import { RandomStream } from "../random/random-stream.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import type { NullOptions } from "../structure/null-options.ts";
import type { BipartiteGraph } from "./bipartite-graph.ts";
import { Curveball } from "./curveball.ts";

/** Trades a left node before the first draw, and between draws. */
const warmUp = 50;
const between = 10;

/**
 * How often two left nodes meet at a right one (two places in one undertaking), held against networks in which every node keeps its number of links: places that take
 * part in much meet often without seeking each other.
 *
 * @returns one summary for each pair a < b, in that order; for pairs that never meet and never do in a draw too
 * Cost O(draws · (left · links of a left node + Σ links of a right node²)) time, O(draws · left²) memory. One chain, stream 0 of the seed. Reference: Saracco et al. 2017 (validated
 * projections; theirs keeps degrees on average, ours exactly).
 */
export function jointLinks(graph: BipartiteGraph, { draws, seed, onDraw }: NullOptions): NullSummary[] {
  const { left } = graph;
  const pairs = (left * (left - 1)) / 2;
  const drawn = Array.from({ length: pairs }, () => new Float64Array(draws));
  const random = new RandomStream(seed);
  const networks = new Curveball(graph);
  networks.trade(random, warmUp * left);
  for (let draw = 0; draw < draws; draw++) {
    networks.trade(random, between * left);
    meetings(networks.current()).forEach((count, pair) => {
      drawn[pair]![draw] = count;
    });
    onDraw?.(draw + 1);
  }
  return Array.from(meetings(graph), (observed, pair) => nullSummary(observed, drawn[pair]!));
}

/** For each pair a < b of left nodes the right nodes that both are linked to. */
function meetings({ left, right, start, neighbour }: BipartiteGraph): Float64Array {
  const counts = new Float64Array((left * (left - 1)) / 2);
  for (let w = left; w < left + right; w++)
    for (let i = start[w]!; i < start[w + 1]!; i++)
      for (let j = i + 1; j < start[w + 1]!; j++) {
        const [a, b] = [neighbour[i]!, neighbour[j]!];
        counts[a * left - (a * (a + 1)) / 2 + b - a - 1]! += 1;
      }
  return counts;
}
