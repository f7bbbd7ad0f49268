import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { type DataPackage, dataPackage, type EvidenceEngine, EvidenceFault, evidenceInMemory } from "@quoin/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duckdbEvidence } from "./duckdb-evidence.ts";

const csv = 'code,n,text\n0011,2,"two\nlines, and ""quotes"""\nNA,…,NA\n0012,0,\n,-1.5e3,全国\n';
const bad = "n\n1\nmany\n";
const sales = "code,n\n2,0.1\n1,3\n1,\n3,5\n,…\n";
const names = "code,label\n1,eins\n2,zwei\n1,uno\n";
const database = duckdbEvidence();
/** Reads every table through its coded copy, as large ones are. */
const codedDatabase = duckdbEvidence({ codedFrom: 0 });
let folder: string;
let manifest: DataPackage;
let engines: Readonly<Record<string, EvidenceEngine>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-evidence-"));
  await writeFile(join(folder, "t.csv"), csv);
  await writeFile(join(folder, "bad.csv"), bad);
  await writeFile(join(folder, "sales.csv"), sales);
  await writeFile(join(folder, "names.csv"), names);
  await writeFile(join(folder, "twice.csv"), "a,a\n1,2\n");
  await writeFile(join(folder, "ragged.csv"), "a,b\n1\n");
  await writeFile(
    join(folder, "rows.json"),
    JSON.stringify([
      { code: "0011", n: 2 },
      { code: "0012", n: null },
    ]),
  );
  const resource = (name: string, path: string) => ({
    name,
    path,
    hash: `sha256:${"0".repeat(64)}`,
    sources: [],
    schema: { fields: ["code", "n", "text"].map((field) => ({ name: field, type: field === "n" ? "number" : "string" })) },
  });
  manifest = dataPackage.parse({
    name: "test",
    resources: [
      resource("t", "t.csv"),
      resource("bad", "bad.csv"),
      resource("sales", "sales.csv"),
      resource("names", "names.csv"),
      resource("twice", "twice.csv"),
      resource("ragged", "ragged.csv"),
      resource("gone", "gone.csv"),
      resource("json", "rows.json"),
      resource("parquet", "rows.parquet"),
    ],
  });
  engines = {
    duckdb: database.engine(manifest, { locate: (path) => join(folder, path) }),
    coded: codedDatabase.engine(manifest, { locate: (path) => join(folder, path) }),
    memory: evidenceInMemory(
      { t: { csv, numbers: ["n"] }, bad: { csv: bad, numbers: ["n"] }, sales: { csv: sales, numbers: ["n"] }, names: { csv: names } },
      { sha256: (text) => createHash("sha256").update(text).digest("hex") },
    ),
  };
});
afterAll(async () => {
  database.close();
  codedDatabase.close();
  await rm(folder, { recursive: true, force: true });
});

async function faultsOf(asked: Promise<unknown>): Promise<unknown[]> {
  return asked.then(
    () => [],
    (cause: unknown) => {
      if (!(cause instanceof EvidenceFault)) throw cause;
      return cause.notes.map(({ code, at }) => [code, at.row ?? null]);
    },
  );
}

describe.each(["duckdb", "coded", "memory"])("%s", (name) => {
  const rows = (query: Parameters<EvidenceEngine["rows"]>[0]) => engines[name]!.rows(query);

  test("rows in file order, codes as text, missing and zero apart, line ends inside quotes", async () => {
    expect(await rows({ table: "t", columns: ["code", "n", "text"] })).toEqual([
      { row: 1, values: { code: "0011", n: 2, text: 'two\nlines, and "quotes"' } },
      { row: 2, values: { code: "NA", n: null, text: "NA" } },
      { row: 3, values: { code: "0012", n: 0, text: null } },
      { row: 4, values: { code: null, n: -1500, text: "全国" } },
    ]);
  });

  test("a selection keeps the numbers of its rows", async () => {
    expect(await rows({ table: "t", columns: ["n"], where: { code: ["0012", "NA"] } })).toEqual([
      { row: 2, values: { n: null } },
      { row: 3, values: { n: 0 } },
    ]);
    expect(await rows({ table: "t", columns: ["n"], where: { code: [null] } })).toEqual([{ row: 4, values: { n: -1500 } }]);
    expect(await rows({ table: "t", columns: ["code"], where: { n: [0, null] } })).toEqual([
      { row: 2, values: { code: "NA" } },
      { row: 3, values: { code: "0012" } },
    ]);
    expect(await rows({ table: "t", columns: ["code"], where: { text: [] } })).toEqual([]);
  });

  test("what is not there or no number is a fault", async () => {
    expect(await faultsOf(rows({ table: "lost", columns: ["n"] }))).toEqual([["evidence.unknown-table", null]]);
    expect(await faultsOf(rows({ table: "t", columns: ["m", "n"] }))).toEqual([["evidence.unknown-column", null]]);
    expect(await faultsOf(rows({ table: "bad", columns: ["n"] }))).toEqual([["evidence.not-a-number", 2]]);
  });

  test("columns: texts coded, numbers as doubles, a selection with the numbers of its rows", async () => {
    const all = await engines[name]!.columns({ table: "t", columns: ["n", "text"] });
    expect([...all.rows]).toEqual([1, 2, 3, 4]);
    expect(all.columns["n"]).toEqual({ values: Float64Array.of(2, Number.NaN, 0, -1500) });
    expect(all.columns["text"]).toEqual({ codes: Int32Array.of(0, 1, -1, 2), texts: ['two\nlines, and "quotes"', "NA", "全国"] });
    const some = await engines[name]!.columns({ table: "t", columns: ["text"], where: { n: [null, 0, -1500] } });
    expect([[...some.rows], some.columns["text"]]).toEqual([[2, 3, 4], { codes: Int32Array.of(0, -1, 1), texts: ["NA", "全国"] }]);
    expect([...(await engines[name]!.columns({ table: "t", columns: ["n"], where: { text: ["全国", null] } })).rows]).toEqual([3, 4]);
    expect(await faultsOf(engines[name]!.columns({ table: "bad", columns: ["n"] }))).toEqual([["evidence.not-a-number", 2]]);
    expect(await faultsOf(engines[name]!.columns({ table: "t", columns: ["m"] }))).toEqual([["evidence.unknown-column", null]]);
  });

  test("groups: figures of what is known, a missing key last, a row looked up once", async () => {
    const groups = await engines[name]!.groups({
      table: "sales",
      by: ["names.label"],
      figures: {
        rows: { of: "rows" },
        known: { of: "known", column: "n" },
        sum: { of: "sum", column: "n" },
        least: { of: "least", column: "n" },
        greatest: { of: "greatest", column: "n" },
        codes: { of: "different", column: "code" },
      },
      lookUp: { table: "names", on: { code: "code" }, take: ["label"] },
    });
    expect(groups.columns["names.label"]).toEqual({ codes: Int32Array.of(0, 1, -1), texts: ["eins", "zwei"] });
    const figures = Object.entries(groups.columns).flatMap(([figure, column]) => ("values" in column ? [[figure, [...column.values]]] : []));
    expect([[...groups.rows], ...figures]).toEqual([
      [2, 1, 4],
      ["rows", [2, 1, 2]],
      ["known", [1, 1, 1]],
      ["sum", [3, 0.1, 5]],
      ["least", [3, 0.1, 5]],
      ["greatest", [3, 0.1, 5]],
      ["codes", [1, 1, 1]],
    ]);
    const whole = await engines[name]!.groups({ table: "sales", by: [], figures: { sum: { of: "sum", column: "n" } }, where: { code: ["9"] } });
    expect(whole.rows.length).toBe(0);
  });

  test("the hash is that of the file", () => {
    expect(engines[name]!.sha256("t")).toBe(createHash("sha256").update(csv).digest("hex"));
  });
});

test("files that are gone, ragged or name a column twice are faults", async () => {
  for (const table of ["gone", "ragged", "twice"]) expect(await faultsOf(engines["duckdb"]!.rows({ table, columns: ["a"] }))).not.toEqual([]);
});

test("parquet in place: numbers as their columns say, the rest as text", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT '0011' AS code, 2.5 AS n, NULL AS text UNION ALL SELECT '0012', NULL, '全国') TO '${join(folder, "rows.parquet")}' (FORMAT parquet)`,
  );
  connection.closeSync();
  expect(await engines["duckdb"]!.rows({ table: "parquet", columns: ["code", "n", "text"] })).toEqual([
    { row: 1, values: { code: "0011", n: 2.5, text: null } },
    { row: 2, values: { code: "0012", n: null, text: "全国" } },
  ]);
});

test("json in place", async () => {
  expect(await engines["duckdb"]!.rows({ table: "json", columns: ["code", "n"] })).toEqual([
    { row: 1, values: { code: "0011", n: 2 } },
    { row: 2, values: { code: "0012", n: null } },
  ]);
});

test("a name that tries to leave its quotes stays a name", async () => {
  expect(await faultsOf(engines["duckdb"]!.rows({ table: "t", columns: ['n"; DROP TABLE x; --'] }))).toEqual([["evidence.unknown-column", null]]);
  expect(await engines["duckdb"]!.rows({ table: "t", columns: ["n"], where: { code: ["' OR 1=1 --"] } })).toEqual([]);
});

test("what is being read when the database is closed is read to its end", async () => {
  for (let round = 0; round < 5; round++) {
    const closed = duckdbEvidence();
    const engine = closed.engine(manifest, { locate: (path) => join(folder, path) });
    await closed.version();
    const reading = Array.from({ length: 8 }, () => engine.rows({ table: "sales", columns: ["code", "n"] }));
    closed.close();
    expect((await Promise.all(reading)).map(({ length }) => length)).toEqual(Array.from({ length: 8 }, () => 5));
  }
});
