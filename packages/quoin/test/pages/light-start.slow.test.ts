import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "quoin-light-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Libraries that no command on loose tables needs, each of which takes longer to load than a small table to be measured. */
const heavy = ["@duckdb", "libsql", "pg", "@grpc", "apache-arrow", "highs", "piscina"];

test("a measure on a loose table starts without databases, solvers and the client of a cluster", () => {
  const data = join(folder, "data.csv");
  writeFileSync(data, "place,activity,value\na,x,3\na,y,1\nb,x,1\nb,y,4\nc,y,2\n");
  // Says at the end which packages were loaded; modules of the other kind are told by the loader's own trace.
  const told = join(folder, "told.mjs");
  writeFileSync(
    told,
    `import { createRequire, register } from "node:module";
register("data:text/javascript," + encodeURIComponent('export async function load(url, context, next) { process._rawDebug("loaded " + url); return next(url, context); }'));
const cache = createRequire(import.meta.url).cache;
process.on("exit", () => { for (const path of Object.keys(cache)) process.stderr.write("loaded " + path + "\\n"); });
`,
  );
  const bin = fileURLToPath(new URL("../../bin/quoin.js", import.meta.url));
  const words = ["measure", "complexity", "--data", data, "--location", "place", "--activity", "activity", "--value", "value", "--out", join(folder, "out")];
  const { status, stderr } = spawnSync(process.execPath, ["--import", pathToFileURL(told).href, bin, ...words], { encoding: "utf8" });
  expect(status).toBe(0);
  const loaded = stderr.split("\n").filter((line) => line.startsWith("loaded "));
  expect(loaded.some((line) => line.includes("/bin/quoin.js"))).toBe(true);
  expect(loaded.filter((line) => heavy.some((name) => line.includes(`/node_modules/${name}`)))).toEqual([]);
  // Letters and pages of PDF are files of the program, which it reads when something is drawn.
  expect(loaded.filter((line) => /\/app\/(?:letter-runs|pdfkit|vega|pdf-)/.test(line))).toEqual([]);
});
