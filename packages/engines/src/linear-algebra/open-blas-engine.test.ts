import { SingularMatrix } from "@quoin/methods";
import { expect, test } from "vitest";
import { madeMatrix } from "./made-matrix.ts";
import { openBlasEngine } from "./open-blas-engine.ts";
import { wasmDenseEngine } from "./wasm-dense-engine.ts";

const instead = wasmDenseEngine({ threads: 1 });

test("a library that is not there is not missed, and the answer says so", async () => {
  const { inverse, engine } = await openBlasEngine({ library: "/nowhere/libopenblas.so", instead }).inverse(Float64Array.of(2, 0, 0, 4), 2);
  expect([...inverse]).toEqual([0.5, 0, 0, 0.25]);
  expect(engine).toMatch(/^wasm simd128, 1 thread \(\/nowhere\/libopenblas\.so is not used: ./);
});

test("a library that is another one is not used", async () => {
  const { engine } = await openBlasEngine({ library: "libm.so.6", instead }).inverse(Float64Array.of(2), 1);
  expect(engine).toContain("libm.so.6 is not used: ");
});

const native = openBlasEngine({ library: "libopenblas.so.0", threads: 2, instead });
const there = (await native.inverse(Float64Array.of(2), 1)).engine.startsWith("openblas ");

test.runIf(there).each([1, 3, 64, 129, 400])("equals the built-in engine, n = %i", async (n) => {
  const matrix = madeMatrix(n);
  const kept = matrix.slice();
  const [{ inverse }, own] = [await native.inverse(matrix, n), await instead.inverse(matrix, n)];
  expect(matrix).toEqual(kept);
  expect(inverse.reduce((worst, cell, at) => Math.max(worst, Math.abs(cell - (own.inverse[at] as number))), 0)).toBeLessThan(1e-12);
});

test.runIf(there)("a singular matrix and one with a cell that is no number are refused", async () => {
  await expect(native.inverse(Float64Array.of(1, 2, 2, 4), 2)).rejects.toThrow(SingularMatrix);
  await expect(native.inverse(Float64Array.of(Number.NaN, 0, 0, 1), 2)).rejects.toThrow(SingularMatrix);
  expect((await native.inverse(new Float64Array(0), 0)).inverse).toHaveLength(0);
});
