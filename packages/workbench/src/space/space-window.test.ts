import { expect, test } from "vitest";
import { spaceWindow } from "./space-window.ts";

const places = { x: Float64Array.of(0, 10), y: Float64Array.of(2, 2) };

test("everything at first; each step shows half of it around what is chosen", () => {
  expect(spaceWindow(places, 0, 1).x).toEqual([expect.closeTo(-0.4), expect.closeTo(10.4)]);
  const [left, right] = spaceWindow(places, 1, 1).x;
  expect([(left + right) / 2, right - left]).toEqual([expect.closeTo(10), expect.closeTo(5.4)]);
  expect(spaceWindow(places, 2, null).x.reduce((sum, end) => sum + end, 0) / 2).toBeCloseTo(5);
});

test("one place, or none, still has a window", () => {
  const [bottom, top] = spaceWindow(places, 0, null).y;
  expect(top).toBeGreaterThan(bottom);
  expect(spaceWindow({ x: new Float64Array(0), y: new Float64Array(0) }, 0, null).x).toEqual([0, 1]);
});
