import { ShapeError } from "../shape-error/shape-error.ts";

/** Links between left nodes (0 .. left - 1) and right nodes (numbered on from `left`), as neighbour lists. */
export interface BipartiteGraph {
  readonly left: number;
  readonly right: number;
  /** Neighbours of node v: `neighbour[start[v]] .. neighbour[start[v + 1] - 1]`, ascending, each once. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
}

/**
 * The graph of a list of links; a link named twice is one link.
 *
 * @param from left ends, 0 .. left - 1
 * @param to   right ends, 0 .. right - 1
 * Cost O(nodes + links · log links).
 */
export function bipartiteGraph(from: Int32Array, to: Int32Array, left: number, right: number): BipartiteGraph {
  if (from.length !== to.length) throw new ShapeError("bipartiteGraph", `${from.length} right ends`, `${to.length}`);
  const keys = Float64Array.from(from, (c, link) => c * right + to[link]!).sort();
  const links = keys.filter((key, place) => place === 0 || key !== keys[place - 1]);
  const start = new Int32Array(left + right + 1);
  for (const key of links) {
    start[Math.floor(key / right) + 1]! += 1;
    start[left + (key % right) + 1]! += 1;
  }
  for (let v = 0; v < left + right; v++) start[v + 1]! += start[v]!;
  const place = start.slice();
  const neighbour = new Int32Array(2 * links.length);
  for (const key of links) {
    const c = Math.floor(key / right);
    const f = left + (key % right);
    neighbour[place[c]!++] = f;
    neighbour[place[f]!++] = c;
  }
  return { left, right, start, neighbour };
}
