import type { ApiAnswer, Finding } from "@quoin/core";

type Counted = ApiAnswer<"diagnose-regions">;

/** A question with the values of all places that have one, and where one of them stands among them. */
export interface AmongPeers {
  readonly key: string;
  readonly unit: string;
  readonly finding: string;
  readonly verdict: Finding["verdict"];
  readonly value: number;
  /** From low to high, the place's own value among them. */
  readonly values: readonly number[];
  readonly median: number;
  /** 1 = the highest value; places with the same value share a place. */
  readonly rank: number;
}

/** Fewer places than these make no row to stand in. */
const fewest = 5;

/** Where a place stands among its peers on every question of which both are known; what holds first. */
export function amongPeers({ regions, questions }: Counted, place: string): readonly AmongPeers[] {
  const order: Record<Finding["verdict"], number> = { confirmed: 0, "not-supported": 1, "insufficient-data": 2 };
  const own = regions.find(({ region }) => region === place)?.findings ?? [];
  return questions
    .flatMap(({ key, unit }) => {
      const finding = own.find((each) => each.key === key);
      if (finding === undefined || finding.value === null) return [];
      const { value, id, verdict } = finding;
      const values = regions.flatMap(({ findings }) => findings.find((each) => each.key === key)?.value ?? []).sort((a, b) => a - b);
      if (values.length < fewest) return [];
      const rank = 1 + values.filter((each) => each > value).length;
      return [{ key, unit, finding: id, value, values, median: medianOf(values), rank, verdict }];
    })
    .sort((a, b) => order[a.verdict] - order[b.verdict]);
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

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
