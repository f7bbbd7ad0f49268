import { expect, test } from "vitest";
import { unitLine } from "./unit-line.ts";

test("a unit that is counted says so where no number stands before it, and no unit is a ratio", () => {
  expect(unitLine("offices", "zh")).toBe("单位：个（单位）");
  expect(unitLine("offices", "en")).toBe("offices");
  expect(unitLine("1", "zh")).toBe("比值");
  expect(unitLine("1", "en")).toBe("ratio");
  expect(unitLine("share of projects", "zh")).toBe("占项目数");
  expect(unitLine("change of the share", "zh")).toBe("占比变化，百分点");
});
