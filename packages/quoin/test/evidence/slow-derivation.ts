import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { quoin } from "../command-line.ts";

/** A workspace with two derivations of links: `small_links` is made at once, the pairs of `large_links` take seconds to count. */
export async function slowDerivations(dir: string): Promise<void> {
  await quoin("init", dir, "--languages", "en", "--time-zone", "UTC");
  await mkdir(join(dir, "evidence"));
  await writeFile(join(dir, "evidence/small.csv"), "unit,end_name\nu1,a\nu1,b\nu2,a\n");
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const rows = "SELECT 'u' || u AS unit, 'e' || e AS end_name FROM range(30000) AS us(u), range(120) AS es(e)";
  await connection.run(`COPY (${rows}) TO '${join(dir, "evidence/large.parquet")}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  const spec = join(dir, "evidence/spec.yaml");
  for (const [name, file] of [
    ["small_links", "small.csv"],
    ["large_links", "large.parquet"],
  ] as const) {
    await writeFile(spec, `sources: {t: {path: evidence/${file}}}\nfrom: t\nkind: links\nunit: unit\nends: end_name\n`);
    await quoin("derivation", "put", dir, name, "--spec", spec);
  }
}
