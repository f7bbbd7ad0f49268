import { expect, test } from "vitest";
import { byCodePoint } from "./text-order.ts";

test("text order is by code point", () => {
  expect(["b", "\u{20bb7}", "ａ", "0011", "B", "", "é", "001"].sort(byCodePoint)).toEqual(["", "001", "0011", "B", "b", "é", "ａ", "\u{20bb7}"]);
});
