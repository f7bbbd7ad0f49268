import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureCommands, type RowBlock, readKeyedTable, type SourceFile, unlimitedWork } from "@quoin/core";
import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { tableReader } from "../reading/table-reader.ts";
import { streamDelimited } from "./stream-delimited.ts";

const folder = mkdtempSync(join(tmpdir(), "quoin-stream-"));
const small = { block: 96, least: 0 };
const asked = { keys: ["place", "kind"], numbers: ["value"] };
let made = 0;

function fileOf(bytes: string | Uint8Array): SourceFile {
  const path = join(folder, `${made++}.csv`);
  writeFileSync(path, bytes);
  return { name: "panel.csv", path, bytes: async () => Buffer.from(bytes as string) };
}

/** The rows that were handed on, put together. */
async function streamed(file: SourceFile, sizes = small) {
  const blocks: RowBlock[] = [];
  const table = await streamDelimited(file, asked, {}, (block) => blocks.push(block) > 0, sizes);
  if (table === null) return null;
  const keys = asked.keys.map((_, key) => ({
    codes: Int32Array.from(blocks.flatMap((block) => [...(block.keys[key] as Int32Array)])),
    texts: table.texts[key],
  }));
  return { table, keys, value: Float64Array.from(blocks.flatMap((block) => [...(block.numbers[0] as Float64Array)])), blocks: blocks.length };
}

const random = new RandomStream(11);
const pick = <T>(from: readonly T[]): T => from[random.integer(from.length)] as T;

/** A made panel: quotes, blanks, markers, line ends and empty lines as files have them. */
function panel(rows: number, end: string): string {
  const names = ["0011", "11", "Île-de-France", '"Bath, Somerset"', '"the ""old"" town"', "北京", "'=x", " padded "];
  const lines = ["\ufeffplace,note,kind,value"];
  for (let row = 0; row < rows; row++) {
    lines.push([pick(names), pick(["", "a", '"b,c"']), `k${row}`, pick(["0", "12", "3.5", "1e3", "…", "", " 7 ", "0.125", "2147483648"])].join(","));
    if (random.uniform() < 0.1) lines.push(pick(["", ",,,"]));
  }
  return lines.join(end) + pick(["", end]);
}

test("rows read by blocks are the rows of the whole", async () => {
  for (const rows of [1, 3, 40, 200])
    for (const end of ["\n", "\r\n"]) {
      const file = fileOf(panel(rows, end));
      const whole = await readKeyedTable(tableReader, file, { keys: { place: "place", kind: "kind" }, numbers: { value: { column: "value" } } });
      if (!whole.ok) throw new Error(JSON.stringify(whole.notes));
      const parts = await streamed(file);
      expect(parts?.keys).toEqual([whole.value.keys.place, whole.value.keys.kind]);
      expect(parts?.value).toEqual(whole.value.numbers.value);
      expect(parts?.table.decided).toEqual(whole.value.decided);
      expect([parts?.table.rowCount, parts?.table.firstLine, parts?.table.place("value")]).toEqual([whole.value.rowCount, whole.value.line(0), 4]);
      if (rows === 200) expect(parts?.blocks).toBeGreaterThan(20);
    }
});

test("plain rows are taken in one pass as the whole is read: long keys, many keys, numbers of any length", async () => {
  const numbers = [
    "0",
    "-0",
    "12.5",
    "-3.25",
    "0.1",
    "123456789012345",
    "1234567890123456789",
    "0.30000000000000004",
    "1e-7",
    "+4",
    "007.50",
    ".5",
    "5.",
    "",
    "…",
  ];
  const names = ["a", "ab", "abcdefgh", "abcdefgi", "abcdefghi", "abcdefghij", "北京市海淀区", "x y"];
  for (const end of ["\n", "\r\n"]) {
    const rows = Array.from(
      { length: 3000 },
      (_, row) => `${names[row % 7 === 0 ? random.integer(names.length) : 2]},n,some long kind ${row % 900},${pick(numbers)}`,
    );
    const file = fileOf(`place,note,kind,value${end}${rows.join(end)}`);
    const whole = await readKeyedTable({ ...tableReader, stream: undefined } as never, file, {
      keys: { place: "place", kind: "kind" },
      numbers: { value: { column: "value", negative: "keep" } },
      repeats: "keep",
    });
    if (!whole.ok) throw new Error(JSON.stringify(whole.notes));
    const parts = await streamed(file, { block: 4096, least: 0 });
    expect(parts?.keys).toEqual([whole.value.keys.place, whole.value.keys.kind]);
    expect(parts?.value).toEqual(whole.value.numbers.value);
    expect(parts?.table.hasGaps).toBe(false);
  }
});

test("blank lines and cells of several lines are told as gaps", async () => {
  const rows = "a,b,1\nc,d,2\n".repeat(30);
  expect((await streamed(fileOf(`place,kind,value\n${rows}\ne,f,3\n`)))?.table.hasGaps).toBe(true);
  expect((await streamed(fileOf(`place,kind,value\n"e\nf",f,3\n${rows}`)))?.table.hasGaps).toBe(true);
  expect((await streamed(fileOf(`\nplace,kind,value\n${rows}`)))?.table.hasGaps).toBe(false);
});

test("whatever the whole table has a word on is left to it", async () => {
  const head = "place,kind,value\n";
  const rows = "a,b,1\nc,d,2\n".repeat(30);
  for (const bytes of [
    "",
    head,
    `${head}${rows}a,b\n`,
    `${head}${rows}a,b,1,x\n`,
    `${head}${rows} ,b,1\n`,
    `${head}${rows}a,b,many\n`,
    `${head}${rows}a,b,"1,5"\n`,
    `${head}${rows}"a\n${"x\n".repeat(80)}",b,1\n`,
    `${head}${rows}"a"x,b,1\n`,
    `place,kind,value,value\n${"a,b,1,2\n".repeat(30)}`,
    `place,kind,amount\n${rows}`,
    `sep=,\n${head}${rows}`,
    `${head}${rows}`.replaceAll(",", ";"),
    `${head}${rows}`.replaceAll("\n", "\r"),
    Buffer.from(`${head}${rows}\u00fc,b,1\n`, "latin1"),
    Buffer.from(`${head}${rows}`, "utf16le"),
    `<html>${head}${rows}`,
  ])
    expect(await streamed(fileOf(bytes))).toBeNull();
  const plain = fileOf(`${head}${rows}`);
  expect(await streamed(plain)).not.toBeNull();
  for (const options of [{ decimal: "," }, { thousands: " " }, { encoding: "gb18030" }, { delimiter: ";" }] as const)
    expect(await streamDelimited(plain, asked, options, () => true, small)).toBeNull();
  expect(await streamDelimited(plain, asked, {}, () => false, small)).toBeNull();
  expect(await streamDelimited(plain, asked, {}, () => true)).toBeNull();
  expect(await streamDelimited({ ...plain, path: join(folder, "gone.csv") }, asked, {}, () => true, small)).toBeNull();
});

/** `quoin measure complexity` of a file, read by blocks or whole; how often it was read by blocks to its end. */
async function measured(lines: readonly string[], byBlocks: boolean, more: Readonly<Record<string, unknown>> = {}) {
  const command = measureCommands.find(({ words }) => words[1] === "complexity");
  if (command === undefined) throw new Error("no such measure");
  let ended = 0;
  const stream: NonNullable<typeof tableReader.stream> = async (file, columns, options, onRows) => {
    const table = await streamDelimited(file, columns, options, onRows, { block: 512, least: 0 });
    if (table !== null) ended++;
    return table;
  };
  const ports = {
    tables: { ...tableReader, stream: byBlocks ? stream : undefined },
    limits: unlimitedWork,
    clock: { now: () => new Date(0), seconds: () => 0 },
    progress: { step: () => {} },
    codeVersion: "test",
  } as never;
  const input = command.input.parse({
    ...{ data: fileOf(`${lines.join("\n")}\n`), location: "place", activity: "kind", value: "value", time: "year", tables: ["locations", "activities"] },
    ...more,
  });
  return { outcome: await command.run(ports, input as never), ended };
}

test("the summary tables of a panel are the same, byte for byte, however its file is read", async () => {
  const head = "year,place,kind,value";
  const cell = (place: string, kind: string, year: number) => `${year},${place},${kind},${pick(["0", "3", "9", "14.5", "…"])}`;
  const whole = (year: number) =>
    ["c", "a", "b", "d", "e"].flatMap((place) =>
      ["q", "p", "s", "r"].map((kind) => (place === "e" && year === 2002 ? `${year},e,${kind},0` : cell(place, kind, year))),
    );
  const rows = [2003, 995, 2002].flatMap(whole);
  const cases: [string, readonly string[], Record<string, unknown>, number][] = [
    ["sorted by time", [head, ...rows], {}, 1],
    ["mixed", [head, ...rows.toSorted((a, b) => (a.slice(5) < b.slice(5) ? -1 : 1))], {}, 1],
    ["one time", ["place,kind,value", ...whole(2003).map((row) => row.slice(5))], { time: undefined }, 1],
    ["by another convention", [head, ...rows], { convention: "oec", fitness: "servedio", threshold: 0.5 }, 1],
    ["nothing above 0", [head, "2000,a,p,0", "2001,b,q,…"], {}, 1],
    ["a key twice", [head, ...rows, rows[7] as string], {}, 2],
    ["below 0", [head, ...rows, "2003,f,p,-1"], {}, 0],
    ["a text for a number", [head, ...rows, "2003,f,p,some"], {}, 0],
    ["tables of cells", [head, ...rows], { tables: ["cells"] }, 1],
    ["without a location", [head, ...rows], { exclude_location: ["a"] }, 1],
  ];
  for (const [name, lines, more, ended] of cases) {
    const [parts, all] = [await measured(lines, true, more), await measured(lines, false, more)];
    expect(parts.ended, name).toBe(ended);
    expect(parts.outcome, name).toEqual(all.outcome);
  }
});
