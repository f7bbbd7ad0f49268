import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvText, dataPackage, type EvidenceEngine, evidenceInMemory, type GroupQuery } from "@quoin/core";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { duckdbEvidence } from "./duckdb-evidence.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-coded-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fields = [
  { name: "key", type: "string" },
  { name: "name", type: "string" },
  { name: "n", type: "number" },
] as const;

function manifestOf(...tables: readonly string[]) {
  return dataPackage.parse({
    name: "test",
    resources: tables.map((name) => ({ name, path: `${name}.csv`, hash: `sha256:${"0".repeat(64)}`, sources: [], schema: { fields } })),
  });
}

const key = fc.constantFrom("a", "ä", "B", "𠮷", "０", "NA", "");
const cell = fc.oneof(
  fc.constantFrom("", "…", "n/a", "-0", "1e3", " 2 ", "+.5"),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map(String),
);
const row = fc.tuple(key, fc.oneof(key, fc.string()), cell);
const figures: GroupQuery["figures"] = {
  rows: { of: "rows" },
  known: { of: "known", column: "n" },
  sum: { of: "sum", column: "n" },
  least: { of: "least", column: "n" },
  greatest: { of: "greatest", column: "n" },
  names: { of: "different", column: "name" },
};

test("a coded copy answers as the table itself: columns, selections, groups, what is looked up", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 40 }), fc.array(row, { maxLength: 10 }), async (rows, others) => {
      run += 1;
      const [table, other] = [`t${run}`, `o${run}`];
      const written = { [table]: csvText(["key", "name", "n"], rows), [other]: csvText(["key", "name", "n"], others) };
      for (const [name, csv] of Object.entries(written)) await writeFile(join(folder, `${name}.csv`), csv);
      const coded = duckdbEvidence({ codedFrom: 0 });
      const memory = evidenceInMemory(Object.fromEntries(Object.entries(written).map(([name, csv]) => [name, { csv, numbers: ["n"] }])));
      const copy = coded.engine(manifestOf(table, other), { locate: (path) => join(folder, path) });
      const lookUp = { table: other, on: { key: "key" }, take: ["name", "n"] };
      const asked: readonly ((engine: EvidenceEngine) => Promise<unknown>)[] = [
        (engine) => engine.columns({ table, columns: ["n", "name", "key"] }),
        (engine) => engine.columns({ table, columns: ["name", "n"], where: { key: ["a", "𠮷", null], n: [1000, 2, null] } }),
        (engine) => engine.groups({ table, by: ["key"], figures }),
        (engine) => engine.groups({ table, by: ["name", "n"], figures, where: { key: ["a", "B", "NA"] } }),
        (engine) => engine.groups({ table, by: [`${other}.name`, "key"], figures: { ...figures, sum: { of: "sum", column: `${other}.n` } }, lookUp }),
      ];
      for (const ask of asked) expect(await ask(copy)).toEqual(await ask(memory));
      coded.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("a cell that only the database takes for a number is told as it is of the table itself", async () => {
  for (const [at, text] of ["inf", "nan", "1_000", "0x10", "1e999", "12 kg", "\u00a07"].entries()) {
    const csv = csvText(["key", "name", "n"], [["a", "b", text]]);
    await writeFile(join(folder, `odd${at}.csv`), csv);
    const database = duckdbEvidence({ codedFrom: 0 });
    const query = { table: `odd${at}`, columns: ["n"] };
    const answered = (engine: EvidenceEngine) => engine.columns(query).catch((cause: unknown) => (cause as { readonly notes: unknown }).notes);
    expect([text, await answered(database.engine(manifestOf(query.table), { locate: (path) => join(folder, path) }))]).toEqual([
      text,
      await answered(evidenceInMemory({ [query.table]: { csv, numbers: ["n"] } })),
    ]);
    database.close();
  }
});

test("a copy is made once, anew when the file or its schema changes, and again where it is damaged; a hash is kept with the state of its file", async () => {
  const write = (csv: string) => writeFile(join(folder, "t.csv"), csv);
  const ask = async () => {
    const database = duckdbEvidence({ codedFrom: 0 });
    const engine = database.engine(manifestOf("t"), { locate: (path) => join(folder, path) });
    const { columns } = await engine.columns({ table: "t", columns: ["key", "n"] });
    const hash = engine.sha256("t");
    database.close();
    return [columns["key"], columns["n"], hash];
  };
  const kept = join(folder, ".quoin/cache/tables");
  await write("key,name,n\na,b,1\n");
  const first = await ask();
  expect(first[2]).toBe(createHash("sha256").update("key,name,n\na,b,1\n").digest("hex"));
  expect((await readdir(kept)).filter((file) => /^t\./.test(file)).sort()).toEqual(["t.hash.json", "t.json", "t.parquet", "t.texts.parquet"]);
  const parquet = await readFile(join(kept, "t.parquet"));
  expect(await ask()).toEqual(first);
  await write("key,name,n\nb,b,2\n");
  expect((await ask()).slice(0, 2)).toEqual([{ codes: Int32Array.of(0), texts: ["b"] }, { values: Float64Array.of(2) }]);
  expect((await readFile(join(kept, "t.parquet"))).equals(parquet)).toBe(false);
  await writeFile(join(kept, "t.json"), '{"key": 3');
  await writeFile(join(kept, "t.hash.json"), "?");
  expect((await ask()).slice(0, 2)).toEqual([{ codes: Int32Array.of(0), texts: ["b"] }, { values: Float64Array.of(2) }]);
});
