import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askedOverHttp, fileOf } from "../asked-over-http.ts";
import { quoin } from "../command-line.ts";

let folder: string;
let workspace: string;

const patents = "patent,region,year\np1,11,2020\np1,31,2020\np2,11,2020\np3,11,2021\n";
const document = (path: string, rest = "") =>
  `title: {en: Patents by region, zh: 分地区专利}\nsources: {patents: {path: ${path}}}\nfrom: patents\nkind: panel\nkeys: [region]\ntime: year\nfractional: {unit: patent, over: [region]}\nfigures: {patents: {count: rows}}\nunits: {patents: patents}\n${rest}`;

const json = async (...words: string[]) => {
  const run = await quoin(...words, "--json");
  return { ...run, answer: run.stdout === "" ? null : JSON.parse(run.stdout) };
};
const put = async (name: string, text: string) => {
  await writeFile(join(folder, "spec.yaml"), text);
  return json("derivation", "put", workspace, name, "--spec", join(folder, "spec.yaml"));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-derivation-test-"));
  workspace = join(folder, "workspace");
  expect((await quoin("init", workspace)).exitCode).toBe(0);
  await mkdir(join(workspace, "evidence/year=2020"), { recursive: true });
  await writeFile(join(workspace, "evidence/patents.csv"), patents);
  await writeFile(join(folder, "outside.csv"), patents);
});

afterAll(() => rm(folder, { recursive: true }));

test("a derivation becomes an ordinary table with its provenance, is not made twice of the same, and again when something has changed", async () => {
  expect((await put("patents_by_region", document("evidence/patents.csv"))).answer).toEqual({ name: "patents_by_region", kind: "panel", written: true });
  expect((await json("derivation", "list", workspace)).answer.derivations).toMatchObject([{ name: "patents_by_region", state: "never", made: null }]);
  const dry = await json("derivation", "run", workspace, "--dry-run");
  expect(dry.answer.runs).toMatchObject([{ outcome: "would-run", rows_out: null }]);

  const first = await json("derivation", "run", workspace, "patents_by_region", "--by", "Li");
  expect(first.stderr).toBe("");
  expect(first.answer.runs).toMatchObject([{ outcome: "made", engine: "duckdb", rows_read: 4, rows_out: 3, unmatched: {} }]);
  const csv = "region,year,patents\n11,2020,1.5\n11,2021,1\n31,2020,0.5\n";
  expect(await readFile(join(workspace, "data/patents_by_region.csv"), "utf8")).toBe(csv);
  const { resources } = JSON.parse(await readFile(join(workspace, "datapackage.json"), "utf8"));
  expect(resources.find(({ name }: { name: string }) => name === "patents_by_region")).toMatchObject({
    title: "Patents by region",
    title_zh: "分地区专利",
    schema: {
      fields: [
        { name: "region", type: "string" },
        { name: "year", type: "year" },
        { name: "patents", type: "number", unit: "patents" },
      ],
      primaryKey: ["region", "year"],
    },
    derivation: { kind: "panel", engine: "duckdb", by: "Li", rows_read: 4, rows_out: 3 },
  });
  expect((await json("verify", workspace)).answer).toMatchObject({ ok: true });
  expect((await json("sources", workspace)).answer.tables.find(({ name }: { name: string }) => name === "patents_by_region")).toMatchObject({
    unchanged: true,
    rows: 3,
  });

  expect((await json("derivation", "run", workspace)).answer.runs).toMatchObject([{ outcome: "unchanged", rows_out: 3 }]);
  await writeFile(join(workspace, "evidence/patents.csv"), `${patents.replace("p3,11,2021\n", "")}p4,44,2021\n`);
  const would = await json("derivation", "run", workspace, "--dry-run", "--effect");
  expect(would.answer.runs).toMatchObject([{ outcome: "would-run", rows_out: 3, effect: { rows: { come: 1, change: 0, stay: 2, go: 1 } } }]);
  expect(would.stderr).toContain("warning[derive.rows-go]");
  expect(await readFile(join(workspace, "data/patents_by_region.csv"), "utf8")).toBe(csv);
  const http = await askedOverHttp(workspace);
  const tried = await http.ask("derivation-run", { name: "patents_by_region", dry_run: true, effect: true });
  expect(tried.body).toMatchObject({ runs: [{ outcome: "would-run", effect: { rows: { come: 1, change: 0, stay: 2, go: 1 } } }] });
  await http.close();
  const replaced = await json("derivation", "run", workspace);
  expect(replaced.answer.runs).toMatchObject([{ outcome: "made", rows_out: 3, effect: { rows: { come: 1, change: 0, stay: 2, go: 1 } } }]);
  expect(replaced.stderr).toContain("warning[derive.rows-go]");
  await writeFile(join(workspace, "evidence/patents.csv"), `${patents}p4,44,2021\n`);
  const grown = await json("derivation", "run", workspace);
  expect(grown.answer.runs).toMatchObject([{ outcome: "made", rows_out: 4, effect: { rows: { come: 1, change: 0, stay: 3, go: 0 } } }]);
  expect(grown.stderr).toContain("info[derive.rows-replaced]");
  expect((await json("derivation", "list", workspace)).answer.derivations).toMatchObject([{ state: "made", made: { rows_read: 5 } }]);
});

test("a file takes the place of no table that a derivation makes, by the command line and over HTTP, dry or not", async () => {
  const path = join(folder, "typed.csv");
  await writeFile(path, "region,year,patents\n11,2020,99\n");
  const before = await readFile(join(workspace, "data/patents_by_region.csv"), "utf8");
  for (const how of [["--dry-run"], ["--replace"], ["--append"]]) {
    const { exitCode, stderr } = await quoin("import", workspace, "--data", path, "--as", "patents_by_region", ...how);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/import\.table-derived[\s\S]*another table/)]);
  }
  const http = await askedOverHttp(workspace);
  try {
    const asked = { data: fileOf("typed.csv", "region,year,patents\n11,2020,99\n"), as: "patents_by_region", mode: "replace" };
    expect(await http.ask("import", asked)).toMatchObject({ status: 400, codes: ["import.table-derived"] });
  } finally {
    await http.close();
  }
  expect(await readFile(join(workspace, "data/patents_by_region.csv"), "utf8")).toBe(before);
  expect((await json("verify", workspace)).answer).toMatchObject({ ok: true });
});

test("a derivation of a derived table says that it has changed when that one has", async () => {
  await put("regions_with_patents", "from: patents_by_region\nkind: count\nkeys: [region]\nfigures: {years: {count: rows}, patents: {sum: patents}}\n");
  expect((await json("derivation", "run", workspace)).answer.runs).toMatchObject([{ outcome: "unchanged" }, { outcome: "made", rows_out: 3 }]);
  expect(await readFile(join(workspace, "data/regions_with_patents.csv"), "utf8")).toBe("region,years,patents\n11,2,2.5\n31,1,0.5\n44,1,1\n");
});

test("a table that rests on invented rows is marked, row by row and in what is said of it", async () => {
  await writeFile(join(workspace, "evidence/made_up.csv"), "patent,region,year,synthetic\np1,11,2020,true\np2,31,2020,\n");
  await put("made_up", document("evidence/made_up.csv"));
  expect((await json("derivation", "run", workspace, "made_up")).answer.runs).toMatchObject([{ outcome: "made" }]);
  expect(await readFile(join(workspace, "data/made_up.csv"), "utf8")).toBe("region,year,patents,synthetic\n11,2020,1,true\n31,2020,1,true\n");
  const { derivations } = (await json("derivation", "list", workspace)).answer;
  expect(derivations.find(({ name }: { name: string }) => name === "made_up")).toMatchObject({ made: { invented: true } });
});

test("only the workspace and the roots that its owner allows are read, links followed", async () => {
  const refused = async (path: string) => (await put("elsewhere", document(path))).stderr + (await quoin("derivation", "run", workspace, "elsewhere")).stderr;
  expect(await refused(join(folder, "outside.csv"))).toContain("error[derive.outside]");
  expect(await refused("../outside.csv")).toContain("error[derive.outside]");
  expect(await refused(".quoin/records.sqlite")).toContain("error[derive.outside]");
  await symlink(join(folder, "outside.csv"), join(workspace, "evidence/link.csv"));
  expect(await refused("evidence/link.csv")).toContain("error[derive.outside]");
  process.env["QUOIN_EVIDENCE_ROOTS"] = folder;
  try {
    await put("elsewhere", document(join(folder, "outside.csv")));
    expect((await json("derivation", "run", workspace, "elsewhere")).answer.runs).toMatchObject([{ outcome: "made" }]);
  } finally {
    delete process.env["QUOIN_EVIDENCE_ROOTS"];
  }
});

test("a source that only a cluster sees is asked of a cluster, without anybody saying so; one that nobody names is said", async () => {
  process.env["QUOIN_EVIDENCE_ROOTS"] = "s3a://office/evidence";
  try {
    await put("far", document("s3a://office/evidence/patents.parquet"));
    expect((await quoin("derivation", "run", workspace, "far")).stderr).toContain("error[derive.no-spark]");
    expect((await quoin("derivation", "run", workspace, "far", "--spark", "sc://127.0.0.1:9")).stderr).toContain("error[derive.spark-unreachable]");
    await put("far", document("evidence/patents.csv"));
    expect((await json("derivation", "run", workspace, "far")).answer.runs).toMatchObject([{ outcome: "made", engine: "duckdb" }]);
  } finally {
    delete process.env["QUOIN_EVIDENCE_ROOTS"];
  }
});

test.each([
  ["a table that somebody imported", "regions", "derive.table-taken"],
  ["no name of a table", "Patents", "import.table-name"],
])("refused as a name: %s", async (_, name, code) => {
  if (name === "regions") {
    await writeFile(join(folder, "regions.csv"), "code,name\n11,Beijing\n");
    await quoin("import", workspace, "--data", join(folder, "regions.csv"), "--as", "regions", "--replace");
  }
  expect((await put(name, document("evidence/patents.csv"))).stderr).toContain(`error[${code}]`);
});

test("a derivation that is not there, and one that fails, change nothing", async () => {
  const before = await readFile(join(workspace, "datapackage.json"), "utf8");
  expect((await quoin("derivation", "run", workspace, "nothing")).stderr).toContain("error[derive.unknown-derivation]");
  await put("broken", document("evidence/patents.csv").replace("patents: {count: rows}", "patents: {sum: region_name}"));
  expect((await quoin("derivation", "run", workspace, "broken")).stderr).toContain("error[derive.unknown-column]");
  expect(await readFile(join(workspace, "datapackage.json"), "utf8")).toBe(before);
});
