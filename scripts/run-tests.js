// Runs the tests tier by tier, the last two side by side, and prints the time of each with its longest files; ends with one line "N passed, N failed".
// A tier that fails without a report counts as one failure. `node scripts/run-tests.js fast` runs one tier.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

// Tests of the first tier wait for files and databases now and then: a third of them runs meanwhile. The others bring processes and threads of their own, of which those
// at low priority would starve beside more. The cluster and the attacks mostly wait for theirs, so they share the machine.
const tiers = {
  fast: { projects: ["fast"], workers: 3 },
  slow: { projects: ["slow"], workers: 2 },
  browsers: { projects: ["browsers"], workers: 2 },
  cluster: { projects: ["cluster"], workers: 1 },
  attacks: { projects: ["attacks"], workers: 2 },
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in tiers));
if (unknown.length > 0) throw new Error(`run-tests: there is no tier ${unknown.join(", ")}; there are ${Object.keys(tiers).join(", ")}`);

/** Each failed test of a file with the first lines of what it said; a file that could not be loaded has no test. */
function faultsOf({ name, message, assertionResults }) {
  const file = relative(process.cwd(), name);
  const told = (title, text) => `${file} > ${title}\n${text.split("\n").slice(0, 12).join("\n")}`;
  const tests = assertionResults.filter(({ status }) => status === "failed").map(({ fullName, failureMessages }) => told(fullName, failureMessages.join("\n")));
  return message && tests.length === 0 ? [told("(file)", message)] : tests;
}

/** The files that took longest, with their seconds: what a tier has to be made quicker by. */
function longestOf(testResults) {
  const took = testResults.map(({ name, startTime, endTime }) => ({ file: relative(process.cwd(), name), seconds: (endTime - startTime) / 1000 }));
  return took
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, 8)
    .map(({ file, seconds }) => `${seconds.toFixed(0)} s ${file}`);
}

/** Runs one tier to its end. */
async function ran(name) {
  const report = join(folder, `${name}.json`);
  const began = performance.now();
  const { projects, workers } = tiers[name];
  const options = projects.flatMap((project) => ["--project", project]);
  const run = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...options], {
    stdio: "inherit",
    env: { ...process.env, QUOIN_TEST_REPORT: report, QUOIN_TEST_WORKERS: String(workers) },
  });
  const status = await new Promise((resolve) => run.once("exit", resolve));
  const seconds = (performance.now() - began) / 1000;
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
  return { name, seconds, passed: numPassedTests, failed, faults: testResults.flatMap(faultsOf), longest: longestOf(testResults) };
}

const folder = mkdtempSync(join(tmpdir(), "quoin-tests-"));
const results = [];
for (const group of [["fast"], ["slow"], ["browsers"], ["cluster", "attacks"]]) {
  const wanted = group.filter((name) => asked.length === 0 || asked.includes(name));
  results.push(...(await Promise.all(wanted.map(ran))));
}
rmSync(folder, { recursive: true });

for (const fault of results.flatMap(({ faults }) => faults)) console.log(`failed: ${fault}\n`);
for (const { name, longest } of results) console.log(`${name}, longest files: ${longest.join(", ")}`);
const sum = (field) => results.reduce((total, each) => total + each[field], 0);
for (const { name, seconds, passed, failed } of results)
  console.log(`${name.padEnd(10)}${seconds.toFixed(0).padStart(5)} s   ${passed} passed, ${failed} failed`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
