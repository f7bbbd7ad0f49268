import { readFileSync } from "node:fs";
import { readKeyedTable, type TableOptions } from "@quoin/core";
import { DateDay, Dictionary, Float64, Int32, Int64, makeData, Table, TimestampMicrosecond, tableFromArrays, tableToIPC, Utf8, Vector, vectorFromArray } from "apache-arrow"; // biome-ignore format: one import
import { expect, test } from "vitest";
import { tableReader } from "../reading/table-reader.ts";

const file = (bytes: Uint8Array, name = "t.arrow") => ({ name, bytes: async () => bytes });

async function cells(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const outcome = await tableReader.read(file(bytes));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  expect(outcome.value.decided.format).toBe("arrow");
  const { columns, rowCount } = outcome.value;
  return [columns.map(({ name }) => name), ...Array.from({ length: rowCount }, (_, row) => columns.map((column) => column.text(row)))];
}

async function faults(bytes: Uint8Array): Promise<readonly string[]> {
  const outcome = await tableReader.read(file(bytes));
  return outcome.notes.map(({ code }) => code);
}

const table = new Table({
  code: vectorFromArray(["0011", null, "NA"], new Dictionary(new Utf8(), new Int32())),
  name: vectorFromArray(["北京", "", "Köln"], new Utf8()),
  value: vectorFromArray([0.1, null, 1e-7], new Float64()),
  year: vectorFromArray([2014, 2015, null], new Int32()),
  large: vectorFromArray([9_007_199_254_740_993n, null, -1n], new Int64()),
  day: vectorFromArray([new Date("2014-05-01"), null, new Date("1901-12-31")], new DateDay()),
  moment: new Vector([makeData({ type: new TimestampMicrosecond(), length: 3, nullCount: 0, data: BigInt64Array.of(1_398_902_400_000_000n, 1_398_902_400_500_001n, -1n) })]), // biome-ignore format: one column a line
});

const expected = [
  ["code", "name", "value", "year", "large", "day", "moment"],
  ["0011", "北京", "0.1", "2014", "9007199254740993", "2014-05-01", "2014-05-01"],
  ["", "", "", "2015", "", "", "2014-05-01 00:00:00.500001"],
  ["NA", "Köln", "1e-7", "", "-1", "1901-12-31", "1969-12-31 23:59:59.999999"],
];

test.each(["file", "stream"] as const)("an Arrow %s is read with its types and gaps", async (form) => {
  expect(await cells(tableToIPC(table, form))).toEqual(expected);
});

test("several batches follow one another, with other dictionaries too", async () => {
  const [first, second] = [["b", "a"], ["c", "b"]].map((texts) => new Table({ key: vectorFromArray(texts, new Dictionary(new Utf8(), new Int32())) })); // biome-ignore format: one table beside the other
  const both = first?.concat(second ?? first);
  expect(await cells(tableToIPC(both ?? table, "stream"))).toEqual([["key"], ["b"], ["a"], ["c"], ["b"]]); // biome-ignore format: one column
});

// Written by pyarrow 26.0.1 (feather.write_feather, compression lz4 and zstd): 400 rows of a text, a number, a whole number beyond doubles and a decimal.
test.each(["lz4", "zstd"])("what pyarrow %s has packed", async (packing) => {
  const packed = new Uint8Array(readFileSync(new URL(`pyarrow-${packing}.arrow`, import.meta.url)));
  const canUnpack = packing === "lz4" || "zstdDecompressSync" in (await import("node:zlib"));
  if (!canUnpack) expect(await faults(packed)).toEqual(["table.broken-file"]);
  else expect((await cells(packed)).slice(0, 3)).toEqual([["s", "v", "l", "dec"], ["r0", "0", "9007199254740993", "-0.050"], ["r1", "0.1", "", "12345678901234567890.120"]]); // biome-ignore format: one table
});

test("what is torn, flipped or no Arrow is a fault", async () => {
  const whole = tableToIPC(table, "file");
  expect(await faults(whole.subarray(0, whole.length >> 1))).toEqual(["table.broken-file"]);
  expect(await faults(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 1, 2, 3))).toEqual(["table.broken-file"]);
  expect(await faults(tableToIPC(tableFromArrays({ a: Float64Array.of() }), "stream"))).toEqual(["table.empty"]);
});

test("numbers that have a type are not guessed at: three decimals are decimals, whatever is said of signs", async () => {
  const bytes = tableToIPC(new Table({ k: vectorFromArray(["a", "b"], new Utf8()), v: vectorFromArray([1.234, 5.678], new Float64()) }), "file");
  const read = (options: TableOptions) => readKeyedTable(tableReader, file(bytes), { keys: { k: "k" }, numbers: { v: { column: "v" } }, options });
  for (const options of [{}, { decimal: "," as const }]) {
    const outcome = await read(options);
    expect(outcome.notes).toEqual([]);
    expect(outcome.ok ? [...outcome.value.numbers.v] : []).toEqual([1.234, 5.678]);
  }
});
