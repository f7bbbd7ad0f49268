import { expect, test } from "vitest";
import { dirichlet } from "./dirichlet.ts";
import { RandomStream } from "./random-stream.ts";

function moments(shapes: Float64Array, draws: number): { mean: Float64Array; variance: Float64Array } {
  const random = new RandomStream(4);
  const mix = new Float64Array(shapes.length);
  const mean = new Float64Array(shapes.length);
  const squares = new Float64Array(shapes.length);
  for (let i = 0; i < draws; i++) {
    dirichlet(random, shapes, mix);
    for (let a = 0; a < mix.length; a++) {
      mean[a]! += mix[a]! / draws;
      squares[a]! += mix[a]! ** 2 / draws;
    }
  }
  return { mean, variance: squares.map((square, a) => square - mean[a]! ** 2) };
}

test("shares have the mean and variance of the distribution, shape below and above 1", () => {
  const shapes = Float64Array.of(0.4, 3, 0, 12.5);
  const total = 15.9;
  const { mean, variance } = moments(shapes, 100_000);
  for (let a = 0; a < shapes.length; a++) {
    const expected = shapes[a]! / total;
    expect(Math.abs(mean[a]! - expected)).toBeLessThan(0.002);
    expect(Math.abs(variance[a]! - (expected * (1 - expected)) / (total + 1))).toBeLessThan(0.0005);
  }
  expect(mean[2]).toBe(0);
});

test("very small shapes never give 0 / 0", () => {
  const { mean } = moments(Float64Array.of(1e-4, 1e-4, 2e-4), 20_000);
  expect(mean[2]).toBeGreaterThan(0.48);
  expect(mean[2]).toBeLessThan(0.52);
});
