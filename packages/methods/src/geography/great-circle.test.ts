import { expect, test } from "vitest";
import { greatCircleKm } from "./great-circle.ts";

test("a quarter of a meridian and the same point", () => {
  expect(greatCircleKm(0, 0, 90, 0)).toBeCloseTo((6371.0088 * Math.PI) / 2, 6);
  expect(greatCircleKm(39.9, 116.41, 39.9, 116.41)).toBe(0);
});

test("Beijing - Shanghai is about 1,067 km either way", () => {
  expect(greatCircleKm(39.9, 116.41, 31.23, 121.47)).toBeCloseTo(1067, 0);
  expect(greatCircleKm(31.23, 121.47, 39.9, 116.41)).toBe(greatCircleKm(39.9, 116.41, 31.23, 121.47));
});
