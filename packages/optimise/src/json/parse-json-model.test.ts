import { expect, test } from "vitest";
import { parseJsonModel } from "./parse-json-model.ts";

const good = { n: 2, m: 1, start: [0, 1, 2], index: [0, 0], value: [4, 3], lo: [null], hi: [9], c: [5, 3] };

function codes(model: unknown): unknown[] {
  const read = parseJsonModel(typeof model === "string" ? model : JSON.stringify(model));
  return read.ok ? [] : read.faults.map(({ code, at }) => [code, at.field ?? at.line]);
}

test("a model's defaults: maximise, columns 0 or 1, whole, named by their number", () => {
  const read = parseJsonModel(JSON.stringify(good));
  expect(read).toMatchObject({
    ok: true,
    model: {
      columnNames: ["0", "1"],
      rowNames: ["0"],
      programme: {
        sense: "max",
        lower: Float64Array.of(0, 0),
        upper: Float64Array.of(1, 1),
        integer: Uint8Array.of(1, 1),
        rowLower: Float64Array.of(Number.NEGATIVE_INFINITY),
        offset: 0,
      },
    },
  });
});

test("everything malformed has its code and place", () => {
  expect(codes({ ...good, start: [0, 1] })).toEqual([["model.wrong-length", "start"]]);
  expect(codes({ ...good, index: [0, 1] })).toEqual([["model.index-out-of-range", "index[1]"]]);
  expect(codes({ ...good, index: [0, -1] })).toEqual([["model.index-out-of-range", "index[1]"]]);
  expect(codes({ ...good, index: [0] })).toEqual([["model.wrong-length", "index"]]);
  expect(codes({ ...good, start: [0, 2, 2] })).toEqual([["model.repeated-row", "index[1]"]]);
  expect(codes({ ...good, start: [0, 2, 1] })).toEqual([["model.wrong-value", "start[2]"]]);
  expect(codes({ ...good, value: [4, null] })).toEqual([["model.wrong-value", "value[1]"]]);
  expect(codes({ ...good, c: ["5", 3] })).toEqual([["model.wrong-value", "c[0]"]]);
  expect(codes({ ...good, lo: [10] })).toEqual([["model.crossed-limits", "lo[0]"]]);
  expect(codes({ ...good, lower: [0, 2] })).toEqual([["model.crossed-limits", "lower[1]"]]);
  expect(codes({ ...good, sense: "up" })).toEqual([["model.wrong-value", "sense"]]);
  expect(codes({ ...good, integer: [1, 2] })).toEqual([["model.wrong-value", "integer[1]"]]);
  expect(codes({ ...good, columns: ["a", "a"] })).toEqual([["model.repeated-name", "columns[1]"]]);
  expect(codes({ ...good, n: 0, start: [0], index: [], value: [], c: [] })).toEqual([["model.empty", "n"]]);
  expect(codes({ n: 1 }).map((each) => (each as string[])[1])).toEqual(["m", "start", "index", "value", "lo", "hi", "c"]);
  expect(codes("[1]")).toEqual([["model.wrong-value", 1]]);
  expect(codes('{"n": NaN}')).toEqual([["model.not-json", 1]]);
  expect(codes('{"n": 1,\n')).toEqual([["model.not-json", 2]]);
});

test("a key that means nothing is told and not used", () => {
  expect(parseJsonModel(JSON.stringify({ ...good, note: "x" }))).toMatchObject({
    ok: true,
    remarks: [{ code: "model.unknown-key", at: { field: "note", line: 1 } }],
  });
});
