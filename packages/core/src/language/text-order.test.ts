import { expect, test } from "vitest";
import { inTextOrder } from "../evidence/in-text-order.ts";
import { byCodePoint } from "./text-order.ts";

test("text order is by code point", () => {
  expect(["b", "\u{20bb7}", "ａ", "0011", "B", "", "é", "001"].sort(byCodePoint)).toEqual(["", "001", "0011", "B", "b", "é", "ａ", "\u{20bb7}"]);
});

test("codes follow their texts", () => {
  const { codes, texts } = inTextOrder({ codes: Int32Array.of(0, 1, 0, 2), texts: ["b", "a", "c"] });
  expect([[...codes], texts]).toEqual([
    [1, 0, 1, 2],
    ["a", "b", "c"],
  ]);
});
