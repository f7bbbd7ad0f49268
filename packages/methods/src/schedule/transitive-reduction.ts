import { arcsByTail, strongComponents } from "./strong-components.ts";

/**
 * Arcs of a graph without cycles that no path of other arcs already says: the fewest arcs with the same "comes before".
 *
 * @returns places of the arcs that are kept, rising; of two arcs with the same ends the first
 * Cost O(nodes · arcs). Reference: Aho, Garey & Ullman 1972.
 */
export function transitiveReduction(nodes: number, from: Int32Array, to: Int32Array): Int32Array {
  const { start, target } = arcsByTail(nodes, from, to);
  const rank = strongComponents(nodes, from, to);
  const kept: number[] = [];
  const seen = new Set<string>();
  for (let arc = 0; arc < from.length; arc++) {
    const [tail, head] = [from[arc]!, to[arc]!];
    const name = `${tail} ${head}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const visited = new Uint8Array(nodes);
    const stack: number[] = [];
    const reach = (node: number): void => {
      for (let k = start[node]!; k < start[node + 1]!; k++) {
        const other = target[k]!;
        if (visited[other] === 1 || rank[other]! > rank[head]! || (node === tail && other === head)) continue;
        visited[other] = 1;
        stack.push(other);
      }
    };
    reach(tail);
    for (let node = stack.pop(); node !== undefined && visited[head] === 0; node = stack.pop()) reach(node);
    if (visited[head] === 0) kept.push(arc);
  }
  return Int32Array.from(kept);
}
