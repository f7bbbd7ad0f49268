import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "../../contract/csv-text.ts";
import { csvRows } from "./csv-rows.ts";

test("quotes, separators and line breaks inside quotes stay text", () => {
  expect(csvRows('a,b\n"x,y","say ""so"""\r\n"two\nlines",\n')).toEqual([
    ["a", "b"],
    ["x,y", 'say "so"'],
    ["two\nlines", ""],
  ]);
});

test("a byte order mark is not part of the first header; no final line end is needed", () => {
  expect(csvRows("\uFEFFa,b\n1,")).toEqual([
    ["a", "b"],
    ["1", ""],
  ]);
  expect(csvRows("")).toEqual([]);
});

test("reads back every text that csvText writes", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "全", " ") });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
      expect(csvRows(csvText(["x", "y"], rows))).toEqual([["x", "y"], ...rows]);
    }),
  );
});
