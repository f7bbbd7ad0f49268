import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
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
export function networkNull(graph: BipartiteGraph, statistic: (network: BipartiteGraph) => number, options: NetworkOptions): NullSummary {
  return networkNulls(graph, [{ of: statistic }], options)[0]!;
}

/** How networks are drawn. */
export interface NetworkOptions extends NullOptions {
  /** Number of the stratum of each left node, 0 and on: links are traded within a stratum alone, so that who belongs to one industry is never dealt to another. */
  readonly strata?: Int32Array;
}

/** A figure of a network, and on how many of the first draws it is wanted (all of them where nothing is said). */
export interface NetworkFigure {
  readonly of: (network: BipartiteGraph) => number;
  readonly draws?: number;
}

/** Several figures held against the same networks: each comes out as `networkNull` alone gives it, for the cost of one chain. */
export function networkNulls(graph: BipartiteGraph, figures: readonly NetworkFigure[], { draws, seed, strata, onDraw }: NetworkOptions): NullSummary[] {
  const random = new RandomStream(seed);
  const networks = new Curveball(graph, strata);
  const drawn = figures.map((figure) => new Float64Array(Math.min(draws, figure.draws ?? draws)));
  networks.trade(random, warmUp * graph.left);
  for (let draw = 0; draw < draws; draw++) {
    networks.trade(random, between * graph.left);
    const network = networks.current();
    figures.forEach((figure, at) => {
      const own = drawn[at]!;
      if (draw < own.length) own[draw] = figure.of(network);
    });
    onDraw?.(draw + 1);
  }
  return figures.map((figure, at) => nullSummary(figure.of(graph), drawn[at]!));
}
