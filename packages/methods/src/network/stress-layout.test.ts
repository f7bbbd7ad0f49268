import { expect, test } from "vitest";
import { RandomStream } from "../random/random-stream.ts";
import { stressLayout } from "./stress-layout.ts";

const links = (pairs: readonly (readonly [number, number])[]) => ({
  from: Int32Array.from(pairs, ([a]) => a),
  to: Int32Array.from(pairs, ([, b]) => b),
});
const apart = ({ x, y }: { x: Float64Array; y: Float64Array }, a: number, b: number): number =>
  Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));

test("a line lies nearly in a line, its ends as far apart as it has links", () => {
  const places = stressLayout(links([0, 1, 2, 3].map((k) => [k, k + 1] as const)), 5, 1);
  expect(Math.abs(apart(places, 0, 4) - 4)).toBeLessThan(0.1);
  expect(Math.abs(apart(places, 0, 1) - 1)).toBeLessThan(0.1);
  expect(Math.max(...places.y)).toBeLessThan(0.6);
});

test("the distance in the plane follows the number of links: a grid is unrolled", () => {
  const side = 7;
  const pairs: [number, number][] = [];
  for (let r = 0; r < side; r++)
    for (let c = 0; c < side; c++) {
      if (c + 1 < side) pairs.push([r * side + c, r * side + c + 1]);
      if (r + 1 < side) pairs.push([r * side + c, (r + 1) * side + c]);
    }
  const places = stressLayout(links(pairs), side * side, 3);
  let stress = 0;
  for (let a = 0; a < side * side; a++)
    for (let b = a + 1; b < side * side; b++) {
      const hops = Math.abs(Math.floor(a / side) - Math.floor(b / side)) + Math.abs((a % side) - (b % side));
      stress += (apart(places, a, b) / hops - 1) ** 2;
    }
  // The least stress of a grid of street distances in a plane is about 0.02 a pair.
  expect(stress / ((side * side * (side * side - 1)) / 2)).toBeLessThan(0.03);
});

test("the same links in another order and turned round give the same places; another seed may not", () => {
  const random = new RandomStream(5);
  const pairs = Array.from({ length: 60 }, () => [random.integer(30), random.integer(30)] as const);
  const places = stressLayout(links(pairs), 30, 7);
  const again = stressLayout(links(pairs.toReversed().map(([a, b]) => [b, a] as const)), 30, 7);
  expect(again).toEqual(places);
  expect([...places.x, ...places.y].every(Number.isFinite)).toBe(true);
  expect(stressLayout(links(pairs), 30, 8)).not.toEqual(places);
});

test("parts that share nothing do not overlap, lone nodes have places of their own, and nothing has none", () => {
  const places = stressLayout(links([[0, 1] as const, [1, 2] as const, [3, 4] as const]), 8, 1);
  const parts = [[0, 1, 2], [3, 4], [5], [6], [7]];
  for (const [at, part] of parts.entries())
    for (const other of parts.slice(at + 1)) for (const a of part) for (const b of other) expect(apart(places, a, b)).toBeGreaterThan(1.9);
  expect(stressLayout(links([]), 0, 1).x).toHaveLength(0);
  expect(() => stressLayout(links([[0, 9] as const]), 3, 1)).toThrow(/stressLayout/);
});
