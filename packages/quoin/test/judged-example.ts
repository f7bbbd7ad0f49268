import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { quoin } from "./command-line.ts";
import { makeOwnOffice } from "./evidence/own-office.ts";
import { programSources, repository, sourcesHash } from "./sources-hash.ts";

/** For the hook that asks for it: a busy machine takes its time to judge. */
export const judgingTimeout = 900_000;

/** Beside what vitest keeps: gone with the packages. */
const shelf = join(repository, "node_modules", ".cache", "quoin-examples");

/**
 * Makes an example workspace whose findings are there already. It is made and judged once for these very sources, by `quoin init` and `quoin diagnose`, and copied after that:
 * what the tests of plans are about begins where the findings are known. A workspace takes what is kept only where its key fits, so that another setting or table is judged anew.
 * Tests of the findings themselves make their workspace by `madeExample`.
 */
export async function judgedExample(folder: string, example = "china-its"): Promise<void> {
  await copyOfKept(folder, `judged-${example}`, example, async (office) => {
    await madeExample(office, example);
    await done("diagnose", office, "--json");
  });
}

/** The office of the guide "Your own office", made by its commands and judged: once for these very sources, and copied after that. */
export async function judgedOwnOffice(folder: string): Promise<void> {
  await copyOfKept(folder, "judged-own-office", "own-office", async (office) => {
    await makeOwnOffice(office);
    await done("diagnose", office, "--json");
  });
}

/** The answers that a server stored in a judged example go beside it for the next copy: who takes one holds it against the program, tables, settings and records that it was made of. */
export function leaveAnswers(folder: string, example = "china-its"): void {
  const [from, to] = [folder, keptFolder(`judged-${example}`, example)].map((office) => join(office, ".quoin", "cache", "answers")) as [string, string];
  if (existsSync(from)) cpSync(from, to, { recursive: true, force: false });
}

/** Makes an example workspace as `quoin init` does, which is asked once for these very sources and copied after that. Tests of `init` call it themselves. */
export async function madeExample(folder: string, example: string): Promise<void> {
  await copyOfKept(folder, `made-${example}`, example, (office) => done("init", office, "--example", example));
}

/**
 * The office decides lines of these items for the whole and for each place, whatever is confirmed: of the example little is, and what is tested of the making of such lines asks for an
 * office that has them.
 */
export function decidingAnyway(folder: string, items: readonly string[] = ["M1.2", "M2.2", "M4.4"]): void {
  const settings = join(folder, "quoin.yaml");
  const [, ...rows] = readFileSync(join(folder, "data", "regions.csv"), "utf8")
    .trimEnd()
    .split("\n");
  const places = ["", ...rows.map((row) => `, region: "${row.split(",")[0]}"`)];
  const decisions = items.flatMap((item) => places.map((place) => `    - { item: ${item}${place}, person: 规划处, reason: 为检验任务编制, date: 2026-01-15 }`));
  writeFileSync(settings, readFileSync(settings, "utf8").replace(/^plan:\n/m, `plan:\n  decisions:\n${decisions.join("\n")}\n`));
}

/** Twelve invented candidates on the two cards of the example on China, which ships none: no public source holds what candidates cost, and what is tested of choosing among them asks for some. */
export async function withInventedCandidates(folder: string): Promise<void> {
  await done("record", "table", folder, "candidate", "--data", join(import.meta.dirname, "plans", "invented-candidates.json"));
}

/** Settings with some of their sections written anew, each as its value in one line. */
export function settledAs(settings: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce(
    (text, [name, value]) => text.replace(new RegExp(`^${name}:.*\\n(?:(?: .*|#.*)?\\n)*`, "m"), () => `${name}: ${value}\n\n`),
    settings,
  );
}

async function done(...words: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await quoin(...words);
  if (exitCode !== 0) throw new Error(stderr);
}

function keptFolder(name: string, example: string): string {
  return join(shelf, `${name}-${sourcesHash([...programSources, join("examples", example)])}`);
}

async function copyOfKept(folder: string, name: string, example: string, make: (office: string) => Promise<void>): Promise<void> {
  const kept = keptFolder(name, example);
  if (!existsSync(kept)) await madeOnce(kept, name, make);
  cpSync(kept, folder, { recursive: true });
}

/** One process makes it, the others wait for it. */
async function madeOnce(kept: string, name: string, make: (office: string) => Promise<void>): Promise<void> {
  const lock = `${kept}.lock`;
  mkdirSync(shelf, { recursive: true });
  while (!existsSync(kept)) {
    if (!isTaken(lock)) {
      await wait(200);
      continue;
    }
    const folder = mkdtempSync(join(shelf, "making-"));
    try {
      if (existsSync(kept)) return;
      const office = join(folder, "office");
      await make(office);
      for (const old of readdirSync(shelf)) if (old.startsWith(`${name}-`) && !old.endsWith(".lock")) rmSync(join(shelf, old), { recursive: true });
      renameSync(office, kept);
    } finally {
      rmSync(folder, { recursive: true });
      rmSync(lock);
    }
  }
}

/** The lock names the process that holds it: one that is gone holds nothing. */
function isTaken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
    if (existsSync(lock) && !isAlive(Number(readFileSync(lock, "utf8")))) rmSync(lock, { force: true });
    return false;
  }
}

/** A lock that is being written has no number yet: somebody holds it. */
function isAlive(holder: number): boolean {
  if (holder === 0) return true;
  try {
    process.kill(holder, 0);
    return true;
  } catch {
    return false;
  }
}
