import type { BipartiteGraph } from "./bipartite-graph.ts";

/**
 * How closely left nodes hang together: the share of pairs of left nodes that have a right node in common.
 *
 * @returns a share, 0 to 1; NaN with fewer than two left nodes
 * Cost O(links · links of a right node).
 */
export function linkedPairShare({ left, start, neighbour }: BipartiteGraph): number {
  const seen = new Int32Array(left).fill(-1);
  let linked = 0;
  for (let v = 0; v < left; v++) {
    for (let i = start[v]!; i < start[v + 1]!; i++) {
      const w = neighbour[i]!;
      for (let j = start[w]!; j < start[w + 1]!; j++) {
        const other = neighbour[j]!;
        if (other <= v || seen[other] === v) continue;
        seen[other] = v;
        linked += 1;
      }
    }
  }
  return linked / ((left * (left - 1)) / 2);
}
