import { RandomStream } from "../random/random-stream.ts";
import { ShapeError } from "../shape-error/shape-error.ts";

/** Links of a network without direction: link i joins from[i] and to[i]. */
export interface NetworkLinks {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** A place in the plane for every node. */
export interface NetworkPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const rounds = 60;
const last = 0.01;
/** Between parts that share nothing, in lengths of a link. */
const gap = 2;

/**
 * Places for the nodes of a network in which the distance of two nodes follows the number of links between them.
 *
 *   stress = Σ_{i<j} (|x_i - x_j| - d_ij)² / d_ij²,  d_ij the least number of links from i to j
 *
 * lowered by moving one pair at a time in random order, by steps that shrink from the largest d² to a hundredth. Each connected part is placed by itself, turned so that it
 * lies broad, and parts stand in rows, the largest first; a node without links is a part.
 *
 * @returns x and y of each node; the length of a link is about 1, and no two parts overlap. The same links and seed give the same places.
 * Cost O(nodes · (nodes + links) + 60 · nodes²) time, O(nodes²) memory of the largest part. Reference: Zheng, Pawar, Goodman 2018 (s_gd2).
 *
 *   stressLayout({ from: Int32Array.of(), to: Int32Array.of() }, 2, 1).x  // [0, 2]
 */
export function stressLayout({ from, to }: NetworkLinks, nodes: number, seed = 1): NetworkPlaces {
  if (from.length !== to.length) throw new ShapeError("stressLayout", `${from.length} ends`, String(to.length));
  const near = neighbours({ from, to }, nodes);
  const parts = connectedParts(near, nodes).toSorted((a, b) => b.length - a.length || a[0]! - b[0]!);
  const [x, y] = [new Float64Array(nodes), new Float64Array(nodes)];
  const boxes = parts.map((part, index) => {
    const place = laidBroad(partLayout(part, near, new RandomStream(seed, index)));
    return { part, place, ...boxOf(place) };
  });
  const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const rowWidth = Math.max(boxes[0]?.width ?? 0, Math.sqrt(1.6 * area));
  let [left, top, tall] = [0, 0, 0];
  for (const { part, place, width, height } of boxes) {
    if (left > 0 && left + width > rowWidth) [left, top, tall] = [0, top + tall + gap, 0];
    part.forEach((node, k) => {
      x[node] = left + place.x[k]!;
      y[node] = top + place.y[k]!;
    });
    left += width + gap;
    tall = Math.max(tall, height);
  }
  return { x, y };
}

/** Neighbours of each node in rising order, each once. */
function neighbours({ from, to }: NetworkLinks, nodes: number): readonly (readonly number[])[] {
  const near = Array.from({ length: nodes }, () => new Set<number>());
  for (let i = 0; i < from.length; i++) {
    const [a, b] = [from[i]!, to[i]!];
    if (a < 0 || b < 0 || a >= nodes || b >= nodes) throw new ShapeError("stressLayout", `nodes 0 to ${nodes - 1}`, String(Math.max(a, b)));
    if (a === b) continue;
    near[a]!.add(b);
    near[b]!.add(a);
  }
  return near.map((set) => [...set].sort((a, b) => a - b));
}

function connectedParts(near: readonly (readonly number[])[], nodes: number): number[][] {
  const seen = new Uint8Array(nodes);
  const parts: number[][] = [];
  for (let start = 0; start < nodes; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const part = [start];
    for (let k = 0; k < part.length; k++)
      for (const b of near[part[k]!]!)
        if (seen[b] === 0) {
          seen[b] = 1;
          part.push(b);
        }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

/** Least numbers of links between the nodes of one part. */
function hops(part: readonly number[], near: readonly (readonly number[])[]): Uint16Array {
  const n = part.length;
  const place = new Map(part.map((node, k) => [node, k]));
  const distance = new Uint16Array(n * n);
  const queue = new Int32Array(n);
  for (let s = 0; s < n; s++) {
    const seen = new Uint8Array(n);
    seen[s] = 1;
    queue[0] = s;
    for (let head = 0, tail = 1; head < tail; head++) {
      const k = queue[head]!;
      for (const node of near[part[k]!]!) {
        const b = place.get(node)!;
        if (seen[b] === 1) continue;
        seen[b] = 1;
        distance[s * n + b] = distance[s * n + k]! + 1;
        queue[tail++] = b;
      }
    }
  }
  return distance;
}

function partLayout(part: readonly number[], near: readonly (readonly number[])[], random: RandomStream): NetworkPlaces {
  const n = part.length;
  const [x, y] = [new Float64Array(n), new Float64Array(n)];
  for (let k = 0; k < n; k++) {
    x[k] = random.uniform();
    y[k] = random.uniform();
  }
  if (n < 2) return { x: new Float64Array(n), y: new Float64Array(n) };
  const distance = hops(part, near);
  const pairs = new Int32Array((n * (n - 1)) / 2);
  for (let i = 0, k = 0; i < n; i++) for (let j = i + 1; j < n; j++) pairs[k++] = i * n + j;
  const farthest = distance.reduce((most, d) => Math.max(most, d), 1);
  // One shuffle serves all rounds: each begins elsewhere in it.
  for (let k = pairs.length - 1; k > 0; k--) {
    const other = random.integer(k + 1);
    [pairs[k], pairs[other]] = [pairs[other]!, pairs[k]!];
  }
  const fall = Math.log((farthest * farthest) / last) / (rounds - 1);
  for (let round = 0; round < rounds; round++) {
    const step = farthest * farthest * Math.exp(-fall * round);
    const begin = random.integer(pairs.length);
    for (let k = 0; k < pairs.length; k++) {
      const pair = pairs[k + begin < pairs.length ? k + begin : k + begin - pairs.length]!;
      const [i, j] = [Math.floor(pair / n), pair % n];
      const d = distance[pair]!;
      const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!];
      // Math.hypot is several times slower, and nothing here is near its limits.
      const away = Math.sqrt(dx * dx + dy * dy) || 1e-9;
      const move = (Math.min(1, step / (d * d)) * (away - d)) / (2 * away);
      x[i] = x[i]! - move * dx;
      y[i] = y[i]! - move * dy;
      x[j] = x[j]! + move * dx;
      y[j] = y[j]! + move * dy;
    }
  }
  return { x, y };
}

/** Turned so that its longer axis lies across, and moved to begin at 0, 0. */
function laidBroad({ x, y }: NetworkPlaces): NetworkPlaces {
  const n = x.length;
  const mean = (of: Float64Array): number => of.reduce((sum, v) => sum + v, 0) / n;
  const [mx, my] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let k = 0; k < n; k++) {
    xx += (x[k]! - mx) ** 2;
    xy += (x[k]! - mx) * (y[k]! - my);
    yy += (y[k]! - my) ** 2;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const across = x.map((v, k) => (v - mx) * cos + (y[k]! - my) * sin);
  const up = x.map((v, k) => (y[k]! - my) * cos - (v - mx) * sin);
  const [leftmost, lowest] = [across, up].map((of) => of.reduce((least, v) => Math.min(least, v), Number.POSITIVE_INFINITY)) as [number, number];
  return { x: across.map((v) => v - leftmost), y: up.map((v) => v - lowest) };
}

function boxOf({ x, y }: NetworkPlaces): { readonly width: number; readonly height: number } {
  const most = (of: Float64Array): number => of.reduce((so, v) => Math.max(so, v), 0);
  return { width: most(x), height: most(y) };
}
