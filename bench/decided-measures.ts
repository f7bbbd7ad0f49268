/**
 * How many of the paper's measures a workspace decides: for each its lines, the verdicts of the findings that bear on it or that its lines would answer, and what is missing where none is decided.
 * The narrow count takes only findings that bear on the measure itself (marked `*`), not those on its problem that its lines would answer.
 *
 *   npx tsx --conditions=quoin-source bench/decided-measures.ts [DIR…]     (none: the examples china-its, eu-s3 and demo-office, made anew)
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MeasureCoverage } from "../packages/core/src/plan/plan.ts";

const program = join(import.meta.dirname, "..", "packages", "quoin", "bin", "quoin.js");
const quoin = (...words: readonly string[]): string =>
  execFileSync(process.execPath, [program, ...words], { encoding: "utf8", maxBuffer: 1e9, stdio: ["ignore", "pipe", "ignore"] });

const given = process.argv.slice(2);
const made = given.length > 0 ? null : mkdtempSync(join(tmpdir(), "quoin-measures-"));
try {
  const folders =
    made === null ? given.map((folder) => [folder, folder] as const) : ["china-its", "eu-s3", "demo-office"].map((name) => [name, madeIn(made, name)] as const);
  for (const [name, folder] of folders)
    told(name, (JSON.parse(quoin("design", folder, "--json")) as { readonly coverage: readonly MeasureCoverage[] }).coverage, bearings(folder));
} finally {
  if (made !== null) rmSync(made, { recursive: true, force: true });
}

function madeIn(folder: string, example: string): string {
  const place = join(folder, example);
  quoin("init", place, "--example", example);
  return place;
}

/** The findings of a workspace, each with the measures that it bears on. */
function bearings(folder: string): ReadonlyMap<string, readonly string[]> {
  const { findings } = JSON.parse(quoin("diagnose", folder, "--json")) as {
    readonly findings: readonly { readonly id: string; readonly bears_on: readonly string[] }[];
  };
  return new Map(findings.map(({ id, bears_on }) => [id, bears_on]));
}

function told(name: string, coverage: readonly MeasureCoverage[], bearing: ReadonlyMap<string, readonly string[]>): void {
  const bears = (finding: string, item: string): boolean => bearing.get(finding)?.includes(item) === true;
  const of = (isMeant: (each: MeasureCoverage) => boolean): number => coverage.filter(isMeant).length;
  const isConfirmed = ({ decided }: MeasureCoverage): boolean => decided.some(({ verdict }) => verdict === "confirmed");
  const isSilent = ({ lines, refused, missing }: MeasureCoverage): boolean => lines.length + refused.length + missing.length === 0;
  console.log(
    `${name}: ${coverage.length} measures, ${of(({ lines }) => lines.length > 0)} with a line, ${of(({ decided }) => decided.length > 0)} with a decided finding (${of(({ item, decided }) => decided.some(({ finding }) => bears(finding, item)))} by one that bears on it itself), ${of(isConfirmed)} with a confirmed one, ${of(isSilent)} without a word`,
  );
  for (const { item, lines, decided, missing } of coverage) {
    const lacks = [...new Set(missing.map(({ role, who }) => `${role} (${who ?? "nobody named"})`))];
    console.log(
      `  ${item.padEnd(6)} ${lines.length === 0 ? "–" : lines.join(" ")}  ${decided.map(({ finding, verdict }) => `${finding}${bears(finding, item) ? "*" : ""} ${verdict}`).join(", ") || `undecided: ${lacks.join(", ")}`}`,
    );
  }
}
