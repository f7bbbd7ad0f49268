import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventedDivision } from "./invented-offices.ts";

/**
 * Whole commands, from the files to the files: `quoin design division` to a gap of 1e-4.
 *
 *   npm run build && npx tsx --conditions=quoin-source bench/top-level/division.ts [OFFICESxITEMSxPARTNERS[xeven] ...]     default: 31x200x0 31x200x2xeven 300x1000x0xeven 300x1000x2xeven
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2) : ["31x200x0", "31x200x2xeven", "300x1000x0xeven", "300x1000x2xeven"];
const program = new URL("../../packages/quoin/bin/quoin.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "quoin-bench-"));

for (const size of sizes) {
  const [offices = 0, items = 0, partners = 0] = size.split("x").map(Number);
  const texts = inventedDivision(offices, items, partners, 1, size.endsWith("xeven"));
  const path = (name: string): string => join(folder, `${size}-${name}`);
  const files = { offices: "offices.csv", items: "items.csv", fit: "fit.csv", rules: "rules.yaml" } as const;
  for (const [key, name] of Object.entries(files)) writeFileSync(path(name), texts[key as keyof typeof files]);
  const words = ["design", "division", ...Object.entries(files).flatMap(([key, name]) => [`--${key}`, path(name)]), "--out", path("out")];
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${size}: ${stderr}`);
  const proof = JSON.parse(readFileSync(join(path("out"), "certificate.json"), "utf8")) as Record<string, unknown>;
  process.stdout.write(
    `${size}: ${seconds.toFixed(1)} s, ${proof["status"]}, objective ${proof["objective"]}, gap ${Number(proof["gap"]).toExponential(1)}, short ${proof["short"]}\n`,
  );
}
