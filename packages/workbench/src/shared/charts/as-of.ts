import type { Chart } from "./chart.ts";

const [earliest, latest] = [1900, 2100];

/**
 * Up to which year the numbers of a chart go: what it says of itself, else the newest year that stands in a column of years of its table; null where it holds no such column.
 *
 *   newestYear({ table: { columns: ["region", "year"], rows: [["Fujian", 2022], ["Fujian", 2023]] } })  // 2023
 */
export function newestYear({ table, asOf }: Pick<Chart, "table" | "asOf">): number | null {
  if (asOf !== undefined) return asOf;
  const years = table.columns.flatMap((_, column) => {
    const held = table.rows.flatMap((row) => row[column] ?? []);
    return held.length > 0 && held.every((value) => typeof value === "number" && Number.isInteger(value) && value >= earliest && value <= latest)
      ? held.map(Number)
      : [];
  });
  return years.length === 0 ? null : years.reduce((newest, year) => Math.max(newest, year));
}
