import type { RowsBehind } from "../../language/statement/value.ts";
import type { EvidenceRow } from "../evidence-engine.ts";
import { type GatheredTable, referenceTo } from "./gathered-table.ts";

/** Rows of a gathered table as they stand behind one figure of a sentence, with the years of which they speak; empty where there are no rows. */
export function rowsBehind(table: GatheredTable, rows: readonly EvidenceRow[]): RowsBehind[] {
  return referenceTo(table, rows).flatMap((reference) =>
    "table" in reference ? [{ table: reference.table, rows: reference.rows, years: reference.years ?? null }] : [],
  );
}
