import { expect, test } from "vitest";
import { inTextOrder } from "./in-text-order.ts";

test("codes follow their texts", () => {
  const { codes, texts } = inTextOrder({ codes: Int32Array.of(0, 1, 0, 2), texts: ["b", "a", "c"] });
  expect([[...codes], texts]).toEqual([
    [1, 0, 1, 2],
    ["a", "b", "c"],
  ]);
});
