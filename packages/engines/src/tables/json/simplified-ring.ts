/** A point of an outline: across, up. */
export type Point = readonly [number, number];

/**
 * A closed ring with fewer points, none of which lies further than `tolerance` from where it was (Douglas and Peucker 1973). The point that lies furthest from the first
 * stays, and the furthest on either side of both, so that a ring never falls into a line.
 *
 *   simplifiedRing([[0, 0], [1, 0.001], [2, 0], [2, 2], [0, 2], [0, 0]], 0.01)  // [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]
 */
export function simplifiedRing(ring: readonly Point[], tolerance: number): readonly Point[] {
  const far = furthest(ring, 0, ring.length - 1).at;
  if (far <= 0) return ring;
  const spans: [number, number][] = [
    [0, far],
    [far, ring.length - 1],
  ];
  const kept = new Set([0, far, ring.length - 1, ...spans.map((span) => furthest(ring, ...span).at).filter((at) => at >= 0)]);
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const { at, distance } = furthest(ring, ...span);
    if (at <= span[0] || distance <= tolerance) continue;
    kept.add(at);
    spans.push([span[0], at], [at, span[1]]);
  }
  return [...kept].sort((a, b) => a - b).map((at) => ring[at] as Point);
}

/** The point between two others that lies furthest from the line through them; from the point where both are one. */
function furthest(ring: readonly Point[], from: number, to: number): { readonly at: number; readonly distance: number } {
  const [[x, y], [u, v]] = [ring[from] as Point, ring[to] as Point];
  const length = Math.hypot(u - x, v - y);
  let [at, distance] = [-1, -1];
  for (let each = from + 1; each < to; each++) {
    const [p, q] = ring[each] as Point;
    const away = length === 0 ? Math.hypot(p - x, q - y) : distanceTo(p, q, x, y, u, v);
    if (away > distance) [at, distance] = [each, away];
  }
  return { at, distance };
}

/** Distance of a point from the segment between two others. */
function distanceTo(p: number, q: number, x: number, y: number, u: number, v: number): number {
  const [dx, dy] = [u - x, v - y];
  const along = Math.max(0, Math.min(1, ((p - x) * dx + (q - y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(p - x - along * dx, q - y - along * dy);
}
