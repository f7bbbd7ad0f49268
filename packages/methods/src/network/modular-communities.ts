import { ShapeError } from "../shape-error/shape-error.ts";

/** Undirected weighted links between nodes 0 .. nodes - 1; a pair that stands twice counts with the sum of its weights. */
export interface WeightedLinks {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Above 0. */
  readonly weight: ArrayLike<number>;
}

/** Communities of a network, and how far they go beyond what its degrees alone would give. */
export interface Communities {
  /** The community of every node: 0 for that of the lowest node, and so on by their lowest nodes. A node without links is a community of its own. */
  readonly of: Int32Array;
  readonly count: number;
  /** Q in [-1/2, 1): 0 where all nodes are one community; NaN without links. */
  readonly modularity: number;
}

/**
 * Groups of nodes that are joined more closely with each other than their degrees alone give, found by merging the two communities that add most to the modularity as long as any two add to it.
 *
 *   Q = Σ_g (w_gg / W − (s_g / 2W)²),  w_gg links within g, s_g strengths of its nodes, W all links;  merging g and h adds  w_gh / W − s_g s_h / 2W²
 *
 * Nothing is drawn: the same network gives the same communities; pairs that add the same are told apart by their lowest nodes. A greedy search: another division can have a higher Q, and networks without
 * any communities have divisions of Q well above 0 (Guimerà et al. 2004), so that Q is no test. Groups much smaller than √(2 · links) may be merged (resolution limit, Fortunato & Barthélemy 2007).
 *
 * @throws ShapeError where a node is none of the network's, is linked to itself, or a weight is not above 0
 * Cost O(nodes · links). Reference: Clauset, Newman & Moore 2004; as networkx `greedy_modularity_communities` and igraph `cluster_fast_greedy`.
 */
export function modularCommunities({ from, to, weight }: WeightedLinks, nodes: number): Communities {
  const strength = new Float64Array(nodes);
  const between = Array.from({ length: nodes }, () => new Map<number, number>());
  let total = 0;
  for (let link = 0; link < from.length; link++) {
    const [a, b, w] = [from[link]!, to[link]!, weight[link]!];
    if (a === b || !(a >= 0 && a < nodes && b >= 0 && b < nodes)) throw new ShapeError("modularCommunities", `two of ${nodes} nodes`, `${a} and ${b}`);
    if (!(w > 0)) throw new ShapeError("modularCommunities", "a weight above 0", String(w));
    for (const [g, h] of [
      [a, b],
      [b, a],
    ] as const) {
      strength[g]! += w;
      between[g]!.set(h, (between[g]!.get(h) ?? 0) + w);
    }
    total += w;
  }
  // A community is known by its lowest node: of two that merge, the lower one stays.
  const joined = Int32Array.from({ length: nodes }, (_, v) => v);
  let modularity = total === 0 ? Number.NaN : strength.reduce((sum, s) => sum - (s / (2 * total)) ** 2, 0);
  for (;;) {
    const best = bestMerge(between, strength, total);
    if (best === null) break;
    merge(between, strength, best);
    joined[best.high] = best.low;
    modularity += best.gain;
  }
  return { ...numbered(joined), modularity };
}

interface Merge {
  readonly low: number;
  readonly high: number;
  readonly gain: number;
}

/** The two communities that add most when they merge; null where none add anything. */
function bestMerge(between: readonly ReadonlyMap<number, number>[], strength: Float64Array, total: number): Merge | null {
  let best: Merge | null = null;
  for (const [low, others] of between.entries())
    for (const [high, w] of others) {
      if (high < low) continue;
      const gain = w / total - (strength[low]! * strength[high]!) / (2 * total * total);
      const isBetter = best === null ? gain > 0 : gain > best.gain || (gain === best.gain && low === best.low && high < best.high);
      if (isBetter) best = { low, high, gain };
    }
  return best;
}

function merge(between: readonly Map<number, number>[], strength: Float64Array, { low, high }: Merge): void {
  for (const [other, w] of between[high]!) {
    between[other]!.delete(high);
    if (other === low) continue;
    between[low]!.set(other, (between[low]!.get(other) ?? 0) + w);
    between[other]!.set(low, (between[other]!.get(low) ?? 0) + w);
  }
  between[high]!.clear();
  strength[low]! += strength[high]!;
  strength[high] = 0;
}

/** Communities by number, from which node each was merged into, which is a lower one. */
function numbered(joined: Int32Array): { readonly of: Int32Array; readonly count: number } {
  const of = new Int32Array(joined.length);
  let count = 0;
  for (const [v, into] of joined.entries()) of[v] = into === v ? count++ : of[into]!;
  return { of, count };
}
