// How long the program takes to start, against an empty Node, by the clock and in processor time: `npm run build && npx tsx bench/start.ts [NODE]`, with another Node where one is named. The first start is not
// counted: from Node 22 on it leaves what it compiled for the next.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../packages/quoin/bin/quoin.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "quoin-start-"));
const node = process.argv[2] ?? process.execPath;
const rounds = 15;

/** Medians in milliseconds: by the clock, and of processor as the shell that starts it tells. */
function medians(words: readonly string[]): { readonly clock: number; readonly processor: number } {
  const runs = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync("bash", ["-c", '"$@" > /dev/null; ended=$?; times >&2; exit $ended', "start", node, ...words], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}`);
    const spent = [...(stderr.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)].map(
      ([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds),
    );
    return { clock: performance.now() - start, processor: 1_000 * spent.reduce((sum, each) => sum + each, 0) };
  }).slice(1);
  const median = (of: "clock" | "processor") => runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  return { clock: median("clock"), processor: median("processor") };
}

try {
  const data = join(folder, "tiny.csv");
  writeFileSync(data, "place,kind,count\na,x,30\na,y,40\nb,x,50\nb,y,20\n");
  const measure = ["measure", "structure", "--data", data, "--location", "place", "--activity", "kind", "--value", "count", "--out", join(folder, "out")];
  const empty = medians(["-e", "0"]);
  for (const [name, words] of [
    ["quoin --help", ["--help"]],
    ["quoin measure structure, four rows", measure],
  ] as const) {
    const { clock, processor } = medians([bin, ...words]);
    console.log(
      `${name}: ${processor.toFixed(0)} ms of processor, ${(processor / empty.processor).toFixed(1)} times an empty Node (${empty.processor.toFixed(0)} ms); ${clock.toFixed(0)} ms by the clock, load ${loadavg()[0]?.toFixed(1)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
