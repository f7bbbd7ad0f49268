import { expect, test } from "vitest";
import { likeness } from "./text-likeness.ts";

test("texts that differ in width, case, ending or brackets are like each other, others are not", () => {
  expect(likeness("Carbon fibres", "carbon fibre (invented)")).toBeGreaterThan(0.9);
  expect(likeness("碳纤维材料", "碳纤维（虚构）")).toBeGreaterThan(0.6);
  expect(likeness("Ｌaser welding", "LASER  welding")).toBe(1);
  expect(likeness("碳纤维", "真空泵")).toBe(0);
  expect(likeness("", "真空泵")).toBe(0);
  expect(likeness("泵", "泵")).toBe(1);
});
