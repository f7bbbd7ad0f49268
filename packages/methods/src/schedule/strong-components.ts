/**
 * Strongly connected components of a directed graph: nodes that reach each other. A component of more than one node, or a node with an arc to itself, is a cycle.
 *
 * @param from,to arcs by their ends, 0 .. nodes-1
 * @returns the component of each node; components are numbered so that an arc between two of them goes from the smaller to the larger number
 * Cost O(nodes + arcs), without recursion. Reference: Tarjan 1972 (numbered there in the opposite order).
 */
export function strongComponents(nodes: number, from: Int32Array, to: Int32Array): Int32Array {
  const { start, target } = arcsByTail(nodes, from, to);
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const next = Int32Array.from(start);
  const component = new Int32Array(nodes).fill(-1);
  const open: number[] = [];
  const path: number[] = [];
  let seen = 0;
  let components = 0;
  for (let root = 0; root < nodes; root++) {
    if (order[root] !== -1) continue;
    path.push(root);
    while (path.length > 0) {
      const node = path.at(-1)!;
      if (order[node] === -1) {
        order[node] = low[node] = seen++;
        open.push(node);
      }
      if (next[node]! < start[node + 1]!) {
        const other = target[next[node]!++]!;
        if (order[other] === -1) path.push(other);
        else if (component[other] === -1) low[node] = Math.min(low[node]!, order[other]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] !== order[node]) continue;
      for (let member = open.pop()!; ; member = open.pop()!) {
        component[member] = components;
        if (member === node) break;
      }
      components++;
    }
  }
  return component.map((number) => components - 1 - number);
}

/** Arcs of node i: `target[start[i] .. start[i+1]-1]`. */
export function arcsByTail(nodes: number, from: Int32Array, to: Int32Array): { readonly start: Int32Array; readonly target: Int32Array } {
  const start = new Int32Array(nodes + 1);
  for (const node of from) start[node + 1]!++;
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!;
  const place = Int32Array.from(start);
  const target = new Int32Array(from.length);
  from.forEach((node, arc) => {
    target[place[node]!++] = to[arc]!;
  });
  return { start, target };
}
