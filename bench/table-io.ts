import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/**
 * A Parquet panel of 5,000,000 rows (100 locations x 5,000 activities x 10 years) through `measure structure`, against DuckDB that reads the same file into its own columns.
 *
 *   npm run build && npx tsx bench/table-io.ts [folder]
 *
 * Seconds of processor, so that a busy machine does not blur them, user and system, whole processes, start included; both with two threads.
 */
const folder = process.argv[2] ?? join(tmpdir(), "quoin-bench-table-io");
mkdirSync(folder, { recursive: true });
const panel = join(folder, "panel.parquet");
const program = new URL("../packages/quoin/bin/quoin.js", import.meta.url).pathname;
const value = "CASE WHEN (l * 31 + a * 17 + y * 7) % 11 = 0 THEN 0 ELSE round(exp(10 * (hash(l * 1000003 + a * 7919 + y) % 1000) / 1000.0)) END";
const rows = `SELECT 'r' || lpad(l::VARCHAR, 4, '0') AS region, 'i' || lpad(a::VARCHAR, 5, '0') AS industry, (2010 + y)::INTEGER AS year, (${value})::DOUBLE AS value FROM range(100) t(l), range(5000) u(a), range(10) v(y)`;

if (!existsSync(panel)) {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`COPY (${rows}) TO '${panel}' (FORMAT parquet)`);
  connection.closeSync();
}

function seconds(words: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync("/bin/sh", ["-c", `${words.join(" ")} >/dev/null 2>"${join(folder, "stderr")}"; code=$?; times; exit $code`], { encoding: "utf8" }); // biome-ignore format: one call
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  // The second line is that of the processes that the shell has begun.
  const [, begun = ""] = stdout.trim().split("\n");
  return [...begun.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0);
}

const reading = `import { DuckDBInstance } from '@duckdb/node-api'; const c = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect(); await c.run("CREATE TABLE x AS FROM '${panel}'");`;
const duckdb = seconds(["node", "--input-type=module", "-e", `'${reading.replaceAll("'", "'\\''")}'`]);
const columns = ["--location", "region", "--activity", "industry", "--time", "year", "--value", "value"];
process.stdout.write(`DuckDB reads the panel: ${duckdb.toFixed(2)} s of processor\n`);
for (const tables of ["locations,activities", "locations,activities,cells"]) {
  const command = seconds(["node", program, "measure", "structure", "--data", panel, ...columns, "--tables", tables, "--out", join(folder, "out")]);
  process.stdout.write(`structure (${tables}): ${command.toFixed(2)} s of processor, ${(command / duckdb).toFixed(1)} x DuckDB reading\n`);
}
