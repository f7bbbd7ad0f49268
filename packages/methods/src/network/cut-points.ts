import type { BipartiteGraph } from "./bipartite-graph.ts";

/** What a network hangs on. */
export interface CutPoints {
  /** 1 for a node whose loss would split its component. */
  readonly articulation: Uint8Array;
  /** Links whose loss would split their component: pairs of node numbers, the left node first, ascending. */
  readonly bridges: readonly (readonly [left: number, right: number])[];
}

/**
 * Articulation points and bridges, by one depth-first walk with low points (Tarjan 1972; Hopcroft and Tarjan 1973), without recursion.
 *
 * low[v] is the earliest node that v's subtree reaches by one link back. A child w of v with low[w] >= number of v makes v an articulation point (a root needs two children);
 * low[w] > number of v makes v-w a bridge. Cost O(nodes + links).
 */
export function cutPoints({ left, right, start, neighbour }: BipartiteGraph): CutPoints {
  const nodes = left + right;
  const number = new Int32Array(nodes);
  const low = new Int32Array(nodes);
  const parent = new Int32Array(nodes).fill(-1);
  const next = start.slice(0, nodes);
  const stack = new Int32Array(nodes);
  const articulation = new Uint8Array(nodes);
  const bridges: [number, number][] = [];
  let numbered = 0;
  for (let root = 0; root < nodes; root++) {
    if (number[root] !== 0) continue;
    let children = 0;
    let depth = 0;
    stack[depth++] = root;
    number[root] = low[root] = ++numbered;
    while (depth > 0) {
      const v = stack[depth - 1]!;
      if (next[v]! < start[v + 1]!) {
        const w = neighbour[next[v]!++]!;
        if (number[w] === 0) {
          parent[w] = v;
          number[w] = low[w] = ++numbered;
          stack[depth++] = w;
        } else if (w !== parent[v]) low[v] = Math.min(low[v]!, number[w]!);
        continue;
      }
      depth -= 1;
      const above = parent[v]!;
      if (above === -1) continue;
      low[above] = Math.min(low[above]!, low[v]!);
      if (above === root) children += 1;
      else if (low[v]! >= number[above]!) articulation[above] = 1;
      if (low[v]! > number[above]!) bridges.push(above < v ? [above, v] : [v, above]);
    }
    if (children > 1) articulation[root] = 1;
  }
  return { articulation, bridges: bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}
