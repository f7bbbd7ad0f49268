import { strongComponents } from "./strong-components.ts";

/** Arcs whose removal leaves no cycle; `smallest` where no fewer do. */
export interface FeedbackArcs {
  readonly arcs: Int32Array;
  readonly smallest: boolean;
}

/** Searches that may be spent on proving that no fewer arcs do. */
const searches = 20_000;

/**
 * A smallest set of arcs without which a directed graph has no cycle.
 * Every such set holds an arc of each cycle: a shortest cycle that is left is broken at each of its arcs in turn, sets of 1, 2, … arcs being tried before larger ones.
 * The first arcs in order are taken among equals. After 20,000 cycles the search gives up, and the arcs against the order of the nodes inside cycles are answered, not as the smallest.
 *
 * Cost exponential in the size of the set, O(nodes · arcs) a cycle. Reference: Karp 1972 (the problem is NP-hard).
 */
export function feedbackArcs(nodes: number, from: Int32Array, to: Int32Array): FeedbackArcs {
  let left = searches;
  const removed = new Set<number>();
  const broken = (most: number): boolean => {
    const cycle = shortestCycle(nodes, from, to, removed);
    if (cycle === null) return true;
    if (most === 0 || left-- <= 0) return false;
    for (const arc of cycle) {
      removed.add(arc);
      if (broken(most - 1)) return true;
      removed.delete(arc);
    }
    return false;
  };
  for (let most = 0; most <= from.length && left > 0; most++) {
    if (broken(most)) return { arcs: Int32Array.from(removed).sort(), smallest: true };
  }
  const component = strongComponents(nodes, from, to);
  return { arcs: Int32Array.from(from.keys()).filter((arc) => component[from[arc]!] === component[to[arc]!] && from[arc]! >= to[arc]!), smallest: false };
}

/** Arcs of a cycle with the fewest arcs, in text order of their numbers; null without one. */
function shortestCycle(nodes: number, from: Int32Array, to: Int32Array, removed: ReadonlySet<number>): number[] | null {
  let best: number[] | null = null;
  const arcs = Array.from(from.keys()).filter((arc) => !removed.has(arc));
  const kept = Int32Array.from(arcs);
  const component = strongComponents(
    nodes,
    Int32Array.from(kept, (arc) => from[arc]!),
    Int32Array.from(kept, (arc) => to[arc]!),
  );
  const inner = arcs.filter((arc) => component[from[arc]!] === component[to[arc]!]);
  const outgoing = new Map<number, number[]>();
  for (const arc of inner) outgoing.set(from[arc]!, [...(outgoing.get(from[arc]!) ?? []), arc]);
  for (const first of inner) {
    const reached = new Map<number, number>([[to[first]!, first]]);
    const queue = [to[first]!];
    for (const node of queue) {
      if (node === from[first]) break;
      for (const arc of outgoing.get(node) ?? []) {
        if (reached.has(to[arc]!)) continue;
        reached.set(to[arc]!, arc);
        queue.push(to[arc]!);
      }
    }
    if (!reached.has(from[first]!)) continue;
    const cycle = [first];
    for (let node = from[first]!; node !== to[first]; ) {
      const arc = reached.get(node)!;
      cycle.push(arc);
      node = from[arc]!;
    }
    if (best === null || cycle.length < best.length) best = cycle.sort((a, b) => a - b);
    if (best.length <= 2) break;
  }
  return best;
}
