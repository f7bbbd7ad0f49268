import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";

/** Tables of records as people and programs get them wrong: each fault with its row and what to do, and nothing half written. */
let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-hostile-records-"));
  dir = join(folder, "office");
  await quoin("init", dir, "--name", "Office", "--currency", "EUR", "--languages", "en", "--root", "AD", "--root-name", "Ardenia");
  await taken("organisation", "id,labels.en\nmill,The Mill\nmill-2,The Mill\nworks,The Works\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Told {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly { readonly code: string; readonly fix: string; readonly at: { readonly row?: number; readonly column?: number } }[];
}

async function taken(type: string, bytes: string | Uint8Array, ...more: string[]): Promise<Partial<Told> & { exitCode: number; stderr: string }> {
  const path = join(folder, "table.csv");
  await writeFile(path, bytes);
  const { exitCode, stdout, stderr } = await quoin("record", "table", dir, type, "--data", path, "--json", ...more);
  return { exitCode, stderr, ...(stdout === "" ? {} : (JSON.parse(stdout) as Told)) };
}
const codes = ({ faults = [] }: Partial<Told>) => faults.map(({ code, at }) => `${code} ${at.row}`);
const held = async (type: string) => (JSON.parse((await quoin("record", "list", dir, type, "--json")).stdout) as { total: number }).total;

const head = "id,labels.en,currency,central_funds";

test.each([
  ["a text longer than any field", `a,${"x".repeat(30_000)},EUR,1`, "record.too-long"],
  ["ten to the four hundredth", "a,A,EUR,1e400", "record.bad-amount"],
  ["four hundred digits", `a,A,EUR,${"9".repeat(401)}`, "record.amount-out-of-range"],
  ["two amounts in two units", "a,A,EUR,3 Mio. € 5 万元", "record.bad-amount"],
  ["an amount of another currency than the row's", "a,A,EUR,300万美元", "record.bad-amount"],
  ["a point that may part thousands or decimals", "a,A,EUR,1.234", "record.two-amounts"],
  ["a negative amount", "a,A,EUR,-3", "record.bad-amount"],
  ["no number", "a,A,EUR,Infinity", "record.bad-amount"],
  ["a name that two records bear", "a,A,EUR,1,The Mill", "record.ambiguous-name"],
  ["a name that none bears", "a,A,EUR,1,The Mil", "record.no-such-name"],
])("%s: a fault with its row and what to do, and the sound row beside it is not written", async (_, row, code) => {
  const columns = (row.split(",").length > 4 && row.endsWith("l")) || row.endsWith("Mil") ? `${head},lead` : head;
  const sound = columns === head ? "b,B,EUR,2" : "b,B,EUR,2,works";
  const told = await taken("candidate", `${columns}\n${sound}\n${row}\n`);
  expect([told.exitCode, codes(told), told.new]).toEqual([2, [`${code} 3`], 1]);
  for (const { fix } of told.faults ?? []) expect(fix).not.toBe("");
  expect(await held("candidate")).toBe(0);
});

test.each(["31.02.2026", "2026-02-30", "2026年13月1日", "01/02/2026", "1.2.26", "46000"])("%s is no day, or may be two: a fault", async (day) => {
  expect(codes(await taken("edp-record", `id,labels.en,date\nd,D,${day}\n`))).toEqual(["record.bad-date 2"]);
  expect(await held("edp-record")).toBe(0);
});

test.each([
  ["with NUL", `${head}\na,A\u0000B,EUR,1\n`, "table.unknown-format"],
  ["with too many cells, and too few", `${head}\na,A,EUR,1,2\nb\n`, "table.ragged-row"],
  ["of nothing", "", "table.empty"],
  ["of headers alone", `${head}\n`, "table.empty"],
  ["with a column that no record has", `${head},colour\na,A,EUR,1,red\n`, "record.unknown-column"],
])("a table %s is refused", async (_, text, code) => {
  const { exitCode, stderr } = await taken("candidate", text);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(code)]);
  expect(stderr).toContain("fix: ");
});

test("a comma before three digits parts thousands, and a point that says so is a decimal", async () => {
  const rows = ["z,Z,EUR,0", 't,T,EUR,"1,234"', "d,D,EUR,1.2340", "e,E,EUR,0.125"];
  expect(await taken("candidate", `${head}\n${rows.join("\n")}\n`)).toMatchObject({ exitCode: 0, new: 4 });
  const { records } = JSON.parse((await quoin("record", "list", dir, "candidate", "--json")).stdout) as { records: readonly { central_funds: string }[] };
  expect(records.map(({ central_funds: funds }) => funds)).toEqual(["1.234", "0.125", "1234", "0"]);
});

test("a text that a spreadsheet would run goes out guarded in no way that changes it, and comes back as it is", async () => {
  expect(await taken("candidate", `${head}\nform,"=cmd|' /C calc'!A0",EUR,1\nneg,@SUM(A1),EUR,0\n`)).toMatchObject({ exitCode: 0, new: 2 });
  for (const ending of ["csv", "xlsx", "json"]) {
    const to = join(folder, `out.${ending}`);
    await quoin("record", "export", dir, "candidate", "--to", to);
    const { stdout } = await quoin("record", "table", dir, "candidate", "--data", to, "--json");
    expect(JSON.parse(stdout)).toMatchObject({ new: 0, changed: 0, unchanged: 6, faults: [] });
  }
});

test("one fault in the last of three thousand rows writes none of them", async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `c${i},Candidate ${i},EUR,${i}`);
  const before = await held("candidate");
  expect(codes(await taken("candidate", `${[head, ...rows.slice(1), "x,X,EUR,y"].join("\n")}\n`))).toEqual(["record.bad-amount 3001"]);
  expect(await held("candidate")).toBe(before);
});
