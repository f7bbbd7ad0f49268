import { expect, test } from "vitest";
import { lookAlike } from "./look-alikes.ts";

const provinces = ["江西", "江苏", "山西", "山东", "西藏", "浙江", "湖北", "湖南", "河北", "河南", "东部地区", "黑龙江"];

test.each([
  ["江两", "江西"],
  ["江四", "江西"],
  ["山两", "山西"],
  ["两藏", "西藏"],
  ["四藏", "西藏"],
  ["浙汀", "浙江"],
  ["尔部地区", "东部地区"],
  ["黑龙汀", "黑龙江"],
  ["黑尤江", "黑龙江"],
])("%s looks like %s", (text, name) => {
  expect(lookAlike(text, provinces)).toBe(name);
});

test.each(["湖东", "深圳", "江西", "河", "新疆兵团"])("%s looks like none", (text) => {
  expect(lookAlike(text, provinces)).toBeNull();
});

test("codes: a letter for a digit", () => {
  expect(lookAlike("11OOOO", ["110000", "120000"])).toBe("110000");
});
