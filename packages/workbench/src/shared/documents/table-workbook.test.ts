import { expect, test } from "vitest";
import { tableReader } from "../../../../engines/src/tables/reading/table-reader.ts";
import { type LeavingTable, tableWorkbook } from "./table-workbook.ts";

const table: LeavingTable = {
  title: "各省研发经费投入强度",
  heads: ["代码", "地区", "数值（%）"],
  rows: [
    ["350000", "福建", -3.1],
    ["110000", "北京", "−3.25"],
    ["=1+1", "上海", null],
    ["2026-12-02", "天津", 0],
  ],
  about: [
    ["来源", "各省科技指标"],
    ["页面地址", "http://localhost/map"],
  ],
  aboutTitle: "说明",
};

async function readBack(sheet: string): Promise<string[][]> {
  const bytes = new Uint8Array(await (await tableWorkbook(table)).arrayBuffer());
  const opened = await tableReader.open({ name: "w.xlsx", bytes: async () => bytes }, { sheet });
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const cells = opened.value.sheet;
  return Array.from({ length: cells.rows }, (_, row) => Array.from({ length: cells.width(row) }, (_, column) => cells.text(row, column)));
}

test("a table leaves as a workbook that is read back: heads, codes as texts, numbers with their signs, days as dates, and a sheet of what it is about", async () => {
  expect(await readBack("各省研发经费投入强度")).toEqual([
    ["代码", "地区", "数值（%）"],
    ["350000", "福建", "-3.1"],
    ["110000", "北京", "-3.25"],
    ["=1+1", "上海"],
    ["2026-12-02", "天津", "0"],
  ]);
  expect(await readBack("说明")).toEqual([
    ["来源", "各省科技指标"],
    ["页面地址", "http://localhost/map"],
  ]);
});

test("the same table gives the same bytes", async () => {
  const [first, second] = await Promise.all([tableWorkbook(table), tableWorkbook(table)].map(async (blob) => Buffer.from(await (await blob).arrayBuffer())));
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
});
