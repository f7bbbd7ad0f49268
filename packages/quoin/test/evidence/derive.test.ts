import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { derive } from "./derive-run.ts";

const patents = [
  "patent,applicant,region,year,class,value",
  "p1,a1,11,2020,H01,1.10",
  "p1,a2,31,2020,H01,1.10",
  "p2,a1,11,2020,H01,2",
  "p2,a1,11,2020,G02,2",
  "p3,a3,44,2022,G02,",
  "p4,a2,31,2022,H01,0.7",
  "p4,a3,44,2022,H01,0.7",
  "p4,a1,11,2022,H01,0.7",
  "p5,a4,,2022,A61,1e1",
  "p6,a3,44,2022,A61,…",
  "",
].join("\n");
const fields = "class,field\nH01,electronics\nG02,optics\n";
const citations = "citing,cited\np3,p1\np4,p1\np4,p2\np5,p2\np6,p3\np6,p4\np6,p4\np9,p1\n";
const cites = "cites: {table: citations, from: citing, to: cited}";

test("whole counts, distincts and exact sums; the missing key is a group of its own and comes first", async () => {
  const run = await derive(
    "from: patents\nkind: count\nkeys: [region]\nfigures: {rows: {count: rows}, applicants: {distinct: applicant}, value: {sum: value}}\n",
    { "patents.csv": patents },
  );
  expect(run).toMatchObject({ exitCode: 0, stderr: "", provenance: { engine: "duckdb", rows_read: 10, rows_out: 4, unmatched: {} } });
  expect(run.table).toBe("region,rows,applicants,value\n,1,1,10\n11,4,1,5.8\n31,2,1,1.8\n44,3,1,0.7\n");
});

test("fractional: a unit weighs 1 over its combinations, a combination counts once, distincts are not weighted", async () => {
  const run = await derive(
    "from: patents\nlookups: [{table: fields, on: {class: class}, take: {field: field}}]\nkind: count\nkeys: [region, field]\nfractional: {unit: patent, over: [region, field]}\nfigures: {patents: {count: rows}, applicants: {distinct: applicant}, value: {sum: value}}\n",
    { "patents.csv": patents, "fields.csv": fields },
  );
  expect(run.provenance).toMatchObject({ unmatched: { fields: 2 } });
  // p1 and p2 have two combinations, p4 three, the others one: 11 electronics has 1/2 + 1/2 + 1/3.
  expect(run.table).toBe(
    [
      "region,field,patents,applicants,value",
      ",,1,1,10",
      "11,electronics,1.3333333333333333,1,1.7833333333333334",
      "11,optics,0.5,1,1",
      "31,electronics,0.8333333333333333,1,0.7833333333333334",
      "44,,1,1,",
      "44,electronics,0.3333333333333333,1,0.23333333333333334",
      "44,optics,1,1,",
      "",
    ].join("\n"),
  );
});

test("a panel: as it occurs, or completed with zeros from the first to the last year of the result", async () => {
  const spec = (complete: boolean) =>
    `from: patents\nwhere: [{column: region, op: in, value: ["11", "31"]}]\nkind: panel\nkeys: [region]\ntime: year\ncomplete: ${complete}\nfigures: {rows: {count: rows}, value: {sum: value}}\n`;
  expect((await derive(spec(false), { "patents.csv": patents })).table).toBe(
    "region,year,rows,value\n11,2020,3,5.1\n11,2022,1,0.7\n31,2020,1,1.1\n31,2022,1,0.7\n",
  );
  expect((await derive(spec(true), { "patents.csv": patents })).table).toBe(
    "region,year,rows,value\n11,2020,3,5.1\n11,2021,0,0\n11,2022,1,0.7\n31,2020,1,1.1\n31,2021,0,0\n31,2022,1,0.7\n",
  );
});

test("links: ends that share a unit, whole or so that a unit weighs 1 in all; the threshold is inclusive", async () => {
  const spec = (rest: string) => `from: patents\nkind: links\nunit: patent\nends: applicant\n${rest}\n`;
  expect((await derive(spec("weight: whole"), { "patents.csv": patents })).table).toBe("end_a,end_b,units,weight\na1,a2,2,2\na1,a3,1,1\na2,a3,1,1\n");
  // p1 gives its one pair 1, p4 its three pairs 1/3 each.
  expect((await derive(spec("weight: fractional"), { "patents.csv": patents })).table).toBe(
    "end_a,end_b,units,weight\na1,a2,2,1.3333333333333333\na1,a3,1,0.3333333333333333\na2,a3,1,0.3333333333333333\n",
  );
  expect((await derive(spec("weight: whole\nmin_weight: 2"), { "patents.csv": patents })).table).toBe("end_a,end_b,units,weight\na1,a2,2,2\n");
});

test("generality: each pair once, only between units of the source, pooled by technology; without one's own where asked", async () => {
  const spec = (rest: string) => `from: patents\nkind: generality\nunit: patent\ntechnology: class\n${cites}\n${rest}\n`;
  const files = { "patents.csv": patents, "citations.csv": citations };
  // H01 is cited by p3 (G02) and p4 (H01) for p1, p4 (H01) and p5 (A61) for p2, p6 (A61) for p4: G02 1, H01 2, A61 2 of 5. G02: p4 and p5 for p2, p6 for p3.
  const h01 = 1 - (1 + 4 + 4) / 25;
  const g02 = 1 - (1 + 4) / 9;
  const own = await derive(spec("self: in"), files);
  expect(own.stderr).toBe("");
  expect(numbers(own.table)).toEqual([
    ["G02", 2, 3, near(g02), near((g02 * 3) / 2)],
    ["H01", 3, 5, near(h01), near((h01 * 5) / 4)],
  ]);
  // Without the citations of H01 by H01.
  const other = await derive(spec("self: out"), files);
  expect(numbers(other.table)).toEqual([
    ["G02", 2, 3, near(g02), near((g02 * 3) / 2)],
    ["H01", 3, 3, near(g02), near((g02 * 3) / 2)],
  ]);
  // p4 and p2 share a1, p4 and p1 too, p6 and p3 share a3, p6 and p4 too: p3 cites p1, p5 cites p2.
  const owned = await derive(spec("self: out\nowner: applicant"), files);
  expect(numbers(owned.table)).toEqual([
    ["G02", 1, 1, 0, null],
    ["H01", 2, 2, 0.5, 1],
  ]);
});

test("transitions and percentiles", async () => {
  const transitions = await derive("from: patents\nkind: transitions\nunit: applicant\ntime: year\nkeys: [region]\n", { "patents.csv": patents });
  expect(transitions.table).toBe("region,applicant,first,last,times\n,a4,2022,2022,1\n11,a1,2020,2022,2\n31,a2,2020,2022,2\n44,a3,2022,2022,1\n");
  const quantiles = await derive("from: patents\nkind: quantiles\nkeys: [region]\nof: value\nat: [0.5, 0.025, 1]\n", { "patents.csv": patents });
  expect(quantiles.table?.split("\n")[0]).toBe("region,n,q50,q2_5,q100");
  expect(numbers(quantiles.table)).toEqual([
    ["", 1, 10, 10, 10],
    ["11", 4, near(1.55), near(0.73), 2],
    ["31", 2, near(0.9), near(0.71), 1.1],
    ["44", 1, 0.7, 0.7, 0.7],
  ]);
});

const near = (value: number): unknown => expect.closeTo(value, 12);

/** Cells of a table, the first a text. */
function numbers(table: string | null): (string | number | null)[][] {
  return (table ?? "")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map((cell, index) => (index === 0 ? cell : cell === "" ? null : Number(cell))));
}

test("conditions: numbers compare as numbers, texts as texts, a missing cell satisfies nothing", async () => {
  const table = "id,x\na,10\nb,9\nc,9.0\nd,\ne,abc\n";
  const kept = async (condition: string) =>
    (await derive(`from: t\nwhere: [{column: x, ${condition}}]\nkind: count\nkeys: [id]\nfigures: {n: {count: rows}}\n`, { "t.csv": table })).table
      ?.split("\n")
      .slice(1, -1)
      .map((line) => line[0])
      .join("");
  expect(await kept("op: '>', value: 9")).toBe("a");
  expect(await kept("op: '=', value: 9")).toBe("bc");
  expect(await kept("op: '=', value: '9'")).toBe("b");
  expect(await kept("op: '<', value: '9'")).toBe("a");
  expect(await kept("op: '!=', value: 9")).toBe("ae");
  expect(await kept("op: not-in, value: ['9', 10]")).toBe("ce");
  expect(await kept("op: not-null")).toBe("abce");
});

test.each([
  ["a lookup with two rows for a key that is asked for", { "fields.csv": "class,field\nH01,x\nH01,x\n" }, "derive.lookup-twice"],
  ["a column that is not there", { "fields.csv": "klass,field\nH01,x\n" }, "derive.unknown-column"],
  ["a sum of what is no number", { "patents.csv": `${patents}p7,a1,11,2020,H01,seven\n` }, "derive.not-a-number"],
  ["a ragged row", { "patents.csv": `${patents}p7,a1,11,2020,H01,7,8,9\n` }, "table.ragged-row"],
  ["more digits than can be added", { "patents.csv": `${patents}p7,a1,11,2020,H01,1e38\n` }, "derive.too-many-digits"],
])("refused with one note, nothing written: %s", async (_, changed, code) => {
  const spec = "from: patents\nlookups: [{table: fields, on: {class: class}, take: {field: field}}]\nkind: count\nkeys: [field]\nfigures: {v: {sum: value}}\n";
  const run = await derive(spec, { "patents.csv": patents, "fields.csv": fields, ...changed });
  expect({ exitCode: run.exitCode, table: run.table, provenance: run.provenance }).toEqual({ exitCode: 2, table: null, provenance: null });
  expect(run.stderr.match(/^error\[([^\]]+)\]/gm)).toEqual([`error[${code}]`]);
});

test.each([
  [
    "an unmatched row",
    "lookups: [{table: fields, on: {class: class}, take: {field: field}, unmatched: refuse}]\nkind: count\nkeys: [field]",
    [],
    "derive.lookup-unmatched",
  ],
  ["differing values in one combination", "kind: count\nkeys: [year]\nfractional: {unit: applicant, over: [region]}", [], "derive.differing-values"],
  ["a result over its cap", "kind: count\nkeys: [region]", ["--most-rows", "3"], "derive.too-large"],
  ["a column called as another", "kind: count\nkeys: [region, region]", [], "derive.name-twice"],
  ["a kind that is none", "kind: sums\nkeys: [region]", [], "document.wrong-value"],
  ["a cluster that nobody names", "kind: count\nkeys: [region]", ["--engine", "spark"], "derive.no-spark"],
  ["an address that is none", "kind: count\nkeys: [region]", ["--engine", "spark", "--spark", "http://127.0.0.1"], "derive.spark-form"],
  ["a token that everybody can read", "kind: count\nkeys: [region]", ["--engine", "spark", "--spark", "sc://127.0.0.1/;token=x"], "derive.spark-typed-token"],
  ["a cluster that is not there", "kind: count\nkeys: [region]", ["--engine", "spark", "--spark", "sc://127.0.0.1:9"], "derive.spark-unreachable"],
])("refused: %s", async (_, rest, words, code) => {
  const run = await derive(`from: patents\n${rest}\nfigures: {n: {count: rows}}\n`, { "patents.csv": patents, "fields.csv": fields }, { words });
  expect({ exitCode: run.exitCode, table: run.table }).toEqual({ exitCode: 2, table: null });
  expect(run.stderr).toContain(`error[${code}]`);
  if (code === "derive.too-large") expect(run.stderr).toContain("4 rows");
});

test("a key that stands twice in a lookup and is not asked for does no harm", async () => {
  const spec =
    "from: patents\nlookups: [{table: fields, on: {class: class}, take: {field: field}, unmatched: drop}]\nkind: count\nkeys: [field]\nfigures: {n: {count: rows}}\n";
  const run = await derive(spec, { "patents.csv": patents, "fields.csv": `${fields}B60,x\nB60,y\n` });
  expect(run.table).toBe("field,n\nelectronics,6\noptics,2\n");
});

test("files of one table by folder or pattern, packed or not, columns in any order, folders that say a column; other columns are refused", async () => {
  const spec = "from: t\nkind: count\nkeys: [year, a]\nfigures: {n: {count: rows}}\n";
  const files = { "t/year=2020/x.csv": "a,b\n1,2\n", "t/year=2021/y.csv.gz": gzipSync("b,a\n2,1\n3,1\n"), "t/_notes.csv": "no,table\n" };
  const expected = "year,a,n\n2020,1,1\n2021,1,2\n";
  expect((await derive(spec, files, { data: { t: "t" } })).table).toBe(expected);
  expect((await derive(spec, files, { data: { t: "t/**/*.csv*" } })).table).toBe(expected);
  const lacking = await derive(spec, { ...files, "t/year=2022/z.csv": "a\n1\n" }, { data: { t: "t" } });
  expect(lacking.stderr).toContain("error[derive.file-lacks]");
  expect((await derive(spec, files, { data: { t: "t/*.parquet" } })).stderr).toContain("error[derive.no-file]");
});

test("other encodings and separators, a header in Chinese, names with quotes", async () => {
  const gbk = Uint8Array.from([0xb5, 0xd8, 0xc7, 0xf8, 0x3b, 0x6e, 0x0a, 0xb1, 0xb1, 0xbe, 0xa9, 0x3b, 0x31, 0x0a, 0xc9, 0xcf, 0xba, 0xa3, 0x3b, 0x32, 0x0a]);
  const run = await derive("from: t\nkind: count\nkeys: [地区]\nfigures: {和: {sum: n}}\n", { "t.csv": gbk });
  expect(run.table).toBe("地区,和\n上海,2\n北京,1\n");
  const quoted = await derive("from: t\nkind: count\nkeys: ['a\"b']\nfigures: {\"x'y\": {count: rows}}\n", { "t.csv": '"a""b",c\n\'; DROP,1\n' });
  expect(quoted.table).toBe('"a""b",x\'y\n\'; DROP,1\n');
});

async function parquet(select: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "quoin-derive-parquet-"));
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    await connection.run(`COPY (${select}) TO '${join(folder, "t.parquet")}' (FORMAT parquet)`);
    return new Uint8Array(await readFile(join(folder, "t.parquet")));
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true });
  }
}

test("parquet: whole numbers, numbers, dates and texts as a csv would write them; folders that say a column; another type is refused", async () => {
  const one = await parquet("SELECT * FROM (VALUES (1, 2.0::DOUBLE, DATE '2020-05-01', '', 1.50::DECIMAL(9,2)), (2, 0.5, NULL, 'x', 2)) AS t(n, d, day, s, m)");
  const two = await parquet("SELECT * FROM (VALUES ('x', 1::BIGINT, 2.0::DOUBLE, DATE '2020-05-01', 3::DECIMAL(9,2))) AS t(s, n, d, day, m)");
  const spec = "from: t\nkind: count\nkeys: [year, n, d, day, s]\nfigures: {rows: {count: rows}, m: {sum: m}}\n";
  const files = { "t/year=2020/a.parquet": one, "t/year=2021/b.parquet": two };
  const run = await derive(spec, files, { data: { t: "t" } });
  expect(run.stderr).toBe("");
  expect(run.table).toBe("year,n,d,day,s,rows,m\n2020,1,2,2020-05-01,,1,1.5\n2020,2,0.5,,x,1,2\n2021,1,2,2020-05-01,x,1,3\n");
  const other = await parquet("SELECT * FROM (VALUES ('one', 2.0::DOUBLE, DATE '2020-05-01', 'x', 1::DECIMAL(9,2))) AS t(n, d, day, s, m)");
  expect((await derive(spec, { ...files, "t/year=2022/c.parquet": other }, { data: { t: "t" } })).stderr).toContain("error[derive.two-types]");
  expect((await derive(spec, { "t/a.parquet": one.subarray(0, 60) }, { data: { t: "t" } })).stderr).toContain("error[derive.broken-source]");
  expect((await derive(spec, { ...files, "t/x.csv": "a\n1\n" }, { data: { t: "t" } })).stderr).toContain("error[derive.two-formats]");
});

test("a table is marked as invented where a row that counts is, whether the files say it of all rows or of some", async () => {
  const spec = (rest = "") => `from: t\n${rest}kind: count\nkeys: [k]\nfigures: {n: {count: rows}}\n`;
  const rows = (mark: string) => parquet(`SELECT 'k' || i % 2 AS k, ${mark} AS synthetic FROM range(4) AS r(i)`);
  const marked = async (mark: string, rest?: string) => {
    const { provenance } = await derive(spec(rest), { "t.parquet": await rows(mark) });
    return [provenance?.["rows_read"], provenance?.["invented"] ?? false];
  };
  const odd = "where: [{column: k, op: '=', value: k1}]\n";
  expect(await marked("true")).toEqual([4, true]);
  expect(await marked("false")).toEqual([4, false]);
  expect(await marked("'True'", odd)).toEqual([4, true]);
  expect(await marked("i = 3")).toEqual([4, true]);
  expect(await marked("i = 2", odd)).toEqual([4, false]);
  expect(await marked("CASE WHEN i < 2 THEN true END")).toEqual([4, true]);
  const two = await derive(spec(), { "t/a.parquet": await rows("false"), "t/b.parquet": await rows("true") }, { data: { t: "t" } });
  expect(two.provenance).toMatchObject({ rows_read: 8, invented: true });
});

test("the same bytes for any order of rows, and for rows in one file or in many", async () => {
  const rows = Array.from({ length: 400 }, (_, index) => `u${(index * 7) % 90},r${(index * 13) % 11},c${(index * 5) % 7},${((index * 37) % 1000) / 10}`);
  const spec = "from: t\nkind: count\nkeys: [r]\nfractional: {unit: u, over: [r, c]}\nfigures: {n: {count: rows}, u: {distinct: u}}\n";
  const text = (lines: readonly string[]) => `u,r,c,v\n${lines.join("\n")}\n`;
  const { table } = await derive(spec, { "t.csv": text(rows) });
  expect(table?.split("\n")).toHaveLength(13);
  expect((await derive(spec, { "t.csv": text([...rows].reverse()) })).table).toBe(table);
  const halves = { "t/a.csv": text(rows.slice(0, 200)), "t/b.csv": text(rows.slice(200)) };
  expect((await derive(spec, halves, { data: { t: "t" } })).table).toBe(table);
  // Every unit weighs 1 in all.
  const sum = (table ?? "")
    .trim()
    .split("\n")
    .slice(1)
    .reduce((total, line) => total + Number(line.split(",")[1]), 0);
  expect(sum).toBeCloseTo(90, 9);
});

test("a time limit ends the query with a note", async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => `u${index % 3},e${index}`).join("\n");
  const spec = "from: t\nkind: links\nunit: u\nends: e\n";
  const run = await derive(spec, { "t.csv": `u,e\n${rows}\n` }, { words: ["--time-limit", "0.001"] });
  expect({ exitCode: run.exitCode, table: run.table }).toEqual({ exitCode: 2, table: null });
  expect(run.stderr).toContain("error[derive.too-long]");
});
