import { expect, test } from "vitest";
import { firstClause } from "./first-clause.ts";

test.each([
  ["类别：acceptance_check 或 evaluation", "类别"],
  ["指标值；空白为未报告，不等于零", "指标值"],
  ["依托单位，多个以“、”或“;”连接", "依托单位"],
  ["分地区、行业、年份的企业数；未列出的组合为零", "分地区、行业、年份的企业数"],
  ["年份", "年份"],
  ["economy（经济体）或 industry（行业）", "economy（经济体）或 industry（行业）"],
  ["", ""],
])("of %s a sentence says %s", (description, said) => {
  expect(firstClause(description)).toBe(said);
});
