import type { BipartiteGraph } from "./bipartite-graph.ts";

/**
 * The parts into which a network falls: for every node the number of its component, 0 for that of the lowest node. A node without links is a component of its own.
 *
 * Cost O(nodes + links).
 */
export function connectedComponents({ left, right, start, neighbour }: BipartiteGraph): { readonly count: number; readonly of: Int32Array } {
  const nodes = left + right;
  const of = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  let count = 0;
  for (let root = 0; root < nodes; root++) {
    if (of[root] !== -1) continue;
    let end = 0;
    queue[end++] = root;
    of[root] = count;
    for (let next = 0; next < end; next++) {
      const v = queue[next]!;
      for (let i = start[v]!; i < start[v + 1]!; i++) {
        const w = neighbour[i]!;
        if (of[w] !== -1) continue;
        of[w] = count;
        queue[end++] = w;
      }
    }
    count += 1;
  }
  return { count, of };
}
