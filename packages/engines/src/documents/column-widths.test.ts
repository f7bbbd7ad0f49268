import type { TableColumn } from "@quoin/core";
import { expect, test } from "vitest";
import { columnWidths } from "./column-widths.ts";

const total = 9071;
const nine = { usual: 18, small: 14 };
const left = (label: string): TableColumn => ({ label, align: "left" });
const sum = (widths: readonly number[]) => widths.reduce((all, each) => all + each, 0);

test("columns fill the page; short ones stand on one line, long ones take what is left", () => {
  const columns = [left("编号"), left("任务"), left("完成时限")];
  const rows = [["M1.2-01", "支持全国企业委托高校、院所开展研发，成果由出资方共享，并逐年公布其占企业外部研发的比重。".repeat(2), "2030年12月"]];
  const { widths, isSmall } = columnWidths(columns, rows, total, nine);
  expect(sum(widths)).toBe(total);
  expect(isSmall).toBe(false);
  // Nine points: six signs and figures between them and a little room.
  expect(widths[2]).toBeGreaterThan(1_000);
  expect(widths[1]).toBeGreaterThan(6_000);
});

test("of two columns of texts the longer one is wider, and neither is narrower than its longest word", () => {
  const rows = [
    [
      "Ministry of Industry and Information Technology",
      "First renew the evidence, which ends in 2011, and where it still says so open laboratories step by step. ".repeat(3),
    ],
  ];
  const [owner = 0, task = 0] = columnWidths([left("Owner"), left("Task")], rows, total, nine).widths;
  expect(task).toBeGreaterThan(owner);
  expect(owner).toBeGreaterThan("Information".length * 100);
});

test("many columns are set in smaller letters, and more than have room give way alike", () => {
  const columns = Array.from({ length: 12 }, (_, index) => left(`Achievement${index}`));
  const { widths, isSmall } = columnWidths(columns, [columns.map(() => "Invented")], total, nine);
  expect(isSmall).toBe(true);
  expect(sum(widths)).toBe(total);
  expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(1.2);
});

test("a code that breaks anywhere asks for no more than sixteen signs", () => {
  const rows = [["a".repeat(64), "a text of a few words"]];
  const wide = columnWidths([left("File"), left("What")], rows, 4_000, nine).widths[0] ?? 0;
  const broken = columnWidths([{ ...left("File"), isCode: true }, left("What")], rows, 4_000, nine).widths[0] ?? 0;
  expect(broken).toBeLessThan(wide);
});

test("a table without rows has its heads", () => {
  expect(sum(columnWidths([left("甲"), left("乙")], [], total, nine).widths)).toBe(total);
});

test("larger letters ask for wider columns, and a short Chinese head is not broken", () => {
  const columns = [left("编号"), left("任务"), left("责任单位"), left("资金")];
  const rows = [["M1.2-01", "依托共性技术任务，在院所和企业设岗联合培养全国的工程博士。".repeat(3), "教育部", "–"]];
  const twelve = columnWidths(columns, rows, total, { usual: 24, small: 20 }).widths;
  // Twelve points: a sign takes 240 twentieths of a point.
  expect(twelve[2]).toBeGreaterThan(4 * 240);
  expect(twelve[3]).toBeGreaterThan(2 * 240);
  expect(twelve[2]).toBeGreaterThan(columnWidths(columns, rows, total, nine).widths[2] ?? 0);
});
