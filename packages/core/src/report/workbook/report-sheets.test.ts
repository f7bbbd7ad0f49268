import { expect, test } from "vitest";
import type { SheetCell } from "../../contract/table-writer.ts";
import { ownFormatter } from "../../language/message/formatter.ts";
import type { Block, Chapter, ReportDocument } from "../document/document.ts";
import { spokenIn } from "../document/document-words.ts";
import { reportSheets } from "./report-sheets.ts";

function sheetsOf(chapters: readonly Partial<Chapter>[], given: Partial<ReportDocument> = {}) {
  const document: ReportDocument = {
    language: "en",
    title: "Plan",
    subtitle: "Office",
    numbering: "decimal",
    hasContents: true,
    chapters: chapters.map((chapter, index) => ({ id: `c${index}`, title: `Chapter ${index}`, blocks: [], ...chapter })),
    ...given,
  };
  return reportSheets(document).map((sheet) => ({ ...sheet, rows: [...sheet.rows] }));
}

/** What stands below the head of the only sheet. */
function below(blocks: readonly Block[], given: Partial<ReportDocument> = {}): (readonly SheetCell[])[] {
  return sheetsOf([{ blocks }], given)[0]?.rows.slice(2) ?? [];
}

const table = (rows: Extract<Block, { kind: "table" }>["rows"], remark?: string): Block => ({
  kind: "table",
  caption: "Money",
  columns: [
    { label: "Line", align: "left" },
    { label: "Sum", align: "right" },
  ],
  rows,
  ...(remark === undefined ? {} : { remark }),
});

test("a document of nothing has no sheets, and a chapter of nothing has its head alone", () => {
  expect(sheetsOf([])).toEqual([]);
  expect(sheetsOf([{ title: "Basis" }])).toEqual([
    { name: "Basis", columns: [], rows: [[{ value: "1 Basis", look: "title" }], [{ value: "Plan · Office", look: "note" }]] },
  ]);
});

test.each<[ReportDocument["numbering"], readonly string[], readonly string[]]>([
  ["decimal", ["1 a", "2 b"], ["2.1 part", "2.1.1 point", "2.1.2 point", "2.2 part", "2.2.1 point"]],
  ["chinese", ["一、a", "二、b"], ["（一）part", "1.point", "2.point", "（二）part", "1.point"]],
  ["none", ["a", "b"], ["part", "point", "point", "part", "point"]],
])("headings are counted %s over all sheets, those below anew", (numbering, titles, parts) => {
  const heading = (level: 2 | 3): Block => ({ kind: "heading", level, text: level === 2 ? "part" : "point" });
  const blocks = [heading(2), heading(3), heading(3), heading(2), heading(3)];
  const sheets = sheetsOf([{ title: "a" }, { title: "b", blocks }], { numbering });
  expect(sheets.map(({ rows }) => rows[0])).toEqual(titles.map((value) => [{ value, look: "title" }]));
  expect(sheets[1]?.rows.slice(2).filter(({ length }) => length > 0)).toEqual(parts.map((value) => [{ value, look: "heading" }]));
});

test("numbers of a table are numbers, a missing one is an empty cell, and zero is zero", () => {
  const rows = below([
    table([
      ["a", [{ number: 1234.5, text: "1,234.5" }]],
      ["b", null],
      ["c", [{ number: 0, text: "0" }]],
    ]),
  ]);
  expect(rows).toEqual([
    [],
    [{ value: "Money", look: "heading" }],
    [
      { value: "Line", look: "header" },
      { value: "Sum", look: "header" },
    ],
    [{ value: "a", look: "wrapped" }, 1234.5],
    [{ value: "b", look: "wrapped" }, null],
    [{ value: "c", look: "wrapped" }, 0],
    [],
  ]);
});

test("a number with a mark beside it is no number any more, and keeps what it said", () => {
  const [, , , row] = below([table([["a", [{ number: 3, text: "3" }, " ", { invented: true }]]])]);
  expect(row?.[1]).toEqual({ value: "3 [invented]", look: "wrapped" });
});

test("a remark stands above the table, and an empty one nowhere", () => {
  expect(below([table([], "in CNY")])[2]).toEqual([{ value: "in CNY", look: "note" }]);
  expect(below([table([], "")])).toEqual(below([table([])]));
});

test("footnotes are counted a sheet, the same one once, and stand under all else", () => {
  const said = (...notes: string[]): Block => ({ kind: "paragraph", text: ["so", ...notes.map((footnote) => ({ footnote }))] });
  const [first, second] = sheetsOf([{ blocks: [said("x", "y"), said("x")] }, { blocks: [said("y")] }]);
  expect(first?.rows.slice(2)).toEqual([
    [{ value: "so[1][2]", look: "wrapped" }],
    [{ value: "so[1]", look: "wrapped" }],
    [],
    [{ value: "[1] x", look: "note" }],
    [{ value: "[2] y", look: "note" }],
  ]);
  expect(second?.rows.slice(2)).toEqual([[{ value: "so[1]", look: "wrapped" }], [], [{ value: "[1] y", look: "note" }]]);
});

test("footnotes of a table's cells and of a box are counted with those of the text", () => {
  const rows = below([
    { kind: "paragraph", text: [{ footnote: "text" }] },
    table([[[{ number: 1, text: "1" }, { footnote: "cell" }], null]]),
    { kind: "box", title: "Box", blocks: [{ kind: "list", items: [["in it", { footnote: "box" }]] }] },
  ]);
  expect(rows.slice(-3).map(([cell]) => cell)).toEqual(["[1] text", "[2] cell", "[3] box"].map((value) => ({ value, look: "note" })));
  expect(rows).toContainEqual([{ value: "1[2]", look: "wrapped" }, null]);
  expect(rows).toContainEqual([{ value: "• in it[3]", look: "wrapped" }]);
});

test("a verdict and the mark of what is invented are in the language of the document", () => {
  const text: Block = { kind: "paragraph", text: [{ strong: "It is so" }, " ", { verdict: "not-supported" }, { invented: true }] };
  expect(below([text])).toEqual([[{ value: "It is so ○ Not supported[invented]", look: "wrapped" }]]);
  expect(below([text], { language: "zh" })[0]?.[0]).toMatchObject({ value: expect.stringMatching(/^It is so ○ ?[\u4e00-\u9fff]+〔虚构〕$/) });
  expect(below([text], { language: "en", words: { ...spokenIn(ownFormatter("en")).words, tag: "de", invented: "Erfunden" } })[0]?.[0]).toMatchObject({
    value: "It is so ○ Not supported[erfunden]",
  });
});

test("what can only be drawn is named, with where it is to be seen", () => {
  const [caption, remark, elsewhere] = below([{ kind: "figure", svg: "<svg/>", caption: "Trend", remark: "in percent" }]);
  expect([caption, remark]).toEqual([[{ value: "Trend", look: "heading" }], [{ value: "in percent", look: "note" }]]);
  expect(elsewhere).toEqual([{ value: spokenIn(ownFormatter("en")).words.figureElsewhere, look: "note" }]);
  expect(JSON.stringify(below([{ kind: "figure", svg: "<svg/>", caption: "Trend" }]))).not.toContain("<svg");
});

test("only a sheet with running text has a first column of its own width; remarks are small print", () => {
  const lead: Block = { kind: "paragraph", role: "lead", text: "first" };
  const remark: Block = { kind: "paragraph", role: "remark", text: "by the way" };
  expect(sheetsOf([{ blocks: [table([])] }, { blocks: [lead, remark] }]).map(({ columns }) => columns)).toEqual([[], [{ width: 60 }]]);
  expect(below([lead, remark])).toEqual([[{ value: "first", look: "wrapped" }], [{ value: "by the way", look: "note" }]]);
});
