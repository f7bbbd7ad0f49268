import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventedYear } from "./invented-year.ts";

/**
 * `quoin measure complexity` on a year of 250 x 5,000 against a numpy program that works on the smaller side (small_side.py), both as whole processes, reading and writing included,
 * turn about in one run; the least of the rounds counts. The two must agree, or nothing is printed.
 *
 *   npm run build && PYTHON=python3 npx tsx --conditions=quoin-source bench/complexity/complexity.ts [rounds]
 *
 * A second part, `npx tsx … complexity.ts years [25]`, runs so many such years in one file on one thread and on two, compares every byte of the two, and says how long the computing took
 * (`seconds.compute` of provenance.json), the whole process, and its memory. A third, `… complexity.ts world FILE`, runs a file of world trade (location country, activity product) against
 * `quoin measure complexity --help`, which starts the same command and measures nothing.
 *
 * PYTHON must have numpy 2 and pandas. To add a peer: a program that takes FILE OUT [cells] and writes locations.csv, one line in `programs`.
 * py-ecomplexity (pip install ecomplexity) and econcomplex need 88 s and 157 s for this year, EconGeo (R) has no large form: they are left out of the usual run.
 */
const asked = process.argv[2] ?? "5";
const rounds = Number(asked);
const folder = mkdtempSync(join(tmpdir(), "quoin-bench-complexity-"));
const file = join(folder, "year.csv");
const here = (path: string) => new URL(path, import.meta.url).pathname;
const python = process.env["PYTHON"] ?? "python3";

const programs = {
  quoin: (out: string, cells: boolean) => [
    process.execPath,
    here("../../packages/quoin/bin/quoin.js"),
    ...["measure", "complexity", "--data", file, "--location", "location", "--activity", "activity", "--value", "value"],
    ...["--tables", cells ? "locations,activities,cells" : "locations,activities", "--out", out],
  ],
  numpy: (out: string, cells: boolean) => [python, here("small_side.py"), file, out, ...(cells ? ["cells"] : [])],
} as const;
type Program = keyof typeof programs;

/** Seconds of a whole process, processor seconds, and its memory. */
function run(program: Program, cells: boolean): { seconds: number; processor: number; megabytes: number } {
  const out = join(folder, program);
  mkdirSync(out, { recursive: true });
  const report = join(folder, "time");
  const started = performance.now();
  const { status, stderr } = spawnSync("/usr/bin/time", ["-o", report, "-f", "%U %S %M", ...programs[program](out, cells)], { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, "utf8").trim().split(" ").map(Number);
  return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
}

function column(program: Program, table: string, name: string): number[] {
  const [head = "", ...lines] = readFileSync(join(folder, program, table), "utf8")
    .trim()
    .split("\n");
  const place = head.split(",").indexOf(name);
  return lines.map((line) => Number(line.split(",")[place]));
}

if (asked === "years") years(Number(process.argv[3] ?? 25));
else if (asked === "world") world(process.argv[3] ?? "");
else againstNumpy();

/** Whole process, processor seconds and memory of a command line of quoin. */
function quoin(words: readonly string[], environment: Readonly<Record<string, string>> = {}): { seconds: number; processor: number; megabytes: number } {
  const report = join(folder, "time");
  const started = performance.now();
  const { status, stderr } = spawnSync(
    "/usr/bin/time",
    ["-o", report, "-f", "%U %S %M", process.execPath, here("../../packages/quoin/bin/quoin.js"), ...words],
    {
      encoding: "utf8",
      env: { ...process.env, ...environment },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`quoin failed: ${stderr}`);
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, "utf8").trim().split(" ").map(Number);
  return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
}

function years(count: number): void {
  for (let year = 0; year < count; year++) {
    const [head, ...rows] = inventedYear(year + 1)
      .trimEnd()
      .split("\n");
    if (year === 0) writeFileSync(file, `year,${head}\n`);
    appendFileSync(file, `${rows.map((row) => `${2000 + year},${row}`).join("\n")}\n`);
  }
  const columns = ["--location", "location", "--activity", "activity", "--value", "value", "--time", "year", "--tables", "locations,activities"];
  for (const threads of ["2", "1"]) {
    const out = join(folder, threads);
    const { seconds, processor, megabytes } = quoin(["measure", "complexity", "--data", file, ...columns, "--out", out], { QUOIN_THREADS: threads });
    const laps = JSON.parse(readFileSync(join(out, "provenance.json"), "utf8")).seconds;
    process.stdout.write(
      `${count} years, ${threads} threads: ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processor, ${megabytes.toFixed(0)} MB), ${JSON.stringify(laps)}\n`,
    );
  }
  for (const table of ["locations.csv", "activities.csv", "diagnostics.json"])
    if (!readFileSync(join(folder, "1", table)).equals(readFileSync(join(folder, "2", table)))) throw new Error(`${table} differs between one thread and two`);
  process.stdout.write("the same bytes on one thread and on two\n");
}

function world(data: string): void {
  const measured = [
    "measure",
    "complexity",
    "--data",
    data,
    "--location",
    "country",
    "--activity",
    "product",
    "--value",
    "value",
    "--tables",
    "locations,activities",
  ];
  const least = (words: readonly string[]) => Math.min(...Array.from({ length: 5 }, () => quoin(words).seconds));
  const [start, whole] = [least(["measure", "complexity", "--help"]), least([...measured, "--out", join(folder, "world")])];
  process.stdout.write(`world: ${whole.toFixed(2)} s, start ${start.toFixed(2)} s, beyond it ${(whole - start).toFixed(2)} s\n`);
}

function againstNumpy(): void {
  writeFileSync(file, inventedYear(1));
  for (const cells of [false, true]) {
    const best: Record<Program, { seconds: number; processor: number; megabytes: number }> = { quoin: run("quoin", cells), numpy: run("numpy", cells) };
    const compared: [string, string][] = [
      ["locations.csv", "eci"],
      ["locations.csv", "coi"],
      ["locations.csv", "fitness"],
      ["locations.csv", "genepy"],
      ["activities.csv", "pci"],
      ["activities.csv", "fitness_complexity"],
      ["activities.csv", "genepy"],
    ];
    if (cells) compared.push(["cells.csv", "density"], ["cells.csv", "cog"]);
    for (const [table, name] of compared) {
      const [ours, theirs] = [column("quoin", table, name), column("numpy", table, name)];
      const far = Math.max(...ours.slice(0, 100_000).map((value, i) => Math.abs(value - (theirs[i] as number))));
      if (!(far < 1e-8)) throw new Error(`${table} ${name} differs by ${far}`);
    }
    for (let round = 1; round < rounds; round++)
      for (const program of Object.keys(programs) as Program[]) {
        const again = run(program, cells);
        if (again.seconds < best[program].seconds) best[program] = again;
      }
    const { quoin, numpy } = best;
    const shown = (of: typeof quoin) => `${of.seconds.toFixed(2)} s (${of.processor.toFixed(2)} s of processor, ${of.megabytes.toFixed(0)} MB)`;
    process.stdout.write(
      `${cells ? "with cells.csv" : "two summary tables"}: quoin ${shown(quoin)}, numpy ${shown(numpy)}, ratio ${(quoin.seconds / numpy.seconds).toFixed(2)}\n`,
    );
  }
}
