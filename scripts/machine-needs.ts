import { execFileSync } from "node:child_process";
import { postgresPrograms } from "../packages/engines/test/postgres-server.ts";
import { findChromium } from "../packages/quoin/test/chromium.ts";
import { objectStoreJars } from "../packages/quoin/test/cluster/object-store.ts";
import { sparkHome } from "../packages/quoin/test/cluster/spark-cluster.ts";
import { officePrograms } from "../packages/quoin/test/plans/printed-by-office.ts";

/** Something that some tests need beyond Node and the packages. */
export interface MachineNeed {
  readonly name: string;
  /** What is there, as a place or a version; null where it is not there. */
  readonly there: string | null;
  /** What is left out without it. */
  readonly leftOut: string;
  /** How Debian gets it. */
  readonly get: string;
  /** The tiers that have such tests. */
  readonly tiers: readonly string[];
}

/** What this machine has, found as the tests themselves find it: what the table says is left out is what they leave out. */
export async function machineNeeds(): Promise<readonly MachineNeed[]> {
  return [
    {
      name: "Chromium",
      there: (await findChromium()) ?? null,
      leftOut: "tests of pages in a browser",
      get: "apt-get install chromium, or QUOIN_CHROMIUM=PATH",
      tiers: ["browsers", "slow"],
    },
    {
      name: "PostgreSQL",
      there: postgresPrograms() ?? null,
      leftOut: "records on PostgreSQL (on SQLite they are tested)",
      get: "apt-get install postgresql, or QUOIN_PGBIN=FOLDER",
      tiers: ["fast", "slow", "attacks"],
    },
    {
      name: "LibreOffice, poppler, fonts",
      there: officePrograms(),
      leftOut: "documents as an office prints them",
      get: "apt-get install libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils fontconfig fonts-noto-cjk fonts-liberation fonts-crosextra-carlito",
      tiers: ["slow"],
    },
    {
      name: "root",
      there: process.getuid?.() === 0 ? "yes" : null,
      leftOut: "a disk that is full (a small one has to be mounted)",
      get: "run as root",
      tiers: ["slow", "cluster"],
    },
    {
      name: "OpenBLAS",
      there: library("libopenblas.so.0"),
      leftOut: "the optional engine of matrices (its own is tested)",
      get: "apt-get install libopenblas0",
      tiers: ["fast"],
    },
    {
      name: "Spark, Java",
      there: sparkHome() === null ? null : program("java", "-version"),
      leftOut: "derivations on a cluster",
      get: "apt-get install openjdk-17-jre-headless python3-venv; python3 -m venv node_modules/.cache/spark && node_modules/.cache/spark/bin/pip install --no-deps -r packages/quoin/test/cluster/requirements.txt",
      tiers: ["cluster"],
    },
    {
      name: "object store of a cluster",
      there: sparkHome() === null ? null : objectStoreJars(),
      leftOut: "derivations over S3",
      get: "690 MB by hand: packages/quoin/test/cluster/object-store.ts",
      tiers: ["cluster"],
    },
    {
      name: "Python with venv",
      there: program("python3", "-c", "import ensurepip, venv"),
      leftOut: "schemathesis against the API",
      get: "apt-get install python3-venv",
      tiers: ["attacks"],
    },
  ];
}

/** The table that the tests begin with: of the tiers that are run, what is there, what is not, what is left out for it and how to get it. */
export function machineTable(needs: readonly MachineNeed[]): string {
  const width = Math.max(...needs.map(({ name }) => name.length));
  return needs
    .map(
      ({ name, there, leftOut, get }) =>
        `  ${name.padEnd(width)}  ${there === null ? `not there; left out: ${leftOut}; to get it: ${get}` : `there: ${there}`}`,
    )
    .join("\n");
}

/** The name of a program that runs; null where it does not. */
function program(name: string, ...words: readonly string[]): string | null {
  try {
    execFileSync(name, words, { stdio: "ignore" });
    return name;
  } catch {
    return null;
  }
}

/** A library as the system's list of them has it. */
function library(name: string): string | null {
  try {
    return new RegExp(`=> (\\S*${name.replaceAll(".", "\\.")})`).exec(execFileSync("/sbin/ldconfig", ["-p"], { encoding: "utf8" }))?.[1] ?? null;
  } catch {
    return null;
  }
}
