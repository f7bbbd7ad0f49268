import { type DenseAnswer, inverse, SingularMatrix } from "@quoin/methods";
import { expect, test } from "vitest";
import { wasmDenseEngine } from "./wasm-dense-engine.ts";

function inputOutputLike(n: number): Float64Array {
  let state = n;
  return Float64Array.from({ length: n * n }, (_, at) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (Math.floor(at / n) === at % n ? 1 : 0) - (0.7 * state) / 2 ** 32 / (n / 2);
  });
}

/** Infinite where a cell of one is no number, so that it cannot pass for none. */
function largestDifference(some: Float64Array, others: Float64Array): number {
  return some.reduce((largest, cell, at) => {
    const difference = Math.abs(cell - others[at]!);
    return Number.isNaN(difference) ? Number.POSITIVE_INFINITY : Math.max(largest, difference);
  }, 0);
}

test.each([0, 1, 3, 63, 64, 65, 129, 257])("equals plain TypeScript, n = %i", async (n) => {
  const matrix = inputOutputLike(n);
  const { inverse: made } = await wasmDenseEngine().inverse(matrix, n);
  const plain = inverse(matrix, n);
  expect(made.length).toBe(n * n);
  expect(largestDifference(made, plain)).toBeLessThan(1e-12);
});

test("the same bits for one, two and three threads; fused ones within rounding", async () => {
  const n = 390;
  const matrix = inputOutputLike(n);
  const [one, two, three, fused] = await Promise.all(
    [{ threads: 1 }, { threads: 2 }, { threads: 3 }, { threads: 2, fused: true }].map((options) => wasmDenseEngine(options).inverse(matrix, n)),
  );
  if (one === undefined || two === undefined || three === undefined || fused === undefined) throw new Error("an answer is missing");
  expect([one.engine, two.engine, three.engine]).toEqual(["wasm simd128, 1 thread", "wasm simd128, 2 threads", "wasm simd128, 3 threads"]);
  const bits = ({ inverse: { buffer, byteOffset, byteLength } }: DenseAnswer) => Buffer.from(buffer, byteOffset, byteLength);
  expect(bits(two).equals(bits(one))).toBe(true);
  expect(bits(three).equals(bits(one))).toBe(true);
  expect(largestDifference(fused.inverse, one.inverse)).toBeLessThan(1e-13);
});

test("a singular matrix is refused in threads as alone, and the engine goes on", async () => {
  const engine = wasmDenseEngine({ threads: 2 });
  await expect(engine.inverse(new Float64Array(16), 4)).rejects.toThrow(SingularMatrix);
  await expect(engine.inverse(new Float64Array(400 * 400), 400)).rejects.toThrow(SingularMatrix);
  expect((await engine.inverse(Float64Array.of(2), 1)).inverse[0]).toBe(0.5);
});
