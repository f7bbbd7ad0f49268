import type { Finding } from "@quoin/core";

/** The last two years of a finding's own line. */
export interface LastStep {
  readonly unit: string;
  readonly from: { readonly year: number; readonly value: number };
  readonly to: { readonly year: number; readonly value: number };
}

/** What changed since the year before: the last two known values of the first line of the chart; null where it has no two. */
export function lastStep({ chart }: Pick<Finding, "chart">): LastStep | null {
  if (chart === null || chart.kind !== "trend") return null;
  const [line] = chart.lines;
  if (line === undefined) return null;
  const known = chart.years.flatMap((year, at) => {
    const value = line.values[at];
    return typeof value === "number" ? [{ year, value }] : [];
  });
  const [from, to] = known.slice(-2);
  return from === undefined || to === undefined ? null : { unit: line.unit, from, to };
}
