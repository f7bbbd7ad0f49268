import { numberOfRational } from "@quoin/methods";
import type { Conflict, PortfolioModel } from "@quoin/optimise";
import { type CsvTable, csvTable } from "../../../contract/csv-text.ts";
import { ruleLimit } from "./rules-table.ts";

/** `conflicts.csv`, in the order of the rules; an empty relaxed limit is an unchanged one. */
export function conflictsTable({ rules }: PortfolioModel, { rules: clashing, relaxation }: Conflict): CsvTable {
  const rows = rules.map((rule) => {
    const moved = relaxation?.get(rule);
    return [rule.name, ruleLimit(rule), clashing.has(rule) ? 1 : 0, moved === undefined ? null : numberOfRational(moved)];
  });
  return csvTable(["rule", "limit", "in_conflict", "relaxed_limit"], rows);
}
