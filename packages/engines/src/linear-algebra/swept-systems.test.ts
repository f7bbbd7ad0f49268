import { type BlockMatrix, compressedRows, inverse, sweptSystems, type TallSystem, transposedMatrix } from "@quoin/methods";
import { expect, test } from "vitest";
import { wasmDenseEngine } from "./wasm-dense-engine.ts";

const [blocks, size, columns] = [9, 7, 19];
const n = blocks * size;

/** A made matrix by blocks, most of it inside them, and all of M as a table of cells. */
function madeMatrix(share: number): { readonly matrix: BlockMatrix; readonly cells: Float64Array } {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const cells = Float64Array.from({ length: n * n }, (_, at) => {
    const isWithin = Math.floor(at / n / size) === Math.floor((at % n) / size);
    return random() < (isWithin ? 0.8 : 0.3) ? (random() * share * (isWithin ? 2 : 0.5)) / size : 0;
  });
  const between = cells.map((cell, at) => (Math.floor(at / n / size) === Math.floor((at % n) / size) ? 0 : cell));
  const within = new Float64Array(n * size);
  for (let block = 0; block < blocks; block++) {
    const own = Float64Array.from({ length: size * size }, (_, at) => {
      const [i, j] = [Math.floor(at / size), at % size];
      return (i === j ? 1 : 0) - cells[(block * size + i) * n + block * size + j]!;
    });
    within.set(inverse(own, size), block * size * size);
  }
  const places = Int32Array.from({ length: n * n }, (_, at) => at);
  const rows = compressedRows(n, n, { row: places.map((at) => Math.floor(at / n)), column: places.map((at) => at % n), value: between });
  return { matrix: { between: rows, within, size }, cells };
}

const right = Float64Array.from({ length: n * columns }, (_, at) => ((at * 7919) % 101) / 10);

/** Largest cell of (I - M) X - B; cells that are held at 0, and their rows, left out. */
function largestGap({ cells }: { readonly cells: Float64Array }, x: Float64Array, isHeld: (row: number, column: number) => boolean): number {
  let worst = 0;
  for (let i = 0; i < n; i++)
    for (let c = 0; c < columns; c++) {
      if (isHeld(i, c)) continue;
      let sum = x[i * columns + c]! - right[i * columns + c]!;
      for (let j = 0; j < n; j++) sum -= cells[i * n + j]! * x[j * columns + c]!;
      worst = Math.max(worst, Number.isNaN(sum) ? Number.POSITIVE_INFINITY : Math.abs(sum));
    }
  return worst;
}

const made = madeMatrix(0.4);
const systems: readonly TallSystem[] = [false, true].map((without) => ({ matrix: made.matrix, right, columns, without }));

test("sweeps solve the systems, with all blocks and with one held at 0", async () => {
  const solved = await wasmDenseEngine({ threads: 1 }).solve?.(systems);
  const [whole, without] = solved?.solutions ?? [];
  if (whole === undefined || without === undefined) throw new Error("not solved");
  const isHeld = (row: number, column: number): boolean => Math.floor(row / size) === column;
  expect(largestGap(made, whole, () => false)).toBeLessThan(1e-12);
  expect(largestGap(made, without, isHeld)).toBeLessThan(1e-12);
  without.forEach((cell, at) => {
    if (isHeld(Math.floor(at / columns), at % columns)) expect(cell).toBe(0);
  });
});

test("the same bits in plain TypeScript and for one, two and three threads", async () => {
  const plain = sweptSystems(systems);
  for (const threads of [1, 2, 3]) {
    const solved = await wasmDenseEngine({ threads }).solve?.(systems);
    expect(solved?.engine).toBe(`wasm simd128, sweeps, ${threads} ${threads === 1 ? "thread" : "threads"}`);
    expect(solved?.solutions).toEqual(plain);
  }
});

test("systems that do not settle are left to others", async () => {
  const { matrix } = madeMatrix(12);
  const turned: TallSystem = { matrix: { ...matrix, between: transposedMatrix({ ...matrix.between, columns: n }) }, right, columns, without: false };
  expect(sweptSystems([turned])).toBeNull();
  expect(await wasmDenseEngine({ threads: 2 }).solve?.([systems[0] as TallSystem, turned])).toBeNull();
  expect((await wasmDenseEngine({ threads: 2 }).solve?.([]))?.solutions).toEqual([]);
});
