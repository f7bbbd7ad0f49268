import type { ApiAnswer, Finding } from "@quoin/core";

type Counted = ApiAnswer<"diagnose-regions">;

/** A question with the values of all places that have one, and where one of them stands among them. */
export interface AmongPeers {
  readonly key: string;
  readonly unit: string;
  readonly finding: string;
  readonly verdict: Finding["verdict"];
  /** Which end is the better one; null where the rule declares none. */
  readonly better: "lower" | "higher" | null;
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
    .flatMap(({ key, unit, better }) => {
      const finding = own.find((each) => each.key === key);
      if (finding === undefined || finding.value === null) return [];
      const { value, id, verdict } = finding;
      const values = regions.flatMap(({ findings }) => findings.find((each) => each.key === key)?.value ?? []).sort((a, b) => a - b);
      if (values.length < fewest) return [];
      const rank = 1 + values.filter((each) => each > value).length;
      return [{ key, unit, better, finding: id, value, values, median: medianOf(values), rank, verdict }];
    })
    .sort((a, b) => order[a.verdict] - order[b.verdict]);
}

/** How good a place's rank is: at the better or the worse end, in between, or of a question of which no end is the better one. */
export function standing({ better, rank, values, value }: Pick<AmongPeers, "better" | "rank" | "values" | "value">): Standing {
  if (better === null) return "neither";
  const [isHighest, isLowest] = [rank === 1, value === values[0]];
  // All alike: nobody stands at an end.
  if (isHighest === isLowest) return better;
  return `${better}${isHighest === (better === "higher") ? "Best" : "Worst"}`;
}

export type Standing = "neither" | `${"lower" | "higher"}${"" | "Best" | "Worst"}`;

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
