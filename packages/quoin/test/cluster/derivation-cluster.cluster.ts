import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { namedQueries } from "../../../core/src/evidence/derivation/named-queries.ts";
import { isLong, oneIn } from "../../../core/test/long-run.ts";
import { quoin } from "../command-line.ts";
import { derive } from "../evidence/derive-run.ts";
import { storyDerivations, storyWorkspace, toldAsJson } from "../story-workspace.ts";
import { faultsOnCluster } from "./cluster-faults.ts";
import { cuttingProxy } from "./cutting-proxy.ts";
import { derivationCases, refusals } from "./derivation-cases.ts";
import { parquetFile } from "./parquet-file.ts";
import { type SparkCluster, sparkHome, startCluster } from "./spark-cluster.ts";
import { expectAlike } from "./tables-alike.ts";

const home = sparkHome();
const spark = ["--engine", "spark"];
let cluster: SparkCluster;
let folder: string;

// Where tests must not be left out, a Spark that is not there fails.
describe.skipIf(home === null && process.env["CI"] === undefined)("derivations on a cluster of two workers", { timeout: 300_000 }, () => {
  beforeAll(async () => {
    if (home === null) throw new Error("there is no Spark: pip install -r packages/quoin/test/cluster/requirements.txt into node_modules/.cache/spark");
    folder = await mkdtemp(join(tmpdir(), "quoin-cluster-test-"));
    cluster = await startCluster(home, process.getuid?.() === 0 ? 256 * 2 ** 20 : null, { "spark.driver.maxResultSize": "1m" });
    for (const name of Object.keys(namedQueries) as (keyof typeof namedQueries)[]) vi.spyOn(namedQueries, name as "rowsRead");
  }, 300_000);

  afterAll(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await cluster?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => {
    vi.stubEnv("QUOIN_SPARK", cluster.address);
    vi.stubEnv("QUOIN_SPARK_TOKEN", cluster.token);
    vi.stubEnv("QUOIN_SPARK_CA", undefined);
  });

  // In the short form one case in twelve, and as many refusals.
  test.each(oneIn(12, derivationCases))("both engines answer alike: $name", async ({ spec, files, data }) => {
    const options = data === undefined ? {} : { data };
    const [there, here] = [await derive(spec, files, { ...options, words: spark }), await derive(spec, files, options)];
    expect({ ...there, table: null, provenance: null }).toEqual({ ...here, table: null, provenance: null });
    expectAlike(there.table, here.table);
    const facts = ["inputs", "rows_read", "rows_out", "unmatched"] as const;
    for (const fact of facts) expect(there.provenance?.[fact]).toEqual(here.provenance?.[fact]);
    expect(there.provenance).toMatchObject({ engine: "spark", engine_version: "4.3.0" });
  });

  test("both engines read parquet alike: whole numbers, numbers of any size, dates, truths, texts, folders that say a column", async () => {
    const numbers = "0, -0.0, 2.0, 0.1, 1e15, 1e16, 1.5e-7, 1e-4, 123456.789, 1e300, 'nan', 'inf', 1e22, 12345678.9";
    const one =
      "SELECT row_number() OVER () AS n, d, TRY_CAST(d AS FLOAT) AS f, DATE '2020-05-01' AS day, n % 2 = 0 AS truth, CASE n % 3 WHEN 0 THEN '' WHEN 1 THEN '文' END AS s, CAST(n AS DECIMAL(9,2)) / 4 AS m";
    const made = `${one} FROM (SELECT row_number() OVER () AS n, d FROM (SELECT unnest([${numbers}]::DOUBLE[]) AS d))`;
    const files = {
      "t/year=2020/a.parquet": await parquet(made),
      "t/year=2021/b c.parquet": await parquet(
        "SELECT 'x' AS s, 1::INTEGER AS n, 2.5::DOUBLE AS d, 1::FLOAT AS f, DATE '2021-05-01' AS day, true AS truth, 3.0::DECIMAL(18,3) AS m",
      ),
    };
    const spec = "from: t\nkind: count\nkeys: [year, n, d, f, day, truth, s]\nfigures: {rows: {count: rows}, m: {sum: m}}\n";
    const here = await derive(spec, files, { data: { t: "t" } });
    const there = await derive(spec, files, { data: { t: "t" }, words: spark });
    expect(there.stderr).toBe("");
    expect(there.table).toBe(here.table);
  });

  test("a time is written alike, with its zone or without", async () => {
    const times = "TIMESTAMP '2020-05-01 08:00:00' AS plain, TIMESTAMP '2020-05-01 08:00:00.25' AS part, TIMESTAMPTZ '2020-05-01 08:00:00+08' AS zoned";
    const spec = "from: t\nkind: count\nkeys: [plain, part, zoned]\nfigures: {n: {count: rows}}\n";
    const files = { "t.parquet": await parquet(`SELECT ${times}`) };
    const [here, there] = [await derive(spec, files), await derive(spec, files, { words: spark })];
    expect(here).toMatchObject({ stderr: "", table: "plain,part,zoned,n\n2020-05-01 08:00:00,2020-05-01 08:00:00.25,2020-05-01 00:00:00,1\n" });
    expect(there.table).toBe(here.table);
  });

  test("parquet of two schemas under one pattern and a column of another type: one note from both engines", async () => {
    const spec = "from: t\nkind: count\nkeys: [a]\nfigures: {n: {sum: b}}\n";
    const [one, text, less, more, day] = await Promise.all(
      ["1 AS a, 2 AS b", "'x' AS a, 2 AS b", "1 AS a", "1 AS a, 2 AS b, 3 AS c", "1 AS a, DATE '2020-05-01' AS b"].map((row) => parquet(`SELECT ${row}`)),
    );
    const pairs = [
      [{ "t/x.parquet": one, "t/y.parquet": text }, "derive.two-types"],
      [{ "t/x.parquet": one, "t/y.parquet": less }, "derive.file-lacks"],
      [{ "t/x.parquet": one, "t/y.parquet": more }, "derive.file-adds"],
      [{ "t/x.parquet": day }, "derive.not-a-number"],
    ] as const;
    for (const [files, code] of pairs)
      for (const words of [spark, []]) {
        const run = await derive(spec, files as Record<string, Uint8Array>, { data: { t: "t/*.parquet" }, words });
        expect({ exitCode: run.exitCode, table: run.table, said: run.stderr.match(/^\w+\[[^\]]+\]/gm) }).toEqual({
          exitCode: 2,
          table: null,
          said: [`error[${code}]`],
        });
      }
  });

  test("a unit with most of the ends and a region with nearly all rows: the same table, and both engines say that one worker does most", async () => {
    const rows = [
      ...Array.from({ length: 1200 }, (_, index) => `all,e${index},11`),
      ...Array.from({ length: 60 }, (_, index) => `u${index % 20},e${index % 7},31`),
    ];
    const files = { "t.csv": `unit,end,region\n${rows.join("\n")}\n` };
    const links = "from: t\nkind: links\nunit: unit\nends: end\nmin_weight: 2\n";
    const [there, here] = [await derive(links, files, { words: spark }), await derive(links, files)];
    for (const run of [there, here]) expect(run).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/^warning\[derive\.skewed\]/) });
    expectAlike(there.table, here.table);
    const count = "from: t\nkind: count\nkeys: [region]\nfractional: {unit: unit, over: [end]}\nfigures: {n: {count: rows}}\n";
    expect((await derive(count, files, { words: spark })).table).toBe((await derive(count, files)).table);
  });

  test.each(oneIn(12, refusals))("both engines refuse with one note: $name", async ({ spec, files, data, words = [], code }) => {
    const options = data === undefined ? {} : { data };
    for (const engine of [spark, []]) {
      const run = await derive(spec, files, { ...options, words: [...words, ...engine] });
      expect({ exitCode: run.exitCode, table: run.table, provenance: run.provenance }).toEqual({ exitCode: 2, table: null, provenance: null });
      expect(run.stderr.match(/^error\[([^\]]+)\]/gm)).toEqual([`error[${code}]`]);
    }
  });

  test.runIf(isLong)("every named query has been asked of both engines", () => {
    const unasked = Object.entries(namedQueries).flatMap(([name, query]) => (vi.mocked(query).mock.calls.length < 2 ? [name] : []));
    expect(unasked).toEqual([]);
  });

  test("sources that only the cluster sees are listed there; what it does not find is said", async () => {
    const spec = join(folder, "seen.yaml");
    await writeFile(spec, "from: t\nkind: count\nkeys: [year, a]\nfigures: {n: {count: rows}}\n");
    const [place, name] = [join(folder, "seen"), "x.csv"];
    await writeFile(join(await made(join(place, "year=2020")), name), "a,b\n1,2\n1,3\n");
    await writeFile(join(await made(join(place, "year=2021")), name), "b,a\n2,4\n");
    const run = async (path: string) => quoin("derive", "--spec", spec, "--data", `t=${path}`, "--out", join(folder, "seen-out"), ...spark);
    expect(await run(`file:${place}`)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await readFile(join(folder, "seen-out/table.csv"), "utf8")).toBe("year,a,n\n2020,1,2\n2021,4,1\n");
    const absent = await run(`file:${place}/no-such-folder/*.csv`);
    expect(absent.exitCode).toBe(2);
    expect(absent.stderr).toContain("error[derive.spark-no-file]");
    // An address is handed on as it is; what this cluster has no way to is said.
    for (const path of ["s3a://office/evidence/*.parquet", "hdfs://127.0.0.1:9/evidence/patents.parquet"]) {
      const far = await run(path);
      expect({ exitCode: far.exitCode, said: far.stderr.match(/^\w+\[[^\]]+\]/gm) }).toEqual({ exitCode: 2, said: ["error[derive.spark-store]"] });
    }
  });

  test("the tables of a workspace, and the finding that rests on them, are the same from both engines; a table is made again by the engine that made it", async () => {
    const workspace = join(folder, "story");
    await storyWorkspace(workspace);
    const names = Object.keys(storyDerivations);
    const tables = () => Promise.all(names.map((name) => readFile(join(workspace, `data/${name}.csv`), "utf8")));
    const finding = async () => (await toldAsJson("diagnose", workspace, "--only", "generic-performers")).findings[0];
    const engines = async (...words: string[]) =>
      (await toldAsJson("derivation", "run", workspace, ...words)).runs.map(
        ({ engine, outcome }: { engine: string; outcome: string }) => `${engine} ${outcome}`,
      );
    expect(await engines()).toEqual(names.map(() => "duckdb made"));
    const [here, found] = [await tables(), await finding()];
    expect(await engines("--again", ...spark)).toEqual(names.map(() => "spark made"));
    for (const [index, table] of (await tables()).entries()) expectAlike(table, here[index] ?? null);
    const { verdict, value, comparison } = await finding();
    expect({ verdict, technologies: comparison.technologies.length }).toEqual({ verdict: found.verdict, technologies: found.comparison.technologies.length });
    expect(value).toBeCloseTo(found.value, 9);
    expect(await engines()).toEqual(names.map(() => "spark unchanged"));
  });

  test("a file that is no plain csv and one with a broken row are refused, nothing written", async () => {
    const spec = "from: t\nkind: count\nkeys: [a]\nfigures: {n: {count: rows}}\n";
    const gbk = Uint8Array.from([0x61, 0x3b, 0x6e, 0x0a, 0xb1, 0xb1, 0xbe, 0xa9, 0x3b, 0x31, 0x0a]);
    expect((await derive(spec, { "t.csv": gbk }, { words: spark })).stderr).toContain("error[derive.spark-plain]");
    const broken = await derive(spec, { "t.csv": "a,b\n1,2\n1,2,3\n" }, { words: spark });
    expect({ exitCode: broken.exitCode, table: broken.table, code: broken.stderr.split(" ")[0] }).toEqual({
      exitCode: 2,
      table: null,
      code: "error[derive.broken-source]",
    });
  });

  test("the doctor counts workers and cores; a wrong token is not let in", async () => {
    const healthy = await quoin("doctor", "--spark", cluster.address, "--json");
    const check = JSON.parse(healthy.stdout).checks.find(({ id }: { id: string }) => id === "spark");
    expect(check).toMatchObject({
      status: "ok",
      detail: expect.stringMatching(/^Spark 4\.3\.0, 2 executors, 2 cores, 512m each; 1,000,000 rows counted in [\d.]+ s$/),
    });
    vi.stubEnv("QUOIN_SPARK_TOKEN", "another-token");
    const { spec, files } = derivationCases[0] as (typeof derivationCases)[0];
    const denied = await derive(spec, files, { words: spark });
    expect({ exitCode: denied.exitCode, table: denied.table, code: denied.stderr.split(" ")[0] }).toEqual({
      exitCode: 2,
      table: null,
      code: "error[derive.spark-denied]",
    });
  });

  test("a sealed connection with the office's own authority; a server that nobody vouches for is not spoken to", async () => {
    const [store, pem] = [join(folder, "server.p12"), join(folder, "authority.pem")];
    const key = ["-keystore", store, "-storepass", "invented", "-alias", "server"];
    execFileSync(
      "keytool",
      ["-genkeypair", ...key, "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=ip:127.0.0.1,dns:localhost", "-storetype", "PKCS12"],
      { stdio: "ignore" },
    );
    execFileSync("keytool", ["-exportcert", ...key, "-rfc", "-file", pem], { stdio: "ignore" });
    const proxy = await cuttingProxy(cluster.port, { pfx: await readFile(store), passphrase: "invented" });
    try {
      const address = `sc://localhost:${proxy.port}/;use_ssl=true`;
      vi.stubEnv("QUOIN_SPARK", address);
      const { spec, files } = derivationCases[7] as (typeof derivationCases)[0];
      expect((await derive(spec, files, { words: spark })).stderr).toContain("error[derive.spark-unreachable]");
      vi.stubEnv("QUOIN_SPARK_CA", pem);
      const [there, here] = [await derive(spec, files, { words: spark }), await derive(spec, files)];
      expect(there.table).toBe(here.table);
    } finally {
      proxy.close();
    }
  });

  describe("what goes wrong", () =>
    faultsOnCluster(
      () => cluster,
      () => folder,
    ));
});

async function made(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return path;
}

let parquets = 0;
async function parquet(select: string): Promise<Uint8Array> {
  const path = join(folder, `made-${parquets++}.parquet`);
  await parquetFile(path, select);
  return new Uint8Array(await readFile(path));
}
