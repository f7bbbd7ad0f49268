import fc from "fast-check";
import { expect, test } from "vitest";
import { plainStyle } from "./number-style.ts";
import { readSheet } from "./read-sheet.ts";
import { sharedStrings } from "./shared-strings.ts";

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("the cells do not depend on where the stream is cut", async () => {
  const strings = "<sst><si><t>北京😀</t></si><si><r><t>a&amp;</t></r><r><t xml:space='preserve'> b </t></r></si></sst>";
  const sheet = `<worksheet><sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t><![CDATA[<c>]]> é</t></is></c><c><v>0.1</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C2"/></mergeCells></worksheet>`;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), async (first, second) => {
      const context = { strings: await sharedStrings("s", inChunks(strings, first)), styles: [plainStyle], from1904: false };
      const { sheet: read } = await readSheet("S", "p", inChunks(sheet, second), context);
      expect([0, 1, 2, 3, 4].map((column) => read.text(1, column))).toEqual(["", "北京😀", "a& b ", "<c> é", "0.1"]);
      expect(read.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    }),
    { numRuns: 60 },
  );
});

test("a byte that is no UTF-8 is damage", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("<worksheet><sheetData><row><c t='str'><v>");
    yield Uint8Array.of(0xff);
  }
  await expect(readSheet("S", "p", broken(), { strings: await sharedStrings("s", inChunks("<sst/>", 9)), styles: [], from1904: false })).rejects.toThrow(
    "p is not text",
  );
});
