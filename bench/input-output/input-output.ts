import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { wasmDenseEngine } from "@quoin/engines";
import { chainVectors, compressedRows, extractions, identityMinus, rowSums, sectorAccounts, type WorldTable } from "@quoin/methods";
import { quoin } from "../../packages/quoin/test/command-line.ts";

/**
 * A world table from files to files against a numpy program that reads the same files and inverts I - A, in the same run.
 *
 *   PYTHON=python3 npx tsx --conditions=quoin-source bench/input-output/input-output.ts FLOWS FINAL
 *
 * PYTHON must have numpy 2 and pandas. In the first lines start-up is left out on both sides, and the best of three runs counts, by its whole; then come whole commands (build first).
 */
const [flows, final] = process.argv.slice(2);
if (flows === undefined || final === undefined) throw new Error("name the files of flows and of final demand");
const folder = mkdtempSync(join(tmpdir(), "quoin-bench-"));

interface Seconds {
  readonly read: number;
  readonly compute: number;
  readonly write: number;
}
const whole = ({ read, compute, write }: Seconds): number => read + compute + write;

async function best(run: () => Seconds | Promise<Seconds>): Promise<Seconds> {
  const runs = [await run(), await run(), await run()];
  return runs.reduce((least, each) => (whole(each) < whole(least) ? each : least));
}

async function ours(tables: string): Promise<Seconds> {
  const { exitCode, stderr } = await quoin(
    "measure",
    "input-output",
    "--flows",
    flows as string,
    "--final",
    final as string,
    "--tables",
    tables,
    "--out",
    folder,
  );
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(join(folder, "provenance.json"), "utf8")).seconds as Seconds;
}

function theirs(what: string): Seconds {
  const program = new URL("inverse.py", import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync(
    process.env["PYTHON"] ?? "python3",
    [program, flows as string, final as string, join(folder, "numpy.csv"), what],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the numpy program failed: ${stderr}`);
  const [read = 0, compute = 0, write = 0] = stdout.trim().split(" ").map(Number);
  return { read, compute, write };
}

const shown = ({ read, compute, write }: Seconds): string => `read ${read.toFixed(2)} compute ${compute.toFixed(2)} write ${write.toFixed(2)}`;
for (const [what, tables] of [
  ["vectors", "vectors"],
  ["countries", "countries,bilateral"],
] as const) {
  const [we, they] = [await best(() => ours(tables)), await best(() => theirs(what))];
  process.stdout.write(
    `${what}: quoin ${shown(we)}; numpy ${shown(they)}; ratio ${(whole(we) / whole(they)).toFixed(2)}, compute ${(we.compute / they.compute).toFixed(2)}\n`,
  );
}
for (const tables of ["wwz", "sectors,countries,bilateral", "perimeters", "tiva", "betweenness"])
  process.stdout.write(`${tables}: quoin ${shown(await best(() => ours(tables)))}\n`);
await wholeCommands();
await inside();

/** Whole commands, start and all, as they are typed; the built program against the numpy program. Clock, and processor of all threads, which a busy machine does not stretch. */
async function wholeCommands(): Promise<void> {
  const built = new URL("../../packages/quoin/bin/quoin.js", import.meta.url).pathname;
  const python = process.env["PYTHON"] ?? "python3";
  const program = new URL("inverse.py", import.meta.url).pathname;
  for (const [what, tables] of [
    ["vectors", "vectors"],
    ["countries", "countries,bilateral"],
  ] as const) {
    const runs = { ours: [] as Spent[], theirs: [] as Spent[] };
    for (let run = 0; run < 5; run++) {
      runs.ours.push(
        spent([
          process.execPath,
          built,
          "measure",
          "input-output",
          "--flows",
          flows as string,
          "--final",
          final as string,
          "--tables",
          tables,
          "--out",
          folder,
        ]),
      );
      runs.theirs.push(spent([python, program, flows as string, final as string, join(folder, "numpy.csv"), what]));
    }
    const least = (spents: readonly Spent[], of: keyof Spent): number => Math.min(...spents.map((each) => each[of]));
    const told = (of: keyof Spent): string => {
      const [we, they] = [least(runs.ours, of), least(runs.theirs, of)];
      return `${of} ${we.toFixed(2)} / ${they.toFixed(2)} s = ${(we / they).toFixed(2)}`;
    };
    process.stdout.write(`${what}, whole commands, least of five: ${told("clock")}; ${told("processor")}; load ${loadavg()[0]?.toFixed(1)}\n`);
  }
}

interface Spent {
  readonly clock: number;
  readonly processor: number;
}

function spent(command: readonly string[]): Spent {
  const { stderr, status } = spawnSync("bash", ["-c", `TIMEFORMAT='%R %U %S'; time "$@" >/dev/null 2>&1`, "bash", ...command], { encoding: "utf8" });
  if (status !== 0) throw new Error(`failed: ${command.join(" ")}`);
  const [clock = 0, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  return { clock, processor: user + system };
}

/** What has no file of its own: extraction of all sectors once L is there, and vectors of a table of 3,465 made sectors, without an inverse. */
async function inside(): Promise<void> {
  const small = madeTable(41, 35);
  const accounts = sectorAccounts(small);
  const { inverse } = await wasmDenseEngine().inverse(identityMinus(accounts.inputs), accounts.output.length);
  const { multiplier, upstreamness } = chainVectors(small, accounts);
  const extraction = fastest(() => extractions(inverse, accounts.output, multiplier, upstreamness));
  const large = madeTable(77, 45);
  const vectors = fastest(() => chainVectors(large, sectorAccounts(large)));
  const held = process.memoryUsage().arrayBuffers / 1e6;
  process.stdout.write(
    `extraction of 1,435 sectors: ${(1000 * extraction).toFixed(2)} ms; vectors of 3,465 sectors: ${vectors.toFixed(2)} s, ${held.toFixed(0)} MB of cells held in all\n`,
  );
}

function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 5; time++) {
    const started = performance.now();
    run();
    best = Math.min(best, (performance.now() - started) / 1000);
  }
  return best;
}

/** A world table a fifth full, whose final demand is about as large as its flows. */
function madeTable(countries: number, industries: number): WorldTable {
  const n = countries * industries;
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const places = Int32Array.from({ length: n * n }, (_, at) => at).filter(() => random() < 0.2);
  const flows = compressedRows(n, n, {
    row: places.map((at) => Math.floor(at / n)),
    column: places.map((at) => at % n),
    value: Float64Array.from(places, () => 10 * random()),
  });
  const demand = new Float64Array(n * countries);
  rowSums(flows).forEach((sold, i) => {
    demand[i * countries + Math.floor(i / industries)] = sold * (0.6 + random());
  });
  return { countries, industries, flows, demand };
}
