// Says what this machine has of what tests need, then checks lint and types and runs the tests tier by tier, and prints the time of each with its longest files.
// Ends with one line "N passed, N failed", and what was left out where something was. A tier that fails without a report counts as one failure.
//
//   tsx scripts/run-tests.ts                  all but the cluster and the attacks; of the tiers that take long (slow, browsers) a part, each commit the next one
//   tsx scripts/run-tests.ts fast             one tier
//   tsx scripts/run-tests.ts every            all of them, a larger part of slow and browsers, and beside the last two a part of the first once more on a bare machine where QUOIN_BARE names one (.ci/bare),
//                                             and where CI is set, a release as an office gets it (.ci/release) and the clients for Python, R and notebooks (.ci/clients)
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { machineNeeds, machineTable } from "./machine-needs.ts";
import { EndedProcesses } from "./processor-time.ts";
import { partOf, shareNote, turnOfCommit } from "./test-parts.ts";
import { testShares } from "./test-shares.ts";

/**
 * How many files of a tier are run at once. Tests of the first tier wait for files and databases now and then: a third of them runs meanwhile. The others bring processes and
 * threads of their own, of which those at low priority would starve beside more.
 */
const workers = { fast: 3, slow: 2, browsers: 2, cluster: 1, attacks: 2 } as const;
type Tier = keyof typeof workers;
const groups: readonly (readonly Tier[])[] = [["fast"], ["slow"], ["browsers"], ["cluster", "attacks"]];
const usual: readonly Tier[] = ["fast", "slow", "browsers"];

/** What became of one tier. */
interface TierResult {
  readonly name: string;
  readonly seconds: number;
  /** Of the processor, by all processes that ended in it; null where the system does not say. */
  readonly processorSeconds: number | null;
  /** Which part of its files it ran; null where all. */
  readonly part: string | null;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly faults: readonly string[];
  readonly longest: readonly string[];
}

/** How a program ended, and what it took. */
interface RunEnd {
  readonly status: number | null;
  readonly processorSeconds: number | null;
}

/** What is read of a report of vitest. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[];
  }[];
}

function isTier(name: string): name is Tier {
  return name in workers;
}

/** Each failed test of a file with the first lines of what it said; a file that could not be loaded has no test. */
function faultsOf({ name, message, assertionResults }: Report["testResults"][number]): readonly string[] {
  const file = relative(process.cwd(), name);
  const told = (title: string, text: string) => `${file} > ${title}\n${text.split("\n").slice(0, 24).join("\n")}`;
  const tests = assertionResults.filter(({ status }) => status === "failed").map(({ fullName, failureMessages }) => told(fullName, failureMessages.join("\n")));
  return message && tests.length === 0 ? [told("(file)", message)] : tests;
}

/** The files that took longest, with their seconds: what a tier has to be made quicker by. */
function longestOf(testResults: Report["testResults"]): readonly string[] {
  const took = testResults.map(({ name, startTime, endTime }) => ({ file: relative(process.cwd(), name), seconds: (endTime - startTime) / 1000 }));
  return took
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, 40)
    .map(({ file, seconds }) => `${seconds.toFixed(0)} s ${file}`);
}

/** Runs a program to its end, its output with ours. */
async function ended(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<RunEnd> {
  const [status] = (await once(spawn(process.execPath, words, { stdio: "inherit", env: { ...process.env, ...env } }), "exit")) as [number | null];
  return { status, processorSeconds: processor.sinceLastEnd() };
}

/** Runs one tier to its end. */
async function ran(name: Tier): Promise<TierResult> {
  const report = join(folder, `${name}.json`);
  const began = performance.now();
  const part = partOf(name, form, turn);
  const words = ["node_modules/vitest/vitest.mjs", "run", "--project", name, "--project", `${name}-alone`];
  const { status, processorSeconds } = await ended(part === null ? words : [...words, "--shard", part], {
    QUOIN_SAMPLED_ALWAYS: form === "every" ? "yes" : "",
    QUOIN_TEST_REPORT: report,
    QUOIN_TEST_WORKERS: String(workers[name]),
  });
  const seconds = (performance.now() - began) / 1000;
  const found = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as Report) : null;
  const testResults = found?.testResults ?? [];
  return {
    name,
    seconds,
    processorSeconds,
    part,
    passed: found?.numPassedTests ?? 0,
    failed: status === 0 ? (found?.numFailedTests ?? 1) : Math.max(1, found?.numFailedTests ?? 0),
    skipped: found?.numPendingTests ?? 0,
    faults: testResults.flatMap(faultsOf),
    longest: longestOf(testResults),
  };
}

/** Two of them at once, beside what the scripts of .ci run, would let what is waited for starve on a small machine. */
async function oneAfterAnother(names: readonly Tier[]): Promise<readonly TierResult[]> {
  const results: TierResult[] = [];
  for (const name of names) results.push(await ran(name));
  return results;
}

/** What a script of .ci runs, whose last line is what it came to: the first tier on a bare machine, or a release as an office gets it. */
async function ranByScript(name: string, script: string, ...words: readonly string[]): Promise<TierResult> {
  const began = performance.now();
  const run = spawn(script, words, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  run.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
    process.stdout.write(chunk);
  });
  const [status] = (await once(run, "close")) as [number | null];
  const processorSeconds = processor.sinceLastEnd();
  const last = text.trimEnd().split("\n").at(-1) ?? "";
  const tally = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/.exec(last);
  const [passed = 0, failed = 0, skipped = 0] = (tally ?? []).slice(1).map((each) => Number(each ?? 0));
  const isWhole = status === 0 && tally !== null;
  return {
    name,
    seconds: (performance.now() - began) / 1000,
    processorSeconds,
    part: null,
    passed,
    failed: isWhole ? failed : Math.max(1, failed),
    skipped,
    faults: isWhole ? [] : [`${name}: see above; its last line is "${last}"`],
    longest: [],
  };
}

function failedTier(name: string, fault: string): TierResult {
  return { name, seconds: 0, processorSeconds: null, part: null, passed: 0, failed: 1, skipped: 0, faults: [fault], longest: [] };
}

/** One after the other, so that neither waits for its own server longer than an office would. */
async function ranByScripts(machine: string | undefined, isFilled: boolean): Promise<readonly TierResult[]> {
  const onBare =
    machine === undefined
      ? []
      : [isFilled ? await ranByScript("bare", ".ci/bare", "test", machine) : failedTier("bare", "this clone could not be put on the bare machine: see above")];
  // What an office installs is made where everything is checked anyway, and the client for Python asks the program that was built here.
  return process.env["CI"] === undefined ? onBare : [...onBare, await ranByScript("release", ".ci/release"), await ranByScript("clients", ".ci/clients")];
}

/** The folder of the bare machine, waited for while it is being made; undefined where there is none. */
async function bareMachine(): Promise<string | undefined> {
  const named = asked.includes("every") ? process.env["QUOIN_BARE"] : undefined;
  if (named === undefined) return undefined;
  // What was made before this run has its last file.
  while (!existsSync(`${named}.made`) && !existsSync(join(named, "usr", "local", "bin", "npx"))) await setTimeout(500);
  return existsSync(named) ? named : undefined;
}

/** Lint and types: each is one check that holds or fails. */
async function checked(): Promise<TierResult> {
  const began = performance.now();
  const checks = {
    lint: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."],
    types: ["node_modules/typescript/bin/tsc", "-b"],
    "types of tests": ["node_modules/typescript/bin/tsc", "-p", "tsconfig.test.json"],
  };
  const faults: string[] = [];
  let processorSeconds: number | null = 0;
  for (const [check, words] of Object.entries(checks)) {
    const run = await ended(words);
    if (run.status !== 0) faults.push(`${check}: see above`);
    processorSeconds = processorSeconds === null || run.processorSeconds === null ? null : processorSeconds + run.processorSeconds;
  }
  const count = Object.keys(checks).length;
  return {
    name: "checks",
    seconds: (performance.now() - began) / 1000,
    processorSeconds,
    part: null,
    passed: count - faults.length,
    failed: faults.length,
    skipped: 0,
    faults,
    longest: [],
  };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isTier(name) && name !== "every");
if (unknown.length > 0) throw new Error(`run-tests: there is no tier ${unknown.join(", ")}; there are every, ${Object.keys(workers).join(", ")}`);
const named = asked.filter(isTier);
const form = named.length > 0 ? "named" : asked.includes("every") ? "every" : "usual";
const turn = turnOfCommit();
// For whoever is started here.
process.env["QUOIN_TURN"] = String(turn);
const wanted = asked.includes("every") ? groups.flat() : named.length > 0 ? named : usual;

const needs = (await machineNeeds()).filter(({ tiers }) => tiers.some((tier) => wanted.some((each) => each === tier)));
console.log(`Node ${process.version}; tests of ${wanted.join(", ")}. What some of them need beside Node, on this machine:\n${machineTable(needs)}\n`);
console.log(shareNote(wanted, form, turn));

const processor = new EndedProcesses();
const folder = mkdtempSync(join(tmpdir(), "quoin-tests-"));
const results: TierResult[] = named.length > 0 ? [] : [await checked()];
for (const group of groups) {
  const isLast = group === groups.at(-1);
  const bare = isLast ? await bareMachine() : undefined;
  // It is filled before anything runs beside it that might write into this clone.
  const isFilled = bare !== undefined && (await once(spawn(".ci/bare", ["fill", bare], { stdio: "inherit" }), "exit"))[0] === 0;
  const [tiers, scripts] = await Promise.all([
    oneAfterAnother(group.filter((name) => wanted.includes(name))),
    isLast && asked.includes("every") ? ranByScripts(bare, isFilled) : [],
  ]);
  results.push(...tiers, ...scripts);
}
rmSync(folder, { recursive: true });

for (const fault of results.flatMap(({ faults }) => faults)) console.log(`failed: ${fault}\n`);
for (const { name, longest } of results) if (longest.length > 0) console.log(`${name}, longest files: ${longest.join(", ")}`);
if (named.length === 0) console.log(testShares());
const sum = (field: "passed" | "failed" | "skipped") => results.reduce((total, each) => total + each[field], 0);
for (const { name, seconds, processorSeconds, part, passed, failed, skipped } of results) {
  const processorText = processorSeconds === null ? "" : `${processorSeconds.toFixed(0).padStart(6)} s of processor`;
  const tally = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  console.log(`${name.padEnd(10)}${seconds.toFixed(0).padStart(5)} s${processorText}   ${tally}${part === null ? "" : ` (part ${part} of its files)`}`);
}
const absent = needs.filter(({ there }) => there === null).map(({ name }) => name);
// A machine that checks for others wants a plain line; a person is told what was missing.
const why = process.env["CI"] === undefined && absent.length > 0 ? ` (not there: ${absent.join("; ")})` : "";
console.log(`${sum("passed")} passed, ${sum("failed")} failed${sum("skipped") > 0 ? `, ${sum("skipped")} skipped${why}` : ""}`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
