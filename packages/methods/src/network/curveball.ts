import type { RandomStream } from "../random/random-stream.ts";
import type { BipartiteGraph } from "./bipartite-graph.ts";

/**
 * Random bipartite networks with the same number of links at every node, each link once (Curveball).
 *
 * One trade takes two left nodes, puts the right nodes that only one of them holds in one pot, and deals them out again, each getting as many as before.
 * With strata (industries, programmes) only left nodes of one stratum trade, so that a right node keeps its number of links within each.
 * Every network with these degrees is reached, and in the long run equally often. The chain starts at the given network: trade enough before the first use
 * (some tens of trades a left node) and between two uses.
 * Reference: Strona, Nappo, Boccacci, Fattorini, San-Miguel-Ayanz 2014; uniformity: Carstens 2015.
 */
export class Curveball {
  private readonly graph: BipartiteGraph;
  private readonly held: Int32Array[];
  private readonly marks: Int32Array;
  private readonly pot: Int32Array;
  /** Left nodes by stratum, and the stratum and the place in it of each left node; null where all may trade with all. */
  private readonly strata: { readonly members: readonly Int32Array[]; readonly of: Int32Array; readonly at: Int32Array } | null;
  private stamp = 0;

  /** @param strata number of the stratum of each left node, 0 and on; left out where chance deals over all of them */
  constructor(graph: BipartiteGraph, strata?: Int32Array) {
    this.graph = graph;
    this.strata = strata === undefined ? null : stratified(strata);
    const { left, right, start, neighbour } = graph;
    this.held = Array.from({ length: left }, (_, v) => neighbour.slice(start[v], start[v + 1]));
    this.marks = new Int32Array(left + right);
    this.pot = new Int32Array(2 * right);
  }

  /** Makes `trades` trades. Cost O(trades · links of a left node). */
  trade(random: RandomStream, trades: number): void {
    const { left } = this.graph;
    if (left < 2) return;
    for (let done = 0; done < trades; done++) {
      const a = random.integer(left);
      const b = this.partnerOf(random, a);
      if (b !== a) this.deal(random, this.held[a]!, this.held[b]!);
    }
  }

  /** Another left node of the same stratum; the node itself where it is alone in it. */
  private partnerOf(random: RandomStream, a: number): number {
    const { left } = this.graph;
    if (this.strata === null) return (a + 1 + random.integer(left - 1)) % left;
    const { members, of, at } = this.strata;
    const own = members[of[a]!]!;
    return own.length < 2 ? a : own[(at[a]! + 1 + random.integer(own.length - 1)) % own.length]!;
  }

  private deal(random: RandomStream, a: Int32Array, b: Int32Array): void {
    const { marks, pot } = this;
    this.stamp += 2;
    const [inA, inBoth] = [this.stamp, this.stamp + 1];
    for (const w of a) marks[w] = inA;
    for (const w of b) if (marks[w] === inA) marks[w] = inBoth;
    let own = 0;
    let size = 0;
    for (const w of a) if (marks[w] === inA) pot[size++] = w;
    own = size;
    for (const w of b) if (marks[w] !== inBoth) pot[size++] = w;
    for (let i = 0; i < own; i++) {
      const j = i + random.integer(size - i);
      const w = pot[i]!;
      pot[i] = pot[j]!;
      pot[j] = w;
    }
    let next = 0;
    for (let i = 0; i < a.length; i++) if (marks[a[i]!] === inA) a[i] = pot[next++]!;
    for (let i = 0; i < b.length; i++) if (marks[b[i]!] !== inBoth) b[i] = pot[next++]!;
  }

  /** The network as it stands now. */
  current(): BipartiteGraph {
    const { left, right, start, neighbour } = this.graph;
    const now = new Int32Array(neighbour.length);
    const place = start.slice();
    for (let v = 0; v < left; v++) {
      for (const w of this.held[v]!) now[place[w]!++] = v;
      now.set(this.held[v]!.toSorted(), start[v]!);
    }
    return { left, right, start, neighbour: now };
  }
}

function stratified(of: Int32Array) {
  const members: number[][] = [];
  const at = Int32Array.from(of, (stratum, node) => {
    const own = members[stratum] ?? [];
    members[stratum] = own;
    return own.push(node) - 1;
  });
  return { members: Array.from(members, (own) => Int32Array.from(own ?? [])), of, at };
}
