import { expect, test } from "vitest";
import type { WrittenSheet } from "../../contract/table-writer.ts";
import { workbookParts } from "./workbook-parts.ts";

/** The parts of a workbook, each read before the next. */
function parts(sheets: readonly WrittenSheet[]): Map<string, string> {
  const read = new Map<string, string>();
  for (const [name, pieces] of workbookParts(sheets)) read.set(name, [...pieces].join(""));
  return read;
}

const plain: WrittenSheet = { name: "Lines", rows: [["a", 1]] };

test("a workbook has its head, its list of sheets, its styles and a part a sheet, each begun as XML", () => {
  const made = parts([plain, { name: "Findings", rows: [] }]);
  expect([...made.keys()]).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  for (const text of made.values()) expect(text.startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<')).toBe(true);
});

test("every sheet is announced as often as it is there: in the types, in the list and in its relations", () => {
  const made = parts([plain, plain, plain]);
  const sheets = [...(made.get("xl/workbook.xml") ?? "").matchAll(/<sheet name="([^"]+)" sheetId="(\d)" r:id="(rId\d)"\/>/g)].map(([, ...said]) => said);
  expect(sheets).toEqual([
    ["Lines", "1", "rId1"],
    ["Lines 2", "2", "rId2"],
    ["Lines 3", "3", "rId3"],
  ]);
  const targets = [...(made.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/Id="(rId\d)" Type="[^"]+\/(\w+)" Target="([^"]+)"/g)].map(([, ...said]) => said);
  expect(targets).toEqual([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "styles", "styles.xml"],
  ]);
  const types = made.get("[Content_Types].xml") ?? "";
  for (const name of made.keys()) if (/sheet\d|styles|workbook\.xml$/.test(name)) expect(types).toContain(`PartName="/${name}"`);
});

test("choices stand on a hidden sheet behind all others, a column a list, however long each is", () => {
  const made = parts([
    { name: "One", rows: [], columns: [{}, { choices: ["a", "b", "c"] }] },
    { name: "Two", rows: [], columns: [{ choices: ["x"] }, { choices: [] }] },
  ]);
  expect(made.get("xl/workbook.xml")).toContain('<sheet name="choices" sheetId="3" state="hidden" r:id="rId3"/>');
  expect(made.get("xl/worksheets/sheet1.xml")).toContain("sqref=\"B1:B1048576\"><formula1>'choices'!$A$1:$A$3</formula1>");
  expect(made.get("xl/worksheets/sheet2.xml")).toContain("sqref=\"A1:A1048576\"><formula1>'choices'!$B$1:$B$1</formula1>");
  expect([...(made.get("xl/worksheets/sheet2.xml") ?? "").matchAll(/<dataValidation /g)]).toHaveLength(1);
  const held = [...(made.get("xl/worksheets/sheet3.xml") ?? "").matchAll(/<c r="(\w+)"[^>]*><is><t[^>]*>(\w)/g)].map(([, place, said]) => `${place} ${said}`);
  expect(held).toEqual(["A1 a", "B1 x", "A2 b", "A3 c"]);
});

test("where an office has a sheet of that name, the hidden one takes another, and the choices point to it", () => {
  const made = parts([{ name: "Choices", rows: [], columns: [{ choices: ["a"] }] }]);
  expect(made.get("xl/workbook.xml")).toMatch(/<sheet name="Choices" sheetId="1" r:id="rId1"\/><sheet name="choices 2" sheetId="2" state="hidden"/);
  expect(made.get("xl/worksheets/sheet1.xml")).toContain("'choices 2'!$A$1:$A$1");
});

test("only a sheet with links has relations, and they are those of its own cells", () => {
  const linked = (address: string): WrittenSheet => ({ name: "Linked", rows: [[{ value: "a", link: address }]] });
  const made = parts([linked("https://a.example/"), plain, linked("https://b.example/")]);
  expect([...made.keys()].filter((name) => name.endsWith("sheet1.xml.rels") || /_rels\/sheet/.test(name))).toEqual([
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/_rels/sheet3.xml.rels",
  ]);
  expect(made.get("xl/worksheets/_rels/sheet3.xml.rels")).toContain("https://b.example/");
  expect(made.get("xl/worksheets/_rels/sheet3.xml.rels")).not.toContain("https://a.example/");
});

test("a name with marks of XML does not break the list of sheets", () => {
  expect(parts([{ name: 'R&D "<now>"', rows: [] }]).get("xl/workbook.xml")).toContain(
    '<sheet name="R&amp;D &quot;&lt;now&gt;&quot;" sheetId="1" r:id="rId1"/>',
  );
});

test("the same content gives the same text", () => {
  expect([...parts([plain])]).toEqual([...parts([{ ...plain, rows: [["a", 1]] }])]);
});
