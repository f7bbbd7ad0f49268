import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportReport } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "./command-line.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-import-offices-"));
  dir = join(folder, "office");
  await quoin("init", dir);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function importing(table: string, content: string | Uint8Array, ...options: string[]) {
  const path = join(folder, `file${++files}.csv`);
  await writeFile(path, content);
  return quoin("import", dir, "--data", path, "--as", table, "--json", ...options);
}

/** Exit code, then `code LINE:COLUMN` of each note. */
async function codes(table: string, content: string, ...options: string[]): Promise<(number | string)[]> {
  const { exitCode, stderr } = await importing(table, content, ...options);
  return [exitCode, ...[...stderr.matchAll(/^(?:error|warning)\[([^\]]+)\] \S*?:(\d+:\d+)/gm)].map((match) => `${match[1]} ${match[2]}`)];
}

async function report(table: string, content: string | Uint8Array, ...options: string[]): Promise<ImportReport> {
  const { exitCode, stdout, stderr } = await importing(table, content, ...options);
  expect(exitCode, stderr).toBe(0);
  return JSON.parse(stdout) as ImportReport;
}

test("a footnote that begins with a quotation is a footnote; a torn row in the middle stays a fault", async () => {
  const table = 'code,name,n\nX1,a,1\nX2,b,–\n\n"–" = no figure\n"0" = less than half, not nothing\n';
  const read = await report("quoted_notes", table, "--dry-run");
  expect([read.written, read.footer_rows]).toEqual([2, [5, 6]]);
  expect(await codes("torn", 'code,name,n\nX1,a,1\n"X2" x,b,2\nX3,c,3\n')).toEqual([2, "table.text-after-quote 3:1"]);
});

test("a Polish file in windows-1250 reads as it was written", async () => {
  const bytes = Buffer.from("wojewodztwo;liczba\nDolno\x9cl\xb9skie;12\n\xa3\xf3dzkie;7\n\x8cwi\xeatokrzyskie;3\n", "latin1");
  const read = await report("polish", bytes);
  expect([read.encoding, read.warnings]).toEqual(["windows-1250", []]);
  expect(await readFile(join(dir, "data/polish.csv"), "utf8")).toBe("wojewodztwo,liczba\nDolnośląskie,12\nŁódzkie,7\nŚwiętokrzyskie,3\n");
});

test("many warnings of a kind are one line with a count and the next rows", async () => {
  const header = Array.from({ length: 30 }, (_, index) => `n${index % 2}`).join(",");
  const read = await report("warned", `key,${header}\nA,${Array.from({ length: 30 }, () => "1").join(",")}\n`);
  expect(read.warnings.map(({ code, count }) => [code, count])).toEqual([["import.repeated-name", 28]]);
  expect(read.warnings[0]?.message).toContain("27 more of this kind");
});
