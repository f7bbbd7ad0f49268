import { readFileSync } from "node:fs";
import { csvRows } from "../../packages/core/src/evidence/csv/csv-rows.ts";

/** A finding as it was computed without the program's code; `left` says why it was not. */
export interface RecomputedFinding {
  readonly example: string;
  readonly finding: string;
  readonly value: number | null;
  readonly tolerance: number;
  readonly left: string;
}

/** What golden/runners/referee_findings.py made of the examples. */
export function recomputedFindings(): readonly RecomputedFinding[] {
  const lines = readFileSync(new URL("./recomputed.csv", import.meta.url), "utf8").split("\n");
  const [, ...rows] = csvRows(lines.filter((line) => !line.startsWith("#")).join("\n"));
  return rows.map(([example = "", finding = "", value = "", tolerance = "", left = ""]) => ({
    example,
    finding,
    value: value === "" ? null : Number(value),
    tolerance: Number(tolerance),
    left,
  }));
}

/** Whether each finding says what was computed of it. One that has no value says nothing that could be another. */
export function heldAgainst(
  findings: readonly { readonly id: string; readonly value: number | null }[],
  recomputed: readonly RecomputedFinding[],
): readonly { readonly id: string; readonly is: "agreed" | "other" | "not recomputed" | "no figure"; readonly why: string }[] {
  const byId = new Map(recomputed.map((each) => [each.finding, each]));
  return findings.map(({ id, value }) => {
    const own = byId.get(id);
    if (value === null) return { id, is: "no figure", why: "" };
    if (own === undefined) return { id, is: "other", why: "computed by nobody else" };
    if (own.left !== "") return { id, is: "not recomputed", why: own.left };
    const isSame = own.value !== null && Math.abs(own.value - value) <= own.tolerance;
    return { id, is: isSame ? "agreed" : "other", why: isSame ? "" : `${value}, recomputed ${own.value}` };
  });
}
