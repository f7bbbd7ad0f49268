import type { SparseMatrix } from "../tables/sparse-matrix.ts";

/** How a path's strength is weighed when it is laid on the sectors that it passes. */
export interface PathWeights {
  /** Gross output by sector. */
  readonly output: Float64Array;
  /** What a sector counts for at the other end (value added, say); every one the same where nothing is given. */
  readonly prior?: Float64Array;
  /** 1: the strength alone; 0: the prior alone. */
  readonly alpha: number;
}

/**
 * Betweenness on strongest paths: how much of what reaches others along the strongest chain of deliveries passes a sector. 0 for sectors that stand at ends only.
 *
 *   strength of i → k → … → j = product of the coefficients on the way; the strongest path from i to j has the largest
 *   score_k = Σ over pairs whose strongest path passes k of (output · strength)^alpha · prior^(1 - alpha)
 *
 * `inputs` (flows by the output of the buyer) weighs with the output of the last sector and the prior of the first: who supplies whom with what. Flows by the output of the seller
 * (`sales`) weigh with the output of the first and the prior of the last. Own use is no path.
 * Sales by output are above 1 where a table's flows hold imports that output does not; the search takes each sector once, when nothing stronger is open, as the reference does.
 * One score for each way to weigh. Cost for each sector a search, cells · logarithm of sectors.
 * Source: doi 10.1016/j.physa.2022.128200; equal to the R package ionet.
 */
export function strongestPathBetweenness(coefficients: SparseMatrix, side: "inputs" | "sales", weights: readonly PathWeights[]): Float64Array[] {
  const search = new StrongestPaths(coefficients);
  const scores = weights.map((each) => new PathScore(coefficients.rows, side, each));
  for (let source = 0; source < coefficients.rows; source++) {
    const reached = search.from(source);
    for (const each of scores) each.add(search, source, reached);
  }
  return scores.map(({ score }) => score);
}

/** Sums of one way to weigh. */
class PathScore {
  readonly score: Float64Array;
  readonly #side: "inputs" | "sales";
  readonly #alpha: number;
  readonly #powered: Float64Array;
  readonly #priors: Float64Array;
  readonly #below: Float64Array;

  constructor(n: number, side: "inputs" | "sales", { output, prior, alpha }: PathWeights) {
    this.score = new Float64Array(n);
    this.#side = side;
    this.#alpha = alpha;
    this.#powered = output.map((x) => Math.max(x, 0) ** alpha);
    this.#priors = Float64Array.from({ length: n }, (_, i) => Math.max(prior?.[i] ?? 1, 0) ** (1 - alpha));
    this.#below = new Float64Array(n);
  }

  /** From the weakest back to the source: what lies behind a sector is complete when its turn comes. */
  add({ order, strength, before }: StrongestPaths, source: number, reached: number): void {
    const [score, below, powered, priors] = [this.score, this.#below, this.#powered, this.#priors];
    below.fill(0);
    for (let at = reached - 1; at > 0; at--) {
      const k = order[at]!;
      const carried = strength[k]! ** this.#alpha;
      const weight = this.#side === "inputs" ? powered[k]! * carried * priors[source]! : powered[source]! * carried * priors[k]!;
      score[k] = score[k]! + below[k]!;
      const last = before[k]!;
      below[last] = below[last]! + below[k]! + weight;
    }
  }
}

/** Dijkstra's search for the largest product, with a heap of sectors by strength. */
class StrongestPaths {
  readonly strength: Float64Array;
  /** The sector before it on its strongest path. */
  readonly before: Int32Array;
  /** Sectors that can be reached by falling strength, the source first. */
  readonly order: Int32Array;
  readonly #cells: SparseMatrix;
  readonly #heap: Int32Array;
  readonly #place: Int32Array;
  #size = 0;

  constructor(cells: SparseMatrix) {
    this.#cells = cells;
    this.strength = new Float64Array(cells.rows);
    this.before = new Int32Array(cells.rows);
    this.order = new Int32Array(cells.rows);
    this.#heap = new Int32Array(cells.rows);
    this.#place = new Int32Array(cells.rows);
  }

  /** Searches from a sector; returns how many are reached, itself included. */
  from(source: number): number {
    const { start, index, value } = this.#cells;
    const { strength, before } = this;
    strength.fill(0);
    this.#place.fill(-1);
    strength[source] = 1;
    before[source] = -1;
    this.#size = 0;
    this.#raise(source);
    let reached = 0;
    while (this.#size > 0) {
      const i = this.#strongest();
      this.order[reached++] = i;
      const so = strength[i]!;
      for (let k = start[i]!, end = start[i + 1]!; k < end; k++) {
        const j = index[k]!;
        const through = so * value[k]!;
        if (through > strength[j]! && this.#place[j] !== done) {
          strength[j] = through;
          before[j] = i;
          this.#raise(j);
        }
      }
    }
    return reached;
  }

  #strongest(): number {
    const heap = this.#heap;
    const top = heap[0]!;
    this.#place[top] = done;
    this.#size--;
    if (this.#size > 0) this.#sink(heap[this.#size]!);
    return top;
  }

  #sink(sector: number): void {
    const [heap, place, strength, size] = [this.#heap, this.#place, this.strength, this.#size];
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && strength[heap[child + 1]!]! > strength[heap[child]!]!) child++;
      const below = heap[child]!;
      if (strength[below]! <= strength[sector]!) break;
      heap[at] = below;
      place[below] = at;
      at = child;
    }
    heap[at] = sector;
    place[sector] = at;
  }

  #raise(sector: number): void {
    const [heap, place, strength] = [this.#heap, this.#place, this.strength];
    let at = place[sector]! >= 0 ? place[sector]! : this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent]!;
      if (strength[above]! >= strength[sector]!) break;
      heap[at] = above;
      place[above] = at;
      at = parent;
    }
    heap[at] = sector;
    place[sector] = at;
  }
}

/** In place of a place in the heap: taken out, its strongest path is known. */
const done = -2;
