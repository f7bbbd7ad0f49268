import { csvText, guardedCsv } from "@quoin/core";
import type { Chart } from "./chart.ts";

/** The numbers that are drawn, with a column that marks what rests on invented entries. */
export function csvOfChart({ table, synthetic }: Chart): string {
  return guardedCsv(
    csvText(
      [...table.columns, "synthetic"],
      table.rows.map((row) => [...row, synthetic ? 1 : 0]),
    ),
  );
}
