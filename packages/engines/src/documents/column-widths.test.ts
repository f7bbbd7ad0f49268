import type { TableColumn } from "@quoin/core";
import { expect, test } from "vitest";
import { columnWidths } from "./column-widths.ts";

const total = 9071;
const left = (label: string): TableColumn => ({ label, align: "left" });
const sum = (widths: readonly number[]) => widths.reduce((all, each) => all + each, 0);

test("columns fill the page; short ones stand on one line, long ones take what is left", () => {
  const columns = [left("编号"), left("任务"), left("完成时限")];
  const rows = [["M1.2-01", "支持全国企业委托高校、院所开展研发，成果由出资方共享，并逐年公布其占企业外部研发的比重。".repeat(2), "2030年12月"]];
  const { widths, isSmall } = columnWidths(columns, rows, total);
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
  const [owner = 0, task = 0] = columnWidths([left("Owner"), left("Task")], rows, total).widths;
  expect(task).toBeGreaterThan(owner);
  expect(owner).toBeGreaterThan("Information".length * 100);
});

test("many columns are set in smaller letters, and more than have room give way alike", () => {
  const columns = Array.from({ length: 12 }, (_, index) => left(`Achievement${index}`));
  const { widths, isSmall } = columnWidths(columns, [columns.map(() => "Invented")], total);
  expect(isSmall).toBe(true);
  expect(sum(widths)).toBe(total);
  expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(1.2);
});

test("a code that breaks anywhere asks for no more than sixteen signs", () => {
  const rows = [["a".repeat(64), "a text of a few words"]];
  const wide = columnWidths([left("File"), left("What")], rows, 4_000).widths[0] ?? 0;
  const broken = columnWidths([{ ...left("File"), isCode: true }, left("What")], rows, 4_000).widths[0] ?? 0;
  expect(broken).toBeLessThan(wide);
});

test("a table without rows has its heads", () => {
  expect(sum(columnWidths([left("甲"), left("乙")], [], total).widths)).toBe(total);
});
