import { expect, test } from "vitest";
import { jsonPlaces, unknownWord } from "./json-places.ts";

const text = '{"n": 2, "rows": ["a, [b]", "c\\"}"],\n "note": {"n": 1, "c": [7, 8]},\n "c": [\n  5,\n  [6, 1], null ]\n}';

test("a value and an element have their line and column; what is nested elsewhere is not mistaken for them", () => {
  const fields = new Set(["n", "rows[1]", "c", "c[0]", "c[1]", "c[2]", "c[3]", "missing"]);
  expect(Object.fromEntries(jsonPlaces(text, fields))).toEqual({
    n: { line: 1, column: 7 },
    "rows[1]": { line: 1, column: 29 },
    c: { line: 3, column: 7 },
    "c[0]": { line: 4, column: 3 },
    "c[1]": { line: 5, column: 3 },
    "c[2]": { line: 5, column: 11 },
  });
});

test("of a key that stands twice the last one counts", () => {
  expect(jsonPlaces('{"n": 1,\n"n": 2}', new Set(["n"])).get("n")).toEqual({ line: 2, column: 6 });
});

test("the first word that JSON does not know is found, texts are not looked into", () => {
  expect(unknownWord('{"NaN": [1e-5, -2.5, null, true],\n "a": NaN}')).toBe(40);
  expect(unknownWord(text)).toBeUndefined();
});
