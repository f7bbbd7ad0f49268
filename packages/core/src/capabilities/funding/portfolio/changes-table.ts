import type { PlanChange } from "@quoin/optimise";
import { type CsvTable, csvTable } from "../../../contract/csv-text.ts";

/** `changes.csv`: what leaves the approved plan, moves in it and enters it, and why. */
export function changesTable(changes: readonly PlanChange[]): CsvTable {
  const rows = changes.map(({ project, change, from_year, to_year, value, blockedBy, reason }) => [
    project,
    change,
    from_year,
    to_year,
    value,
    blockedBy.map(({ name }) => name).join(" ; "),
    reason,
  ]);
  return csvTable(["project", "change", "from_year", "to_year", "value", "blocked_by", "reason"], rows);
}
