import { expect, test } from "vitest";
import type { SheetCell, WrittenSheet } from "../../contract/table-writer.ts";
import { columnName, linksXml, type SheetLink, sheetXml } from "./sheet-xml.ts";
import { styleNumber, stylesXml } from "./workbook-styles.ts";

/** The XML of a sheet, and the links on it. */
function written(sheet: Partial<WrittenSheet>, choices: (column: number) => string | null = () => null) {
  const links: SheetLink[] = [];
  const xml = [...sheetXml("main", "office", { name: "s", rows: [], ...sheet }, choices, links)].join("");
  return { xml, links };
}

/** What stands in the one cell of a sheet. */
function cell(value: SheetCell, format?: "general" | "text" | "date"): string {
  const { xml } = written({ rows: [[value]], ...(format === undefined ? {} : { columns: [{ format }] }) });
  return /<row r="1">(.*)<\/row>/.exec(xml)?.[1] ?? "";
}

function widths(sheet: Partial<WrittenSheet>): number[] {
  return [...written(sheet).xml.matchAll(/ width="([\d.]+)"/g)].map(([, width]) => Number(width));
}

test("columns are named as workbooks name them, also behind Z and ZZ", () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA", "XFD"]);
});

test.each<[string, SheetCell, string]>([
  ["a number", 1.5, '<c r="A1"><v>1.5</v></c>'],
  ["zero, which is not missing", 0, '<c r="A1"><v>0</v></c>'],
  ["a zero below zero is zero", -0, '<c r="A1"><v>0</v></c>'],
  ["a missing one", null, ""],
  ["no number", Number.NaN, ""],
  ["one without end", Number.POSITIVE_INFINITY, ""],
  ["an empty text", "", ""],
  ["a text that looks like a number", "0011", '<c r="A1" t="inlineStr"><is><t xml:space="preserve">0011</t></is></c>'],
  ["a text that looks like a formula", "=1+1", '<c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>'],
  ["spaces at the ends", " a ", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>'],
])("a cell holds %s", (_, value, said) => {
  expect(cell(value)).toBe(said);
});

test("a missing value in a table keeps the look of its cell", () => {
  expect(cell({ value: null, look: "header" })).toBe(`<c r="A1" s="${styleNumber("header")}"/>`);
  expect(cell({ value: Number.NaN, look: "wrapped" })).toBe(`<c r="A1" s="${styleNumber("wrapped")}"/>`);
});

test.each<[string, string]>([
  ["1900-03-01", "<v>61</v>"],
  ["1999-12-31", "<v>36525</v>"],
  ["2000-02-29", "<v>36585</v>"],
  ["2026-12-31", "<v>46387</v>"],
])("the day %s is a number of days", (day, said) => {
  expect(cell({ day })).toBe(`<c r="A1" s="${styleNumber("plain", "date")}">${said}</c>`);
});

test.each(["1900-02-28", "1850-01-01", "2025-02-30", "2025-02-29", "2025-13-01", "soon", "2025", ""])(
  "%j is no day that a workbook counts, and stays the text that it is",
  (day) => {
    expect(cell({ day })).not.toContain("<v>");
    if (day !== "") expect(cell({ day })).toContain(`>${day}</t>`);
  },
);

test("a column's format is that of its cells, but for days", () => {
  expect(cell("007", "text")).toContain(` s="${styleNumber("plain", "text")}"`);
  expect(cell({ day: "2026-01-01" }, "text")).toContain(` s="${styleNumber("plain", "date")}"`);
  expect(written({ columns: [{ format: "text" }, {}] }).xml).toContain(
    `<col min="1" max="1" width="8" customWidth="1" style="${styleNumber("plain", "text")}"/>`,
  );
});

test("every look, format and link has a style of its own, and the sheet of styles holds as many", () => {
  const looks = ["plain", "title", "heading", "header", "wrapped", "note"] as const;
  const all = [false, true].flatMap((link) => looks.flatMap((look) => (["general", "text", "date"] as const).map((format) => styleNumber(look, format, link))));
  expect(all).toEqual(Array.from({ length: 36 }, (_, index) => index));
  const xml = stylesXml("main");
  const [cells = ""] = /<cellXfs.*<\/cellXfs>/.exec(xml) ?? [];
  expect(cells).toContain('count="36"');
  const styles = [...cells.matchAll(/<xf numFmtId="(\d+)" fontId="(\d+)" fillId="(\d+)" borderId="(\d+)"/g)].map(([, ...ids]) => ids.map(Number));
  expect(styles).toHaveLength(36);
  expect(styles[styleNumber("plain")]).toEqual([0, 0, 0, 0]);
  expect(styles[styleNumber("header", "text")]).toEqual([49, 3, 2, 1]);
  expect(styles[styleNumber("plain", "date", true)]).toEqual([14, 5, 0, 0]);
  const kept = (kind: string) => [...(new RegExp(`<${kind}s count.*</${kind}s>`).exec(xml)?.[0] ?? "").matchAll(new RegExp(`<${kind}>`, "g"))].length;
  for (const [, font = 0, fill = 0, border = 0] of styles)
    expect([font < kept("font"), fill < kept("fill"), border < kept("border")]).toEqual([true, true, true]);
});

test("a sheet of nothing is a sheet, on a sheet of paper", () => {
  const { xml, links } = written({});
  expect(xml).toContain("<sheetData></sheetData><pageSetup");
  expect(xml).not.toMatch(/<cols>|<pane|<dataValidations|<hyperlinks/);
  expect(links).toEqual([]);
});

test("a column is as wide as its widest cell, signs of Chinese counting twice; lines of the document ask for no room", () => {
  expect(
    widths({
      rows: [
        [{ value: "a title that runs over all of the cells beside it", look: "title" }],
        ["abcdefgh", "问题诊断", 1, { day: "2026-01-01" }],
        ["x", null, 1234567.25],
      ],
    }),
  ).toEqual([10, 10, 12, 12]);
  expect(widths({ rows: [["a".repeat(200), "中".repeat(200)]] })).toEqual([60, 60]);
  expect(widths({ rows: [["a".repeat(50)]], columns: [{ width: 12 }, { width: 30 }] })).toEqual([12, 30]);
});

test("a cell far below is written, though its width is not asked for, and rows are read once", () => {
  let read = 0;
  function* rows(): Generator<readonly SheetCell[]> {
    for (let row = 1; row <= 1200; row++) {
      read++;
      yield [row === 1100 ? "a".repeat(40) : row];
    }
  }
  const { xml } = written({ rows: rows() });
  expect(read).toBe(1200);
  expect(xml).toContain('<row r="1100"><c r="A1100" t="inlineStr">');
  expect([...xml.matchAll(/<row /g)]).toHaveLength(1200);
  expect(/ width="(\d+)"/.exec(xml)?.[1]).toBe("8");
});

test("frozen rows stay in sight, and choices begin below them", () => {
  const { xml } = written({ frozenRows: 2, columns: [{}, { choices: ["a", "b"] }], rows: [["x", "y"]] }, (column) =>
    column === 1 ? "'choices'!$A$1:$A$2" : null,
  );
  expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<dataValidations count="1"><dataValidation type="list" showErrorMessage="1" allowBlank="1" sqref="B3:B1048576"><formula1>');
});

test("what is said beside a cell is said without a list too, and is no longer than a workbook bears", () => {
  const { xml } = written({ columns: [{ prompt: { title: "t".repeat(33), text: "😀".repeat(200) } }] });
  const [, title = "", text = ""] = /promptTitle="([^"]*)" prompt="([^"]*)"/.exec(xml) ?? [];
  expect([title, title.length]).toEqual([`${"t".repeat(31)}…`, 32]);
  expect([text.length <= 255, text.endsWith("…"), text.includes("\ufffd")]).toEqual([true, true, false]);
  expect(xml).not.toContain('type="list"');
  expect(written({ columns: [{ prompt: { title: 'a "b"', text: "c\nd" } }] }).xml).toContain('promptTitle="a &quot;b&quot;" prompt="c&#10;d"');
});

test("links are numbered in the order of their cells, on the sheet and beside it", () => {
  const { xml, links } = written({
    rows: [
      [{ value: "a", link: "https://a.example/?x=1&y=2" }, "b"],
      [null, { value: 2, link: "https://b.example/" }],
    ],
  });
  expect(links).toEqual([
    { cell: "A1", address: "https://a.example/?x=1&y=2" },
    { cell: "B2", address: "https://b.example/" },
  ]);
  expect(xml).toContain('<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B2" r:id="rId2"/></hyperlinks>');
  const beside = linksXml("relations", "office", links);
  expect(beside).toContain('Id="rId1" Type="office/hyperlink" Target="https://a.example/?x=1&amp;y=2" TargetMode="External"');
  expect(beside).toContain('Id="rId2"');
});

test("the parts of a sheet stand in the order in which a workbook reads them", () => {
  const { xml } = written({ frozenRows: 1, columns: [{ choices: ["a"] }], rows: [[{ value: "a", link: "https://a.example/" }]] }, () => "x");
  const places = ["<sheetPr", "<sheetViews", "<sheetFormatPr", "<cols>", "<sheetData>", "<dataValidations", "<hyperlinks>", "<pageSetup"].map((part) =>
    xml.indexOf(part),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
});
