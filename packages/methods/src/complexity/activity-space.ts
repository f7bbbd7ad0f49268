/** A link of the space of activities. */
export interface SpaceLink {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** In the forest that holds everything together, or added because it is strong. */
  readonly kind: "forest" | "strong";
}

/**
 * The links worth drawing: the forest of strongest links that connects whatever is connected, and the strongest of the others.
 *
 * @param weight     activities x activities, symmetric; 0 and NaN are no links
 * @param perActivity links an activity on average, the forest included
 * @returns          links from < to, by falling weight, then by numbers
 * Cost O(activities² log activities). Reference: Hidalgo et al. 2007 (maximum spanning tree, then a threshold); Kruskal 1956.
 *
 *   activitySpace(Float64Array.of(0, 3, 1, 3, 0, 2, 1, 2, 0), 3, 1)  // edges 0-1 (3), 1-2 (2) of the forest, and 0-2 (1)
 */
export function activitySpace(weight: Float64Array, activities: number, perActivity: number): SpaceLink[] {
  const order: number[] = [];
  for (let a = 0; a < activities; a++) for (let b = a + 1; b < activities; b++) if (weight[a * activities + b]! > 0) order.push(a * activities + b);
  order.sort((x, y) => weight[y]! - weight[x]! || x - y);
  const parent = Int32Array.from({ length: activities }, (_, a) => a);
  const rootOf = (a: number): number => {
    let root = a;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  const forest = new Set<number>();
  for (const cell of order) {
    const [a, b] = [rootOf(Math.floor(cell / activities)), rootOf(cell % activities)];
    if (a === b) continue;
    parent[Math.max(a, b)] = Math.min(a, b);
    forest.add(cell);
  }
  let strong = Math.max(0, Math.round(perActivity * activities) - forest.size);
  const links: SpaceLink[] = [];
  for (const cell of order) {
    const kind = forest.has(cell) ? "forest" : "strong";
    if (kind === "strong" && strong-- <= 0) continue;
    links.push({ from: Math.floor(cell / activities), to: cell % activities, weight: weight[cell]!, kind });
  }
  return links;
}
