import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coded } from "../observations.ts";
import { ratioFamily } from "./ratio-family.ts";

type Row = readonly [subject: string, numerator: number, denominator: number, time?: string];

const missing = Number.NaN;

/** Both tables of the answer, by their names. */
function answer(rows: readonly Row[]) {
  const timed = rows.some(([, , , time]) => time !== undefined);
  const { tables, notes } = ratioFamily.compute({
    rowCount: rows.length,
    keys: { subject: coded(rows.map(([subject]) => subject)), ...(timed ? { time: coded(rows.map(([, , , time = ""]) => time)) } : {}) },
    numbers: { numerator: Float64Array.from(rows, ([, numerator]) => numerator), denominator: Float64Array.from(rows, ([, , denominator]) => denominator) },
  });
  expect(notes).toEqual([]);
  const [ratios, coverage] = tables;
  return {
    names: tables.map(({ name }) => name),
    ratios: ratios?.rows ?? [],
    coverage: coverage?.rows ?? [],
    columns: tables.map(({ columns }) => columns[0]),
  };
}

describe("one amount over another", () => {
  test("subject by subject in text order, with both amounts beside it", () => {
    const { names, ratios, columns } = answer([
      ["b", 6, 4],
      ["a", 1, 4],
      ["B", -3, 2],
    ]);
    expect([names, columns]).toEqual([
      ["ratios", "coverage"],
      ["subject", "subjects"],
    ]);
    expect(ratios).toEqual([
      ["B", -3, 2, -1.5],
      ["a", 1, 4, 0.25],
      ["b", 6, 4, 1.5],
    ]);
  });

  test("a missing amount gives no ratio, and a denominator of 0 gives none; a numerator of 0 gives 0", () => {
    const { ratios } = answer([
      ["a", missing, 2],
      ["b", 2, missing],
      ["c", 2, 0],
      ["d", 0, 2],
      ["e", 0, 0],
    ]);
    expect(ratios.map(([subject, , , ratio]) => [subject, ratio])).toEqual([
      ["a", missing],
      ["b", missing],
      ["c", missing],
      ["d", 0],
      ["e", missing],
    ]);
  });
});

describe("coverage and both ways of summing up", () => {
  test("the ratio of the sums weighs by the denominator, the mean of the ratios counts each subject once", () => {
    // 10 / 5 and 1 / 10: 11 of 15 in all, 2.1 / 2 on average.
    const { coverage } = answer([
      ["a", 10, 5],
      ["b", 1, 10],
    ]);
    expect(coverage).toEqual([[2, 2, 2, 2, expect.closeTo(11 / 15, 12), expect.closeTo(1.05, 12)]]);
  });

  test("who reports one amount alone is counted and enters neither sum", () => {
    const [both] = answer([
      ["a", 10, 5],
      ["b", 1000, missing],
      ["c", missing, 1000],
      ["d", missing, missing],
    ]).coverage;
    expect(both).toEqual([4, 2, 2, 1, 2, 2]);
  });

  test("who reports a denominator of 0 has no ratio, and yet both amounts: its numerator is in the sums", () => {
    const [row] = answer([
      ["a", 10, 5],
      ["b", 5, 0],
    ]).coverage;
    expect(row).toEqual([2, 2, 2, 1, 3, 2]);
  });

  test("nothing to divide by leaves both empty, not 0", () => {
    expect(answer([["a", 5, 0]]).coverage).toEqual([[1, 1, 1, 0, null, null]]);
    expect(answer([["a", missing, missing]]).coverage).toEqual([[1, 0, 0, 0, null, null]]);
    // Denominators that cancel out: each has its ratio, their sum has none.
    const cancelled: readonly Row[] = [
      ["a", 1, 2],
      ["b", 1, -2],
    ];
    expect(answer(cancelled).coverage).toEqual([[2, 2, 2, 2, null, 0]]);
  });

  test("no rows: both tables without rows", () => {
    const { names, ratios, coverage } = answer([]);
    expect([names, ratios, coverage]).toEqual([["ratios", "coverage"], [], []]);
  });
});

describe("times", () => {
  test("each by itself in the order of numbers, subjects within it in text order", () => {
    const { ratios, coverage } = answer([
      ["b", 4, 2, "10"],
      ["a", 3, 3, "10"],
      ["a", 1, 4, "9"],
    ]);
    expect(ratios).toEqual([
      ["9", "a", 1, 4, 0.25],
      ["10", "a", 3, 3, 1],
      ["10", "b", 4, 2, 2],
    ]);
    expect(coverage).toEqual([
      ["9", 1, 1, 1, 1, 0.25, 0.25],
      ["10", 2, 2, 2, 2, expect.closeTo(7 / 5, 12), 1.5],
    ]);
  });
});

describe("laws", () => {
  const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 8 });
  const rowsOf = (pairs: readonly (readonly [number, number])[]): Row[] => pairs.map(([numerator, denominator], at) => [`s${at}`, numerator, denominator]);
  const summed = (rows: readonly Row[]) => (answer(rows).coverage[0] ?? []).slice(-2).map(Number);

  test("both ways of summing up lie between the least and the largest ratio", () => {
    fc.assert(
      fc.property(amounts, (pairs) => {
        const ratios = pairs.map(([numerator, denominator]) => numerator / denominator);
        for (const figure of summed(rowsOf(pairs))) {
          expect(figure).toBeGreaterThanOrEqual(Math.min(...ratios) - 1e-12);
          expect(figure).toBeLessThanOrEqual(Math.max(...ratios) + 1e-12);
        }
      }),
    );
  });

  test("two subjects that are merged change the mean of ratios at most, never the ratio of sums", () => {
    fc.assert(
      fc.property(amounts, fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 })), ([first = [0, 1] as const, ...rest], other) => {
        const [apart] = summed(rowsOf([first, other, ...rest]));
        const both = [first[0] + other[0], first[1] + other[1]] as const;
        const [merged] = summed(rowsOf([both, ...rest]));
        expect(merged).toBeCloseTo(apart ?? Number.NaN, 9);
      }),
    );
  });

  test("another unit of one amount changes every figure in proportion", () => {
    fc.assert(
      fc.property(amounts, (pairs) => {
        const [plain, scaled] = [summed(rowsOf(pairs)), summed(rowsOf(pairs.map(([numerator, denominator]) => [numerator * 8, denominator])))];
        expect(scaled).toEqual(plain.map((figure) => expect.closeTo(8 * figure, 9)));
      }),
    );
  });
});
