import fc from "fast-check";
import { expect, test } from "vitest";
import { ColumnTable } from "./column-table.ts";
import { csvText } from "./csv-text.ts";

const texts = ["plain", "with, comma", 'with "quotes"', "two\nlines", "", "福建"];
const numbers = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, -0, Number.POSITIVE_INFINITY, 1e21, 1e-7));

test("a table kept by columns is printed as the same rows would be", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ value: numbers, count: fc.nat(), flag: fc.nat({ max: 1 }), text: fc.nat({ max: texts.length - 1 }) }), { maxLength: 30 }),
      (rows) => {
        const columns = ["value", "a, count", "flag", "text"];
        const table = new ColumnTable(columns, [
          Float64Array.from(rows, ({ value }) => value),
          Int32Array.from(rows, ({ count }) => count),
          Uint8Array.from(rows, ({ flag }) => flag),
          { codes: Int32Array.from(rows, ({ text }) => text), texts },
        ]);
        expect(table.length).toBe(rows.length);
        expect(table.toString()).toBe(csvText(columns, table.rows));
        expect(table.rows.map(([, count, flag, text]) => [count, flag, text])).toEqual(rows.map(({ count, flag, text }) => [count, flag, texts[text]]));
      },
    ),
  );
});

test("what is no number is a missing cell, and zero is none", () => {
  const table = new ColumnTable(["v"], [Float64Array.of(Number.NaN, 0, -0)]);
  expect(table.rows).toEqual([[null], [0], [-0]]);
  expect(table.toString()).toBe("v\n\n0\n0\n");
});

test.each([0, 1, 4095, 4096, 4097, 10_000])("of %i rows none is lost or told twice where pieces meet", (count) => {
  const table = new ColumnTable(["n"], [Int32Array.from({ length: count }, (_, at) => at)]);
  const pieces = [...table.texts()];
  expect(pieces.join("")).toBe(`n\n${Array.from({ length: count }, (_, at) => `${at}\n`).join("")}`);
  expect(pieces).toHaveLength(1 + Math.ceil(count / 4096));
});

test("rows are made once, figures are handed out as they are kept, and nothing of it stands in JSON", () => {
  const figures = Float64Array.of(1, 2);
  const table = new ColumnTable(["a"], [figures]);
  expect(table.rows).toBe(table.rows);
  expect(table.column(0)).toBe(figures);
  expect(() => table.column(1)).toThrow(RangeError);
  expect(JSON.stringify({ table })).toBe("{}");
});

test("a table without columns has no rows", () => {
  const table = new ColumnTable([], []);
  expect([table.length, table.rows, table.toString()]).toEqual([0, [], "\n"]);
});
