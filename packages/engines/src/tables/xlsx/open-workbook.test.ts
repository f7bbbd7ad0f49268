import { deflateRawSync } from "node:zlib";
import type { OpenedFile, SourceFile, TableOptions } from "@quoin/core";
import { expect, test } from "vitest";
import { type WorkbookFixture, workbookFixture } from "../../../test/workbook-fixture.ts";
import { zipFixture } from "../../../test/zip-fixture.ts";
import { tableReader } from "../reading/table-reader.ts";

const source = (bytes: Uint8Array): SourceFile => ({ name: "b.xlsx", bytes: async () => bytes });

async function open(fixture: WorkbookFixture | Uint8Array, options?: TableOptions): Promise<{ opened: OpenedFile; warnings: string[] }> {
  const outcome = await tableReader.open(source(fixture instanceof Uint8Array ? fixture : workbookFixture(fixture)), options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  return { opened: outcome.value, warnings: outcome.notes.map(({ code, parameters }) => `${code} ${parameters["problem"] ?? parameters["count"]}`) };
}

async function cells(fixture: WorkbookFixture, options?: TableOptions): Promise<string[][]> {
  const { sheet } = (await open(fixture, options)).opened;
  return Array.from({ length: sheet.rows }, (_, row) => Array.from({ length: sheet.width(row) }, (_, column) => sheet.text(row, column)));
}

async function fault(fixture: WorkbookFixture | Uint8Array, options?: TableOptions): Promise<string> {
  const outcome = await tableReader.open(source(fixture instanceof Uint8Array ? fixture : workbookFixture(fixture)), options);
  return outcome.ok ? "none" : `${outcome.notes[0]?.code} ${outcome.notes[0]?.parameters["problem"] ?? ""}`.trim();
}

const one = (data: string): WorkbookFixture => ({ sheets: { S: `<sheetData>${data}</sheetData>` } });

test("reads shared, inline, rich and formula texts, phonetic runs apart", async () => {
  const fixture = {
    sheets: {
      S: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="D1" t="str"><f>A1</f><v>made</v></c></row></sheetData>`,
    },
    strings:
      '<si><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><r><rPr><b/></rPr><t>Line</t></r><r><t xml:space="preserve"> one_x000D_\ntwo _x005F_x0041_</t></r></si>',
  };
  expect(await cells(fixture)).toEqual([["东京", "Line one\r\ntwo _x0041_", "inline", "made"]]);
});

test("keeps numbers as they are written, whole ones without .0, and without the noise behind the fifteenth digit that no workbook shows", async () => {
  const numbers = ["0.1", "1E-3", "123456789012345678", "0.30000000000000004", "2014.0", "-5.00"];
  const row = numbers.map((number) => `<c><v>${number}</v></c>`).join("");
  expect(await cells(one(`<row>${row}</row>`))).toEqual([["0.1", "1E-3", "123456789012345678", "0.3", "2014", "-5"]]);
});

test("reads cells without a reference, prefixed tags, gaps and any order within a row", async () => {
  const sheet = `<x:sheetData xmlns:x="y"><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row><x:row r="4"><x:c r="C4"><x:v>3</x:v></x:c><x:c r="A4"><x:v>1</x:v></x:c></x:row></x:sheetData>`;
  expect(await cells({ sheets: { S: sheet } })).toEqual([["a", "1"], [], [], ["1", "", "3"]]);
});

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;"/><numFmt numFmtId="166" formatCode="[Red]#,##0 &quot;days&quot;"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="17"/><xf numFmtId="21"/><xf numFmtId="57"/></cellXfs>';

test("dates, times, padded codes and plain numbers by their style", async () => {
  const cell = (style: number, value: string): string => `<c s="${style}"><v>${value}</v></c>`;
  const row = [
    cell(1, "41640"),
    cell(2, "41640.5"),
    cell(3, "11"),
    cell(4, "41640"),
    cell(5, "41640"),
    cell(6, "41640"),
    cell(7, "0.25"),
    cell(8, "59"),
    cell(1, "60"),
    cell(1, "61"),
    cell(1, "1"),
  ].join("");
  const fixture = { sheets: { S: `<sheetData><row>${row}</row></sheetData>` }, styles };
  expect(await cells(fixture)).toEqual([
    ["2014-01-01", "2014-01-01T12:00:00", "0011", "2014", "41640", "2014-01", "06:00:00", "1900-02-28", "1900-02-29", "1900-03-01", "1900-01-01"],
  ]);
  expect((await cells({ ...fixture, date1904: true }))[0]?.[0]).toBe("2018-01-02");
});

test("errors, truths and ISO dates keep their kind", async () => {
  const { opened } = await open(one('<row><c t="e"><v>#DIV/0!</v></c><c t="b"><v>1</v></c><c t="d"><v>2014-05-01T00:00:00</v></c><c><v>1</v></c></row>'));
  expect([0, 1, 2, 3].map((column) => `${opened.sheet.text(0, column)} ${opened.sheet.kind(0, column)}`)).toEqual([
    "#DIV/0! error",
    "TRUE boolean",
    "2014-05-01 date",
    "1 number",
  ]);
});

test("a formula that was never computed is missing, with a warning", async () => {
  const { opened, warnings } = await open(one("<row><c><v>1</v></c><c><f>A1*2</f></c></row>"));
  expect(opened.sheet.width(0)).toBe(1);
  expect(warnings).toEqual(["table.formula-without-value 1"]);
});

test("merged cells are told", async () => {
  const { opened } = await open({ sheets: { S: '<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>' } });
  expect(opened.sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
});

test("takes the first visible sheet with a table, or the one that is named", async () => {
  const text = (word: string): string => `<sheetData><row><c t="inlineStr"><is><t>${word}</t></is></c></row></sheetData>`;
  const table = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>";
  const fixture = { sheets: { cover: text("about"), old: table, data: table }, hidden: ["old"] };
  const { opened } = await open(fixture);
  expect(opened.sheet.name).toBe("data");
  expect(opened.sheets).toEqual([
    { name: "cover", rows: 1, columns: 1 },
    { name: "old", rows: 1, columns: 2 },
    { name: "data", rows: 1, columns: 2 },
  ]);
  expect((await open(fixture, { sheet: "old" })).opened.sheet.name).toBe("old");
  expect(await fault(fixture, { sheet: "gone" })).toBe("table.unknown-sheet");
});

test("reads ZIP64 and stored entries", async () => {
  const row = "<row><c><v>7</v></c></row>";
  const sheet = `<worksheet><sheetData>${row}</sheetData></worksheet>`;
  for (const options of [{ zip64: true }, { stored: true }])
    expect(await cells({ ...one(row), parts: [["xl/worksheets/sheet1.xml", sheet, options]] })).toEqual([["7"]]);
});

test("a damaged part without cells is a warning", async () => {
  const row = "<row><c><v>7</v></c></row>";
  const relation = '<Relationships><Relationship Id="d" Type="x/drawing" Target="../drawings/drawing1.xml"/></Relationships>';
  const { opened, warnings } = await open({
    ...one(row),
    parts: [
      ["xl/worksheets/_rels/sheet1.xml.rels", relation],
      ["xl/printerSettings/printerSettings1.bin", "settings", { crc: 1 }],
      ["xl/theme/theme1.xml", "<a:theme><open>"],
    ],
    styles: "<cellXfs><xf",
  });
  expect(opened.sheet.text(0, 0)).toBe("7");
  expect(warnings).toEqual([
    "table.damaged-part xl/styles.xml is not well-formed XML",
    "table.damaged-part the checksum of xl/printerSettings/printerSettings1.bin is wrong",
    "table.damaged-part xl/theme/theme1.xml is not well-formed XML",
    "table.damaged-part xl/drawings/drawing1.xml is missing",
  ]);
});

test("damage that touches cells is a fault", async () => {
  const sheet = "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>";
  const part = (content: string, options = {}): WorkbookFixture => ({ ...one(""), parts: [["xl/worksheets/sheet1.xml", content, options]] });
  expect(await fault(part(sheet, { crc: 5 }))).toBe("table.broken-file the checksum of xl/worksheets/sheet1.xml is wrong");
  expect(await fault(part(sheet, { packed: Buffer.from([1, 2, 3, 4]) }))).toBe("table.broken-file xl/worksheets/sheet1.xml cannot be unpacked");
  expect(await fault(part(sheet, { packed: deflateRawSync(sheet).subarray(0, 20) }))).toBe("table.broken-file xl/worksheets/sheet1.xml cannot be unpacked");
  expect(await fault(part("<worksheet><sheetData><row>"))).toBe("table.broken-file xl/worksheets/sheet1.xml is not well-formed XML");
  expect(await fault(part(`<!DOCTYPE x [<!ENTITY a "b">]>${sheet}`))).toBe("table.broken-file xl/worksheets/sheet1.xml holds a document type");
  expect(await fault(one('<row><c t="s"><v>3</v></c></row>'))).toBe("table.broken-file a cell of xl/worksheets/sheet1.xml refers to a text that is not there");
  expect(await fault(workbookFixture(one("")).subarray(0, 200))).toBe("table.broken-file its end is missing");
});

test("every cut of a workbook is a fault, never a crash", async () => {
  const bytes = workbookFixture({ ...one('<row><c t="s"><v>0</v></c><c><v>1</v></c></row>'), strings: "<si><t>a</t></si>" });
  for (let size = 0; size < bytes.length; size += 7) expect(await fault(bytes.subarray(0, size)), String(size)).toMatch(/^table\.(broken-file|empty)/);
});

test("a changed byte anywhere is a fault or harmless, never a crash", async () => {
  const bytes = workbookFixture({ ...one('<row><c t="s"><v>0</v></c><c><v>1</v></c></row>'), strings: "<si><t>a</t></si>", styles });
  for (let at = 0; at < bytes.length; at += 3) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    expect(await fault(changed), String(at)).toMatch(/^(none|table\.[a-z-]+.*)$/);
  }
});

test("bombs are refused by what they really unpack to", async () => {
  const zeros = deflateRawSync(Buffer.concat([Buffer.from("<worksheet>"), Buffer.alloc(80 * 2 ** 20, 0x20)]));
  const forged = { ...one(""), parts: [["xl/worksheets/sheet1.xml", "", { packed: zeros, claimedSize: 100 }]] as const };
  expect(await fault(forged)).toMatch(/^table\.(too-large|broken-file a text .* is too long)/);
  const text = `<worksheet><sheetData><row><c t="str"><v>${"a".repeat(4 << 20)}</v></c></row></sheetData></worksheet>`;
  expect(await fault({ ...one(""), parts: [["xl/worksheets/sheet1.xml", text]] })).toBe("table.broken-file a text of xl/worksheets/sheet1.xml is too long");
  const deep = `<worksheet>${"<a>".repeat(1000)}${"</a>".repeat(1000)}</worksheet>`;
  expect(await fault({ ...one(""), parts: [["xl/worksheets/sheet1.xml", deep]] })).toBe("table.broken-file xl/worksheets/sheet1.xml is nested too deeply");
  const rows = Array.from({ length: 2000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join("");
  expect(await fault(one(rows))).toBe("table.too-large cells far apart");
});

test("what is no xlsx workbook says what it is", async () => {
  expect(await fault(zipFixture([["word/document.xml", "<w/>"]]))).toBe("table.unknown-format a Word document");
  expect(await fault(zipFixture([["xl/workbook.bin", ""]]))).toBe("table.unknown-format a binary workbook (.xlsb)");
  expect(await fault(zipFixture([["a.csv", "a,b", { flags: 1 }]]))).toBe("table.encrypted");
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1024)]);
  expect(await fault(ole)).toBe("table.old-workbook");
  expect(await fault(Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]))).toBe("table.encrypted");
  expect(await fault(Buffer.from("a,b\n1,2\n"))).toBe("table.broken-file its first bytes are not those of such a file");
  expect(await fault(Buffer.from("<html><table></table></html>"))).toBe("table.unknown-format a page of HTML or XML");
});
