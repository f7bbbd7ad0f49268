import fc from "fast-check";
import { expect, test } from "vitest";
import { tableReader } from "../reading/table-reader.ts";

async function read(text: string): Promise<string[][] | string> {
  const outcome = await tableReader.read({ name: "t.json", bytes: async () => new Uint8Array(Buffer.from(text)) });
  if (!outcome.ok) return outcome.notes.map(({ code, at, parameters }) => `${code} ${at.line}:${at.column} ${parameters["problem"] ?? ""}`.trim()).join("; ");
  const { columns, rowCount } = outcome.value;
  return [columns.map(({ name }) => name), ...Array.from({ length: rowCount }, (_, row) => columns.map((column) => column.text(row)))];
}

test("reads an array of objects, names in order of appearance, numbers as written", async () => {
  expect(await read('[{"code":"0011","n":1.50},\n{"n":12345678901234567890,"x":"a\\"\\u5317\\ud83d\\ude00","code":"NA"},{"code":null,"n":true}]')).toEqual([
    ["code", "n", "x"],
    ["0011", "1.50", ""],
    ["NA", "12345678901234567890", 'a"北😀'],
    ["", "true", ""],
  ]);
});

test("reads one object a line and an object around the array", async () => {
  const table = [
    ["a", "b"],
    ["1", "x"],
    ["2", "y"],
  ];
  expect(await read('{"a":1,"b":"x"}\n{"a":2,"b":"y"}\n')).toEqual(table);
  expect(await read('{"source":"s","data":[{"a":1,"b":"x"},{"a":2,"b":"y"}],"n":2}')).toEqual(table);
});

test("what is no table has its place", async () => {
  expect(await read('[{"a":1},\n {"a":[1]}]')).toBe("table.not-json 2:7 a value is itself an object or a list");
  expect(await read('[{"a":1}\n {"a":2}]')).toBe("table.not-json 2:2 ']' expected");
  expect(await read('[{"a":01}]')).toBe("table.not-json 1:7 a value expected");
  expect(await read('[{"a":"x')).toBe("table.not-json 1:7 a text is never closed");
  expect(await read("[]")).toBe("table.empty 1:1");
});

test("reads what JSON.stringify writes", async () => {
  const value = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(null, true, "\u2028", "\n\t\\/"));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ k: fc.constant("k"), a: value, b: value }), { minLength: 1 }), async (records) => {
      const text = (each: unknown): string => (each === null ? "" : String(typeof each === "number" ? JSON.stringify(each) : each));
      expect(await read(JSON.stringify(records))).toEqual([["k", "a", "b"], ...records.map(({ k, a, b }) => [k, text(a), text(b)])]);
    }),
  );
});
