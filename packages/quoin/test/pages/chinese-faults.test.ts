import { expect, test } from "vitest";
import { chineseFaults } from "./chinese-faults.ts";

test.each([
  ["截至2026年11月26日：任务和项目共14项，逾期3项。"],
  ["显示面板（CRT、LCD、OLED）：2019年份额为31.0%（p < 0.001）。"],
  ["两者之比为10.5:1；合计1.27万亿元（当年价），其中126万元。"],
  ["Micro-LED 芯片与显示；导出这些行（CSV）；文件（xlsx或csv）"],
])("%s: nothing is wrong with it", (text) => {
  expect(chineseFaults(text)).toEqual([]);
});

test.each([
  ["状态：null", "a word of a program"],
  ["提交时间 2025-03-20T03:00:00.000Z", "a moment"],
  ["来源：province_industry_listed_firms", "a key or a table"],
  ["耐磨涂层(需要)", "a half-width mark"],
  ["资金流水: 建立", "a half-width mark"],
  ["限额 126万（万元）", "a unit of ten thousand twice"],
  ["份额为31 %", "a blank"],
  ["待评审数 reviews", "the word reviews"],
  ["层级 province", "the word province"],
])("%s: is named as a fault", (text, name) => {
  expect(chineseFaults(text).join(" ")).toContain(name);
});
