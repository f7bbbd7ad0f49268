import { readFileSync } from "node:fs";
import { placedDocument } from "../src/contract/placed-document.ts";
import type { Finding } from "../src/diagnosis/finding/finding.ts";
import type { Rule } from "../src/diagnosis/rule.ts";
import { sharedThresholds } from "../src/diagnosis/verdict/shared-limits.ts";
import type { DiagnosisSources } from "../src/evidence/roles/sources.ts";
import { officeWords } from "../src/evidence/territory/territory-names.ts";
import { judgedFindings } from "../src/judging/cached-findings.ts";
import { askedThresholds } from "../src/workspace/asked-thresholds.ts";
import { type Settings, settings } from "../src/workspace/settings.ts";
import { type ThresholdTable, type ThresholdValue, type ThresholdValues, thresholdValues } from "../src/workspace/threshold.ts";

/** The settings of the example: rules ask whose economy the office's is, and by which words its language tells institutions apart. */
const exampleSettings = readSettings(readFileSync(new URL("../../../examples/china-its/quoin.yaml", import.meta.url), "utf8"));

function readSettings(text: string): Settings {
  const read = placedDocument(text, settings, "quoin.yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.notes));
  return read.value;
}

/** The words of an office that compares provinces. */
export const provinceWords = officeWords({
  currency: "CNY",
  territory: { root: { id: "CN", names: {} }, levels: ["nation", "province"].map((id) => ({ id, names: {} })) },
});

/** The findings of one rule, with some thresholds set. */
export async function findingsOf(
  rule: Rule,
  sources: DiagnosisSources,
  given: Readonly<Record<string, ThresholdValue>> = {},
  baseYear: number | null = null,
): Promise<readonly Finding[]> {
  const thresholds = exampleThresholds(rule, given);
  const time = {
    root: sources.root,
    baseYear,
    maximum_age: sharedThresholds.maximum_age.default,
    significance: sharedThresholds.significance.default,
    words: provinceWords,
  };
  return (await judgedFindings(rule, sources, thresholds, time)).findings;
}

/** The thresholds of a rule in the example, with some of them set. */
export function exampleThresholds(rule: Rule, given: Readonly<Record<string, ThresholdValue>> = {}): ThresholdValues<ThresholdTable> {
  const thresholds = thresholdValues(rule.code, { ...sharedThresholds, ...rule.thresholds }, { ...askedThresholds(exampleSettings, rule), ...given });
  if (!thresholds.ok) throw new Error(JSON.stringify(thresholds.notes));
  return thresholds.value;
}

/** The finding of a subject (and part). */
export function findingOn(findings: readonly Finding[], subject: string, part?: string): Finding {
  const found = findings.filter(({ subject: { id }, id: finding }) => id === subject && (part === undefined || finding.includes(part)));
  if (found.length !== 1) throw new Error(`${found.length} findings on ${subject} ${part ?? ""}`);
  return found[0] as Finding;
}

/** A finding without the numbers of its rows, which are others where the rows stand in another order; behind a figure it keeps how many there are. */
export function withoutRows(finding: Partial<Finding>): unknown {
  return JSON.parse(
    JSON.stringify(finding, (name, value) => (name === "evidence" ? undefined : isRowsBehind(value) ? { ...value, rows: rowCount(value.rows) } : value)),
  );
}

/** A finding without anything of its rows: whether those behind a figure are kept hangs on in how many runs they lie, and that on their order. */
export function withoutOrigins(finding: Partial<Finding>): unknown {
  return JSON.parse(JSON.stringify(finding, (name, value) => (name === "evidence" || name === "behind" ? undefined : value)));
}

/** Numbers of rows, and ranges of them as "30-41". */
type RowList = readonly (number | string)[];

function isRowsBehind(value: unknown): value is { readonly table: string; readonly rows: RowList } {
  return typeof value === "object" && value !== null && "table" in value && "years" in value && "rows" in value && Array.isArray(value.rows);
}

function rowCount(rows: RowList): number {
  return rows.reduce((sum: number, each) => {
    const [from = 0, to = from] = String(each).split("-").map(Number);
    return sum + to - from + 1;
  }, 0);
}

/** The same csv with its data rows in another order. */
export function reversedRows(csv: string): string {
  const [header, ...rows] = csv.trimEnd().split("\n");
  return `${[header, ...rows.reverse()].join("\n")}\n`;
}

/** Three provinces and the row of the nation's outside, for small tables. */
export const threeProvinces = {
  regions: {
    csv: "region_code,name_zh,name_en,in_panel\n110000,北京,Beijing,1\n310000,上海,Shanghai,1\n350000,福建,Fujian,1\n710000,台湾,Taiwan,0\n",
    numbers: ["in_panel"],
  },
};
