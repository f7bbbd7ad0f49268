import { diversity, type Presence, transposedPresence, ubiquity } from "./presence.ts";

/** Which locations and activities stay in the core. */
export interface DenseCore {
  readonly locations: Uint8Array;
  readonly activities: Uint8Array;
}

/**
 * The (d, u)-core of sparse presences: the largest part in which every location holds at least `leastDiversity` activities of the part, and every activity has at least `leastUbiquity` holders in it.
 *
 * A location with one activity, or an activity with one holder, hangs on a single cell; an eigenvector that rests on such cells says little.
 *
 * Cost O(presences). The core is unique: the order of leaving does not matter. Reference: Seidman 1983, for two sides Ahmed et al. 2007.
 *
 *   denseCore(presenceOf(Uint8Array.of(1, 1, 0, 1, 1, 0, 0, 0, 1), 3, 3), 2, 2)  // locations [1, 1, 0], activities [1, 1, 0]
 */
export function denseCore(presence: Presence, leastDiversity: number, leastUbiquity: number): DenseCore {
  const turned = transposedPresence(presence);
  const sides = [
    { side: presence, left: diversity(presence), least: leastDiversity, stays: new Uint8Array(presence.locations).fill(1) },
    { side: turned, left: ubiquity(presence), least: leastUbiquity, stays: new Uint8Array(turned.locations).fill(1) },
  ] as const;
  const leaving: [which: 0 | 1, node: number][] = [];
  const check = (which: 0 | 1, node: number) => {
    const { left, least, stays } = sides[which];
    if (stays[node] === 0 || left[node]! >= least) return;
    stays[node] = 0;
    leaving.push([which, node]);
  };
  for (const which of [0, 1] as const) for (let node = 0; node < sides[which].side.locations; node++) check(which, node);
  for (let next = leaving.pop(); next !== undefined; next = leaving.pop()) {
    const [which, node] = next;
    const { side } = sides[which];
    const other = which === 0 ? 1 : 0;
    for (let i = side.start[node]!; i < side.start[node + 1]!; i++) {
      sides[other].left[side.held[i]!]! -= 1;
      check(other, side.held[i]!);
    }
  }
  return { locations: sides[0].stays, activities: sides[1].stays };
}
