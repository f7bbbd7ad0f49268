import { RandomStream } from "../random/random-stream.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import type { NullOptions } from "../structure/null-options.ts";
import type { BipartiteGraph } from "./bipartite-graph.ts";
import { Curveball } from "./curveball.ts";

/** Trades a left node before the first draw, and between draws. */
const warmUp = 50;
const between = 10;

/**
 * A figure of a bipartite network, held against networks in which every node keeps its number of links.
 *
 * How many links a node has already makes a network dense or sparse; only what differs from these draws is structure.
 *
 * @param statistic of a network; NaN where it has none
 * Cost O(draws · (left · links of a left node + statistic)). One chain, stream 0 of the seed.
 */
export function networkNull(graph: BipartiteGraph, statistic: (network: BipartiteGraph) => number, { draws, seed, onDraw }: NullOptions): NullSummary {
  const random = new RandomStream(seed);
  const networks = new Curveball(graph);
  const drawn = new Float64Array(draws);
  networks.trade(random, warmUp * graph.left);
  for (let draw = 0; draw < draws; draw++) {
    networks.trade(random, between * graph.left);
    drawn[draw] = statistic(networks.current());
    onDraw?.(draw + 1);
  }
  return nullSummary(statistic(graph), drawn);
}
