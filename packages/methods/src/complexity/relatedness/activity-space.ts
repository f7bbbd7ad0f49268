import { matrixRows, type ProximityRows } from "./proximity-rows.ts";

/** A link of the space of activities. */
export interface SpaceLink {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** In the forest that holds everything together, or added because it is strong. */
  readonly kind: "forest" | "strong";
}

/**
 * The links worth drawing of a matrix that is there; see `strongestLinks`.
 *
 * @param weight      activities x activities, symmetric; 0 and NaN are no links
 * @param perActivity links an activity on average, the forest included
 * @returns           links from < to, by falling weight, then by numbers
 * Cost O(activities²). Reference: Hidalgo et al. 2007.
 *
 *   activitySpace(Float64Array.of(0, 3, 1, 3, 0, 2, 1, 2, 0), 3, 1)  // edges 0-1 (3), 1-2 (2) of the forest, and 0-2 (1)
 */
export function activitySpace(weight: Float64Array, activities: number, perActivity: number): SpaceLink[] {
  return strongestLinks(matrixRows(weight, activities), perActivity);
}

/**
 * The links worth drawing, from rows that are asked for once each: the forest of strongest links that connects whatever is connected, and the strongest of the others.
 *
 * Links of equal weight are told apart by their numbers, so that there is one such forest; it is grown part by part from the activity of lowest number, and of all links the
 * strongest so many are kept on the way. No row is kept.
 *
 * Cost O(activities²) and one row an activity in time, O(activities · links an activity) in memory. Reference: Hidalgo et al. 2007 (maximum spanning tree, then a threshold); Prim 1957.
 */
export function strongestLinks({ activities: n, row }: ProximityRows, perActivity: number): SpaceLink[] {
  const most = Math.round(perActivity * n);
  const kept = new StrongestCells(Math.max(most, n));
  const joined = new Uint8Array(n);
  const [best, via] = [new Float64Array(n), new Int32Array(n).fill(-1)];
  const cellOf = (a: number, b: number): number => (a < b ? a * n + b : b * n + a);
  const forest = new Map<number, number>();
  const visit = (p: number): void => {
    joined[p] = 1;
    const weights = row(p);
    for (let q = 0; q < n; q++) {
      const weight = weights[q]!;
      if (q === p || !(weight > 0)) continue;
      if (q > p) kept.add(weight, p * n + q);
      if (joined[q] === 1) continue;
      if (via[q] === -1 || weight > best[q]! || (weight === best[q]! && cellOf(p, q) < cellOf(via[q]!, q))) {
        best[q] = weight;
        via[q] = p;
      }
    }
  };
  for (let root = 0; root < n; root++) {
    if (joined[root] === 1) continue;
    visit(root);
    for (;;) {
      let next = -1;
      for (let q = 0; q < n; q++) {
        if (joined[q] === 1 || via[q] === -1) continue;
        if (next === -1 || best[q]! > best[next]! || (best[q]! === best[next]! && cellOf(via[q]!, q) < cellOf(via[next]!, next))) next = q;
      }
      if (next === -1) break;
      forest.set(cellOf(via[next]!, next), best[next]!);
      visit(next);
    }
  }
  const strong = kept.cells().filter(({ cell }) => !forest.has(cell));
  const links = [
    ...Array.from(forest, ([cell, weight]) => ({ cell, weight, kind: "forest" as const })),
    ...strong.slice(0, Math.max(0, most - forest.size)).map((each) => ({ ...each, kind: "strong" as const })),
  ];
  return links
    .sort((x, y) => y.weight - x.weight || x.cell - y.cell)
    .map(({ cell, weight, kind }) => ({ from: Math.floor(cell / n), to: cell % n, weight, kind }));
}

/** The strongest so many of the cells that go by: a heap whose root is the weakest, ties by number. */
class StrongestCells {
  private readonly weight: Float64Array;
  private readonly cell: Float64Array;
  private size = 0;

  constructor(most: number) {
    this.weight = new Float64Array(most);
    this.cell = new Float64Array(most);
  }

  add(weight: number, cell: number): void {
    const { weight: weights, cell: cells } = this;
    if (this.size < weights.length) {
      let at = this.size++;
      for (; at > 0; ) {
        const above = (at - 1) >> 1;
        if (!weaker(weight, cell, weights[above]!, cells[above]!)) break;
        weights[at] = weights[above]!;
        cells[at] = cells[above]!;
        at = above;
      }
      weights[at] = weight;
      cells[at] = cell;
      return;
    }
    if (this.size === 0 || !weaker(weights[0]!, cells[0]!, weight, cell)) return;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.size) break;
      if (below + 1 < this.size && weaker(weights[below + 1]!, cells[below + 1]!, weights[below]!, cells[below]!)) below += 1;
      if (!weaker(weights[below]!, cells[below]!, weight, cell)) break;
      weights[at] = weights[below]!;
      cells[at] = cells[below]!;
      at = below;
    }
    weights[at] = weight;
    cells[at] = cell;
  }

  /** The strongest first. */
  cells(): { weight: number; cell: number }[] {
    return Array.from({ length: this.size }, (_, i) => ({ weight: this.weight[i]!, cell: this.cell[i]! })).sort(
      (x, y) => y.weight - x.weight || x.cell - y.cell,
    );
  }
}

function weaker(weight: number, cell: number, than: number, thanCell: number): boolean {
  return weight < than || (weight === than && cell > thanCell);
}
