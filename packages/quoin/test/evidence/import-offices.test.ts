import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { importRuns } from "./import-runs.ts";

let folder: string;
let dir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-import-offices-"));
  dir = join(folder, "office");
  await quoin("init", dir);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const { newFile, importing, codes, report } = importRuns(() => ({ folder, dir }));

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

async function mapped(table: string, content: string, mapping: string, ...options: string[]) {
  const path = newFile("yaml");
  await writeFile(path, mapping);
  return importing(table, content, "--mapping", path, ...options);
}

test("key, references and units are proposed from the data; declared, they are held to", async () => {
  await mapped("sekcje", "kod,nazwa\nA,rolnictwo\nC,przemysł\nF,budownictwo\n", "key: [kod]");
  const wide = "sekcja;rok;nakłady mln zł;udział (%)\nA;2020;1,5;10\nA;2021;2,5;20\nC;2020;3,5;30\nC;2021;4,5;40\n";
  const tried = await report("naklady", wide, "--dry-run");
  expect([tried.keys, tried.references, tried.units]).toEqual([["sekcja", "rok"], { sekcja: "sekcje" }, { "nakłady mln zł": "mln zł", "udział (%)": "%" }]);
  expect(tried.sample).toEqual({ columns: ["sekcja", "rok", "nakłady mln zł", "udział (%)"], rows: expect.arrayContaining([["A", "2020", "1.5", "10"]]) });
  const declared = "key: [sekcja, rok]\nreferences: {sekcja: sekcje}\nunits: {nakłady mln zł: mln PLN}\nconstants: {kraj: PL}\n";
  expect((await mapped("naklady", wide, declared)).exitCode).toBe(0);
  const { resources } = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8")) as {
    readonly resources: readonly {
      readonly name: string;
      readonly schema: {
        readonly primaryKey?: unknown;
        readonly foreignKeys?: unknown;
        readonly fields: readonly { readonly name: string; readonly unit?: string }[];
      };
    }[];
  };
  const schema = resources.find(({ name }) => name === "naklady")?.schema;
  expect([schema?.primaryKey, schema?.foreignKeys]).toEqual([["sekcja", "rok"], [{ fields: "sekcja", reference: { resource: "sekcje", fields: "kod" } }]]);
  expect(schema?.fields.map(({ name, unit }) => `${name}:${unit ?? ""}`)).toEqual(["sekcja:", "rok:", "nakłady mln zł:mln PLN", "udział (%):%", "kraj:"]);
  const wrong = await mapped("inne", "sekcja,n\nA,1\nA,2\nX,3\n", "key: [sekcja]\nreferences: {sekcja: sekcje}\n");
  expect([wrong.exitCode, [...wrong.stderr.matchAll(/error\[([^\]]+)/g)].map(([, code]) => code).sort()]).toEqual([
    2,
    ["import.duplicate-key", "import.unknown-code"],
  ]);
  const misspelt = await mapped("inne", "sekcja,n\nA,1\n", "references: {sekcja: sekcja}\nkey: [sekcje]\n");
  expect([misspelt.exitCode, misspelt.stderr]).toEqual([2, expect.stringContaining("Did you mean 'sekcja'?")]);
});

test("codes of an old version are recoded by a crosswalk; what it does not hold stays and is told, a split is refused", async () => {
  await importing("nuts_crosswalk", "old,new\nPL11,PL71\nPL12,PL91\nPL33,PL72\n");
  const mapping = "recode: {region: {table: nuts_crosswalk, from: old, to: new}}";
  const done = await mapped("regional", "region,n\nPL11,1\nPL12,2\nPL99,3\n", mapping);
  expect([done.exitCode, done.stderr]).toEqual([0, expect.stringContaining("import.not-recoded")]);
  expect(await readFile(join(dir, "data/regional.csv"), "utf8")).toBe("region,n\nPL71,1\nPL91,2\nPL99,3\n");
  await importing("split_crosswalk", "old,new\nPL12,PL91\nPL12,PL92\n");
  expect((await mapped("regional", "region,n\nPL12,2\n", mapping.replace("nuts_", "split_"))).stderr).toContain("mapping.split-code");
});

test("a value that its role cannot have is refused at import with its cell; a unit of something else is told", async () => {
  const share = await mapped("programmes", "programme,field,synthetic\nP1,F,0\n", "key: [programme]");
  expect(share.exitCode).toBe(0);
  const counts = await importing("firm_counts", "region,year,industry,firms\nR1,2020,steel,12\nR1,2021,steel,-3\n");
  expect([counts.exitCode, counts.stderr]).toEqual([2, expect.stringMatching(/evidence\.impossible-value\] \S*:3:4/)]);
  const money = await importing("firm_counts", "region,year,industry,firms (EUR)\nR1,2020,steel,12\n");
  expect(money.exitCode).toBe(0);
});

test("a file put together of two encodings is refused at the place where the second begins, and read as one where that is said", async () => {
  const mixed = Buffer.concat([Buffer.from("kod,nazwa\nX1,\xa3\xf3d\x9f\nX2,", "latin1"), Buffer.from("Świętokrzyskie\n")]);
  const { exitCode, stderr } = await importing("mixed", mixed);
  expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/table\.mixed-encodings\] \S*:3:4/)]);
  expect((await importing("mixed", mixed, "--encoding", "windows-1250", "--dry-run")).exitCode).toBe(0);
});

test("a hundred thousand notes below a table cost no more than their reading", async () => {
  const read = await report("noted", `a,b,c\nx,1,2\n${'"x" y\n'.repeat(100_000)}`, "--dry-run");
  expect([read.written, read.footer_rows.length]).toEqual([1, 100_000]);
});

test("numbers and days as a country writes them", async () => {
  const nbsp = "\u00a0";
  const read = await report("country", `kod;kwota;data\nX1;1${nbsp}234,50;31.12.2023\nX2;2\u202f000,25;1. 5. 2024\nX3;12,00;2.1.2024\n`);
  expect([read.decimal, read.thousands]).toEqual([",", " "]);
  expect(await readFile(join(dir, "data/country.csv"), "utf8")).toBe("kod,kwota,data\nX1,1234.50,2023-12-31\nX2,2000.25,2024-05-01\nX3,12.00,2024-01-02\n");
});
