import { diversity, type Presence, ubiquity } from "../presence/presence.ts";

/** Why a location or an activity has no index. */
export type DropReason = "zero-diversity" | "zero-ubiquity" | "outside-largest-component";

/** The part of a matrix of presences on which an eigenvector says something, and what lies outside. */
export interface IdentifiedSet {
  /** Connected parts that hold at least one presence. */
  readonly components: number;
  /** Ascending numbers of the locations and the activities of the largest part. */
  readonly locations: Int32Array;
  readonly activities: Int32Array;
  readonly dropped: readonly { readonly kind: "location" | "activity"; readonly index: number; readonly reason: DropReason }[];
}

/**
 * What is left for the eigenvector: without rows and columns that hold nothing, and of several parts the largest
 * (most locations, then most presences, then the one that holds the lowest location).
 *
 * With several parts the second eigenvalue is 1 and its "eigenvector" only says which part something is in.
 * Cost O(locations + activities + presences). Reference: Chung 1997 (as many eigenvalues of 1 as there are parts).
 *
 *   identifiedSet(presenceOf(Uint8Array.of(1, 0, 0, 1, 0, 0), 3, 2)).locations  // Int32Array [0]: two parts of one location each, and an empty location
 */
export function identifiedSet(presence: Presence): IdentifiedSet {
  const { locations, activities } = presence;
  const [k, u] = [diversity(presence), ubiquity(presence)];
  const part = partsOf(presence, nodesWithLinks(k) + nodesWithLinks(u));
  const size = new Int32Array(locations + activities);
  const weight = new Int32Array(locations + activities);
  for (let c = 0; c < locations; c++) {
    if (k[c] === 0) continue;
    size[part[c]!]! += 1;
    weight[part[c]!]! += k[c]!;
  }
  let largest = 0;
  for (let root = 1; root < locations; root++)
    if (size[root]! > size[largest]! || (size[root] === size[largest] && weight[root]! > weight[largest]!)) largest = root;
  const kept = { location: [] as number[], activity: [] as number[] };
  const dropped: { kind: "location" | "activity"; index: number; reason: DropReason }[] = [];
  const sort = (kind: "location" | "activity", index: number, holds: number, root: number) => {
    if (holds === 0) dropped.push({ kind, index, reason: kind === "location" ? "zero-diversity" : "zero-ubiquity" });
    else if (root !== largest) dropped.push({ kind, index, reason: "outside-largest-component" });
    else kept[kind].push(index);
  };
  for (let c = 0; c < locations; c++) sort("location", c, k[c]!, part[c]!);
  for (let a = 0; a < activities; a++) sort("activity", a, u[a]!, part[locations + a]!);
  return { components: size.filter((n) => n > 0).length, locations: Int32Array.from(kept.location), activities: Int32Array.from(kept.activity), dropped };
}

function nodesWithLinks(counts: Int32Array): number {
  return counts.reduce((linked, count) => linked + (count > 0 ? 1 : 0), 0);
}

/** For every location, then every activity, the lowest location of its connected part (a node without links stands for itself). */
function partsOf({ locations, activities, start, held }: Presence, linked: number): Int32Array {
  const parent = Int32Array.from({ length: locations + activities }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  // Once all that have links hang together, as they mostly do after a few locations, no further link joins anything.
  let joins = linked - 1;
  for (let c = 0; c < locations && joins > 0; c++)
    for (let i = start[c]!; i < start[c + 1]!; i++) {
      const [a, b] = [rootOf(c), rootOf(locations + held[i]!)];
      if (a === b) continue;
      parent[Math.max(a, b)] = Math.min(a, b);
      joins -= 1;
    }
  return parent.map((_, node) => rootOf(node));
}
