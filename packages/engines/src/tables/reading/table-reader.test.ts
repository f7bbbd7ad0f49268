import { gzipSync } from "node:zlib";
import { type RawTable, readKeyedTable, renderNote, type SourceFile, type TableOptions } from "@quoin/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tableReader } from "./table-reader.ts";

const file = (content: string | Uint8Array, name = "t.csv"): SourceFile => ({ name, bytes: async () => new Uint8Array(Buffer.from(content as string)) });

async function read(content: string | Uint8Array, options?: TableOptions): Promise<RawTable> {
  const outcome = await tableReader.read(file(content), options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  return outcome.value;
}

const cells = (table: RawTable): string[][] => [
  table.columns.map(({ name }) => name),
  ...Array.from({ length: table.rowCount }, (_, row) => table.columns.map((column) => column.text(row))),
];

async function faults(content: string | Uint8Array, options?: TableOptions): Promise<string[]> {
  const outcome = await tableReader.read(file(content), options);
  return outcome.ok ? [] : outcome.notes.map(({ code, at }) => `${code} ${at.line}:${at.column}`);
}

test("keeps codes as they stand, blank lines apart", async () => {
  const table = await read('code,name,n\r\n0011,"a ""b"", c",1\r\n\r\nNA,"two\nlines",\r\n');
  expect(cells(table)).toEqual([
    ["code", "name", "n"],
    ["0011", 'a "b", c', "1"],
    ["NA", "two\nlines", ""],
  ]);
  expect([table.line(0), table.line(1)]).toEqual([2, 4]);
  expect(table.decided).toMatchObject({ format: "csv", encoding: "utf-8", delimiter: "," });
});

test.each([
  ["a;b\n1,5;x\n2,5;y\n", ";"],
  ["a\tb,c\n1\tx, y\n", "\t"],
  ["a|b\n1|2\n", "|"],
  ["one\n1\n2\n", ","],
  ['Land;Wert\n"Köln; Bonn";1,5\n', ";"],
])("finds the separator of %j", async (text, delimiter) => {
  expect((await read(text)).decided.delimiter).toBe(delimiter);
});

const text = "地区;值;Größe\n北京;1;für\n上海;2;Île\n";
const utf16 = (bigEndian: boolean, mark: boolean): Buffer => {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

test.each([
  ["utf-8", Buffer.from(text)],
  ["utf-8", Buffer.from(`\ufeff${text}`)],
  ["utf-16le", utf16(false, true)],
  ["utf-16be", utf16(true, true)],
  ["utf-16le", utf16(false, false)],
  ["utf-16be", utf16(true, false)],
])("reads %s", async (encoding, bytes) => {
  const table = await read(bytes);
  expect(table.decided.encoding).toBe(encoding);
  expect(cells(table)[1]).toEqual(["北京", "1", "für"]);
});

test("tells GB18030 from windows-1252", async () => {
  const beijing = Uint8Array.of(0xb1, 0xb1, 0xbe, 0xa9);
  const chinese = await read(Buffer.concat([Buffer.from("a,b\n"), beijing, Buffer.from(",1\n")]));
  expect(chinese.decided.encoding).toBe("gb18030");
  expect(chinese.columns[0]?.text(0)).toBe("北京");
  const european = await read(Buffer.from("Gr\xf6\xdfe;x\nf\xfcr;1\nK\xf6ln;2\nM\xfc\xdfig;3\n", "latin1"));
  expect(european.decided.encoding).toBe("windows-1252");
  expect(european.columns[0]?.name).toBe("Größe");
});

test("a wrong or damaged encoding has its place", async () => {
  expect(await faults(Buffer.from("a,b\nK\xf6ln,1\n", "latin1"), { encoding: "utf-8" })).toEqual(["table.wrong-encoding 2:2"]);
  expect(await faults(Buffer.concat([Buffer.from("城市,值\n北京市海淀区,1\n"), Uint8Array.of(0xff), Buffer.from(",2\n")]))).toEqual([
    "table.wrong-encoding 3:1",
  ]);
});

test("faults of the text have a code and a place", async () => {
  expect(await faults("")).toEqual(["table.empty 1:1"]);
  expect(await faults("a,b\n")).toEqual(["table.empty 1:1"]);
  expect(await faults("a,b\n1\n1,2,3\n")).toEqual(["table.ragged-row 2:1", "table.ragged-row 3:3"]);
  expect(await faults('a,b\n1,"x\n2,3\n')).toEqual(["table.open-quote 2:2"]);
  expect(await faults('a,b\n"x"y,3\n')).toEqual(["table.text-after-quote 2:1"]);
});

test("bytes that are no text are not taken for a table", async () => {
  expect(await faults(Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256))).toEqual(["table.unknown-format 1:1"]);
});

test("reads packed text and refuses what is torn or a bomb", async () => {
  const packed = gzipSync("a,b\n1,2\n");
  expect((await read(packed)).decided.format).toBe("csv.gz");
  expect(await faults(packed.subarray(0, 15))).toEqual(["table.broken-file 1:1"]);
  const flipped = Uint8Array.from(packed);
  flipped[flipped.length - 6] = (flipped[flipped.length - 6] ?? 0) ^ 1;
  expect(await faults(flipped)).toEqual(["table.broken-file 1:1"]);
});

test("every table of texts comes back", async () => {
  // What begins like a guarded formula is read without its guard: without-guards.test.ts.
  const plain = fc.string().filter((text) => !/^'+[=+\-@\t\r]/.test(text));
  const cell = fc.oneof(plain, fc.constantFrom("", " ", '"', '""', "a\nb", "a\r\nb", "\r", ",", ";", "北京", "0011"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      async (rows, end) => {
        const body = [["k", "l", "m"], ...rows.map(([a, b]) => ["k", a, b])];
        const written = body.map((row) => row.map((each) => `"${String(each).replaceAll('"', '""')}"`).join(",")).join(end);
        const table = await read(written, { encoding: "utf-8", delimiter: "," });
        expect(cells(table)).toEqual(body);
      },
    ),
  );
});

const request = { keys: { location: "region", activity: "industry" }, numbers: { value: { column: "n" } } };

async function keyed(content: string): Promise<string[] | Record<string, unknown>> {
  const outcome = await readKeyedTable(tableReader, file(content), request);
  if (!outcome.ok) return outcome.notes.map((each) => `${each.code} ${each.at.line}:${each.at.column}`);
  const { keys, numbers, decided } = outcome.value;
  return { locations: keys.location.texts, codes: [...keys.location.codes], value: [...numbers.value], decimal: decided.decimal, thousands: decided.thousands };
}

test("a keyed table holds codes and numbers", async () => {
  expect(await keyed("region,industry,n\n0011,a,1\nNA,a,\n0011,b,…\n")).toEqual({
    locations: ["0011", "NA"],
    codes: [0, 1, 0],
    value: [1, Number.NaN, Number.NaN],
    decimal: ".",
    thousands: null,
  });
});

test("the whole column decides what a point or a comma is", async () => {
  expect(await keyed("region;industry;n\na;x;7.250\nb;x;2.318.400\nc;x;1,5\n")).toMatchObject({ value: [7250, 2318400, 1.5], decimal: ",", thousands: "." });
  expect(await keyed("region;industry;n\na;x;7.250\nb;x;2.318.400\n")).toMatchObject({ value: [7250, 2318400], decimal: ",", thousands: "." });
  expect(await keyed("region;industry;n\na;x;7.250\nb;x;3.5\n")).toMatchObject({ value: [7.25, 3.5], decimal: "." });
  expect(await keyed('region,industry,n\na,x,"7,250"\nb,x,12\n')).toMatchObject({ value: [7250, 12], decimal: ".", thousands: "," });
  expect(await keyed("region;industry;n\na;x;1 234,5\nb;x;0\n")).toMatchObject({ value: [1234.5, 0], decimal: ",", thousands: " " });
});

test("each fault of a column has its own code and place", async () => {
  expect(await keyed("region,industry,value\na,b,1\n")).toEqual(["table.unknown-column 1:1"]);
  expect(await keyed("region,industry,n\na,b,1\na,b,2\n")).toEqual(["table.duplicate-key 3:1"]);
  expect(await keyed("region,industry,n\na,b,one\n")).toEqual(["table.not-a-number 2:3"]);
  expect(await keyed("region,industry,n\na,b,-1\n")).toEqual(["table.negative-value 2:3"]);
  expect(await keyed("region,industry,n\n,b,1\n")).toEqual(["table.missing-key 2:1"]);
  expect(await keyed("region,region,industry,n\na,a,b,1\n")).toEqual(["table.repeated-column 1:2"]);
  expect(await keyed("region,industry,n\na,b,1e999\n")).toEqual(["table.not-a-number 2:3"]);
});

test("an unknown column names the one that was meant", async () => {
  const outcome = await readKeyedTable(tableReader, file("Region,industry,n\na,b,1\n"), request);
  expect(outcome.notes.map((each) => renderNote(each, "en").fix)).toEqual(["Did you mean 'Region'?"]);
});

test("many faults of a kind are counted, not printed", async () => {
  const rows = Array.from({ length: 30 }, (_, row) => `r${row},a,none`).join("\n");
  const outcome = await readKeyedTable(tableReader, file(`region,industry,n\n${rows}\n`), request);
  expect(outcome.notes.length).toBe(21);
  expect(outcome.notes.at(-1)).toMatchObject({ code: "table.more-faults", parameters: { count: 10 } });
});
