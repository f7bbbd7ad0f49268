import type { RandomStream } from "../random/random-stream.ts";
import type { BipartiteGraph } from "./bipartite-graph.ts";

/**
 * Random bipartite networks with the same number of links at every node, each link once (Curveball).
 *
 * One trade takes two left nodes, puts the right nodes that only one of them holds in one pot, and deals them out again, each getting as many as before.
 * Every network with these degrees is reached, and in the long run equally often. The chain starts at the given network: trade enough before the first use
 * (some tens of trades a left node) and between two uses.
 * Reference: Strona, Nappo, Boccacci, Fattorini, San-Miguel-Ayanz 2014; uniformity: Carstens 2015.
 */
export class Curveball {
  private readonly graph: BipartiteGraph;
  private readonly held: Int32Array[];
  private readonly marks: Int32Array;
  private readonly pot: Int32Array;
  private stamp = 0;

  constructor(graph: BipartiteGraph) {
    this.graph = graph;
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
      const b = (a + 1 + random.integer(left - 1)) % left;
      this.deal(random, this.held[a]!, this.held[b]!);
    }
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
