/**
 * Rows of invented patents to region × technology × year: `quoin derive` beside the same count in plain DuckDB, each in a process of its own, by turns; seconds, ratio, peak memory.
 *
 *   npx tsx --conditions=quoin-source bench/evidence/evidence.ts [1,10,50] [rounds] [FOLDER]      (millions of rows; 50 needs 3 GB of disk and says so before it begins)
 *
 * The fastest of the rounds counts. The rows that are made for it are kept in a FOLDER, so that they are there the next time; 0 rounds only make them.
 *
 * Where QUOIN_SPARK names a cluster that sees this machine's files, the same derivation runs there too: its seconds are printed beside and judged by nobody.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, stat, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { quoin } from "../../packages/quoin/test/command-line.ts";
import { inventedPatents } from "./invented-patents.ts";

const memoryMb = 2048;
/** Rows of a patent: 1.45 applicants times 1.33 classes. */
const rowsOfPatent = 1.93;
/** Bytes on disk for a row, with what is spilled. */
const bytesOfRow = 60;

interface Measured {
  readonly seconds: number;
  readonly hashing: number;
  readonly peakMb: number;
  readonly rowsRead: number;
  readonly rowsOut: number;
}

const hasCluster = (process.env["QUOIN_SPARK"] ?? "") !== "";
type How = "raw" | "derive" | "spark";

if (process.argv[2] === "raw" || process.argv[2] === "derive" || process.argv[2] === "spark") {
  const [, , how = "", file = "", folder = ""] = process.argv;
  console.log(JSON.stringify(await (how === "raw" ? raw(file, folder) : derived(file, folder, how === "spark" ? ["--engine", "spark"] : []))));
} else {
  const sizes = (process.argv[2] ?? "1,10,50").split(",").map(Number);
  const needed = Math.max(...sizes) * 1e6 * bytesOfRow;
  const { bavail, bsize } = await statfs(tmpdir());
  console.log(`needs ${(needed / 1e9).toFixed(1)} GB of disk, ${((bavail * bsize) / 1e9).toFixed(1)} GB are free`);
  if (needed > 0.8 * bavail * bsize) throw new Error("too little room");
  const rounds = Number(process.argv[3] ?? 3);
  const kept = process.argv[4];
  const folder = kept ?? (await mkdtemp(join(tmpdir(), "quoin-bench-evidence-")));
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(join(folder, "spec.yaml"), "from: patents\nkind: count\nkeys: [region, technology, year]\nfigures: {patents: {count: rows}}\n");
    console.log(`rows         raw s   derive s   ratio   hashing s   raw MB   derive MB   rows out   bytes a row${hasCluster ? "   spark s" : ""}`);
    for (const size of sizes) {
      const place = join(folder, String(size));
      const patents = existsSync(join(place, "patents.parquet"))
        ? join(place, "patents.parquet")
        : (await inventedPatents(place, Math.round((size * 1e6) / rowsOfPatent))).patents;
      if (rounds === 0) continue;
      const [plain, own, there]: [Measured[], Measured[], Measured[]] = [[], [], []];
      for (let round = 0; round < rounds; round++) {
        plain.push(alone("raw", patents, folder));
        own.push(alone("derive", patents, folder));
        if (hasCluster) there.push(alone("spark", patents, folder));
      }
      const [a, b] = [fastest(plain), fastest(own)];
      console.log(
        [
          String(b.rowsRead).padEnd(11),
          a.seconds.toFixed(2),
          b.seconds.toFixed(2),
          (b.seconds / a.seconds).toFixed(2),
          b.hashing.toFixed(2),
          a.peakMb.toFixed(0),
          b.peakMb.toFixed(0),
          b.rowsOut,
          ((await stat(patents)).size / b.rowsRead).toFixed(1),
          ...(hasCluster ? [fastest(there).seconds.toFixed(1)] : []),
        ].join("   "),
      );
      if (kept === undefined) await rm(place, { recursive: true });
    }
  } finally {
    if (kept === undefined) await rm(folder, { recursive: true });
  }
}

function fastest(runs: readonly Measured[]): Measured {
  return runs.reduce((least, run) => (run.seconds < least.seconds ? run : least));
}

function alone(how: How, file: string, folder: string): Measured {
  const run = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), how, file, folder], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Measured;
}

async function raw(file: string, folder: string): Promise<Measured> {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: `${memoryMb}MiB`,
    temp_directory: join(folder, "spill"),
    preserve_insertion_order: "false",
  });
  const connection = await instance.connect();
  const began = performance.now();
  await connection.run(
    `COPY (SELECT region, technology, year, count(*) AS patents FROM read_parquet('${file}') GROUP BY ALL ORDER BY ALL) TO '${join(folder, "raw.csv")}' (HEADER)`,
  );
  return { seconds: (performance.now() - began) / 1000, hashing: 0, ...told(0, 0) };
}

async function derived(file: string, folder: string, words: readonly string[]): Promise<Measured> {
  const out = join(folder, "out");
  const run = await quoin("derive", "--spec", join(folder, "spec.yaml"), "--data", `patents=${file}`, "--out", out, "--memory-mb", String(memoryMb), ...words);
  if (run.exitCode !== 0) throw new Error(run.stderr);
  const provenance = JSON.parse(await readFile(join(out, "provenance.json"), "utf8")) as {
    seconds: { open: number; derive: number };
    rows_read: number;
    rows_out: number;
  };
  return { seconds: provenance.seconds.derive, hashing: provenance.seconds.open, ...told(provenance.rows_read, provenance.rows_out) };
}

function told(rowsRead: number, rowsOut: number): Pick<Measured, "peakMb" | "rowsRead" | "rowsOut"> {
  return { peakMb: process.resourceUsage().maxRSS / 1024, rowsRead, rowsOut };
}
