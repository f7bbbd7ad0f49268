import type { NullSummary } from "@quoin/methods";
import type { CsvCell } from "../contract/csv-text.ts";

/** Columns of a figure that is held against draws. */
export const nullColumns = ["observed", "null_mean", "null_p05", "null_p95", "p_value"] as const;

export function nullRow({ observed, mean, p05, p95, pValue }: NullSummary): CsvCell[] {
  return [observed, mean, p05, p95, pValue];
}
