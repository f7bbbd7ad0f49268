import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoin } from "../../packages/quoin/test/command-line.ts";

/**
 * A world table from files to files against a numpy program that reads the same files and inverts I - A, in the same run.
 *
 *   PYTHON=python3 npx tsx --conditions=quoin-source bench/input-output/input-output.ts FLOWS FINAL
 *
 * PYTHON must have numpy 2 and pandas. Start-up is left out on both sides; the best of three runs counts, by its whole.
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
const wang = await best(() => ours("wwz"));
process.stdout.write(`wwz: quoin ${shown(wang)}\n`);
