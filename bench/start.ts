// How long the program takes to start, against an empty Node: `npm run build && npx tsx bench/start.ts`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../packages/quoin/bin/quoin.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "quoin-start-"));
const rounds = 15;

/** Median wall time in milliseconds. */
function median(words: readonly string[]): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, words);
    if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}`);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

try {
  const data = join(folder, "tiny.csv");
  writeFileSync(data, "place,kind,count\na,x,30\na,y,40\nb,x,50\nb,y,20\n");
  const measure = ["measure", "structure", "--data", data, "--location", "place", "--activity", "kind", "--value", "count", "--out", join(folder, "out")];
  const empty = median(["-e", "0"]);
  for (const [name, words] of [
    ["quoin --help", ["--help"]],
    ["quoin measure structure, four rows", measure],
  ] as const) {
    const time = median([bin, ...words]);
    console.log(`${name}: ${time.toFixed(0)} ms, ${(time / empty).toFixed(1)} times an empty Node (${empty.toFixed(0)} ms)`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
