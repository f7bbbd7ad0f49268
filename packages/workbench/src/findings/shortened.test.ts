import { expect, test } from "vitest";
import { shortened, textWidth } from "./shortened.ts";

test("Chinese characters take two half widths", () => {
  expect(textWidth("北京 PKU")).toBe(8);
});

test("a text that fits stays, a longer one is cut and says so", () => {
  expect(shortened("Peking", 6)).toBe("Peking");
  expect(shortened("北京大学物理学院", 9)).toBe("北京大学…");
  expect(textWidth(shortened("Peking University 北京大学", 12))).toBeLessThanOrEqual(12);
});
