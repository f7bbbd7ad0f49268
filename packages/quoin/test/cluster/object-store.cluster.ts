import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { quoin } from "../command-line.ts";
import { type ObjectStore, objectStoreJars, startObjectStore } from "./object-store.ts";
import { parquetFile } from "./parquet-file.ts";
import { type SparkCluster, sparkHome, startCluster } from "./spark-cluster.ts";

const [home, jars] = [sparkHome(), objectStoreJars()];

// The jars are 690 MB: where they are not there this is left out, in CI too.
describe.skipIf(home === null || jars === null)("derivations over an object store", { timeout: 300_000 }, () => {
  let folder: string;
  let store: ObjectStore;
  let cluster: SparkCluster;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "quoin-object-store-"));
    store = await startObjectStore(jars as string, "office");
    cluster = await startCluster(home as string, null, store.settings);
    for (const [year, from] of [
      [2020, 0],
      [2021, 5],
    ] as const) {
      const key = `patents/year=${year}/part of ${year}.parquet`;
      const file = join(folder, "local", key);
      await mkdir(join(file, ".."), { recursive: true });
      await parquetFile(file, `SELECT 'p' || range AS patent, 'r' || (range % 3) AS region, range::DOUBLE / 4 AS weight FROM range(${from}, ${from + 10_000})`);
      await store.put(key.split("/").map(encodeURIComponent).join("/"), file);
    }
    vi.stubEnv("QUOIN_SPARK", cluster.address);
    vi.stubEnv("QUOIN_SPARK_TOKEN", cluster.token);
  }, 300_000);

  afterAll(async () => {
    vi.unstubAllEnvs();
    await cluster?.close();
    await store?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const spec = (more = "") => `from: patents\nkind: count\nkeys: [year, region]\nfigures: {n: {count: rows}, w: {sum: weight}}\n${more}`;
  const derived = async (path: string, ...words: string[]) => {
    await writeFile(join(folder, "spec.yaml"), spec());
    const out = join(folder, `out-${words.length}`);
    await rm(out, { recursive: true, force: true });
    const run = await quoin("derive", "--spec", join(folder, "spec.yaml"), "--data", `patents=${path}`, "--out", out, ...words);
    return {
      exitCode: run.exitCode,
      said: run.stderr.match(/^\w+\[[^\]]+\]/gm),
      table: await readFile(join(out, "table.csv"), "utf8").catch(() => null),
      inputs: await readFile(join(out, "provenance.json"), "utf8").then(
        (text) => JSON.parse(text).inputs,
        () => null,
      ),
    };
  };
  const spark = ["--engine", "spark"];

  test.each(["patents", "patents/*/*.parquet", "patents/year=202?/*"])("s3a://office/%s gives the table that the same files give here", async (path) => {
    const here = await derived(join(folder, "local", path));
    const there = await derived(`s3a://office/${path}`, ...spark);
    expect(there).toMatchObject({ exitCode: 0, said: null });
    expect(here.table?.split("\n").length).toBe(8);
    expect(there.table).toBe(here.table);
    expect(JSON.stringify(there.inputs)).toContain("part of 2020.parquet");
  });

  test("what is not in the store is said", async () => {
    expect(await derived("s3a://office/patents/none-*.parquet", ...spark)).toMatchObject({ exitCode: 2, said: ["error[derive.no-file]"], table: null });
    expect(await derived("s3a://another/patents/*.parquet", ...spark)).toMatchObject({ exitCode: 2, said: ["error[derive.spark-no-file]"], table: null });
  });

  test("a workspace reads there where its owner lists the place, and nowhere else", async () => {
    const dir = join(folder, "office");
    await quoin("init", dir);
    await mkdir(join(dir, "derivations"), { recursive: true });
    await writeFile(join(dir, "derivations/patents.yaml"), spec("sources: {patents: {path: 's3a://office/patents'}}\n"));
    const run = () => quoin("derivation", "run", dir, "patents", ...spark, "--json");
    expect((await run()).stderr + (await run()).stdout).toContain("derive.outside");
    vi.stubEnv("QUOIN_EVIDENCE_ROOTS", "s3a://office/patents");
    const { exitCode, stdout } = await run();
    expect({ exitCode, runs: JSON.parse(stdout).runs }).toMatchObject({ exitCode: 0, runs: [{ engine: "spark", outcome: "made" }] });
    expect(await readFile(join(dir, "data/patents.csv"), "utf8")).toContain("2020,r0,");
    expect(JSON.parse((await run()).stdout).runs).toMatchObject([{ outcome: "unchanged" }]);
  });
});
