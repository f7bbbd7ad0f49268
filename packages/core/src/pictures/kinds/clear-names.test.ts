import { expect, test } from "vitest";
import { clearNames } from "./clear-names.ts";

const at = (name: string, x: number, y: number, weight: number) => ({ name, x, y, weight });

test("of names that lie over each other the weightiest is written, and one clear of it", () => {
  expect([...clearNames([at("steel", 10, 10, 1), at("ships", 14, 12, 3), at("paper", 10, 40, 1), at("glass", 90, 10, 1)], 7)].sort()).toEqual([1, 2, 3]);
});

test("a Chinese sign is as wide as it is high, a Latin letter narrower", () => {
  expect(clearNames([at("船舶工业", 0, 0, 2), at("钢铁工业", 24, 0, 1)], 7).size).toBe(1);
  expect(clearNames([at("ship", 0, 0, 2), at("iron", 24, 0, 1)], 7).size).toBe(2);
});
