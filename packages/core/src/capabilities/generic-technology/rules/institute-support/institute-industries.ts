import { byCodePoint, type NullSummary, nullSummary, RandomStream } from "@quoin/methods";
import { elementAt, entryOf, lastOf } from "../../../../contract/assert-present.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import type { SharedLimits } from "../../../../diagnosis/verdict/shared-limits.ts";
import { numberOf, type RowOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { ThresholdValues } from "../../../../workspace/threshold.ts";
import type { firmsTable, institutesTable } from "./gather.ts";
import { herfindahlOf, industryOf } from "./institute-cells.ts";
import type { supportThresholds } from "./support-thresholds.ts";

export type ScatterLimits = ThresholdValues<typeof supportThresholds> & SharedLimits;

/** Which listed industries the institute-companies serve, and how concentrated every listed industry is. */
export interface InstituteIndustries {
  readonly names: number;
  /** Names that end as companies do. */
  readonly companies: number;
  /** Companies whose industry is known and has enough listed firms. */
  readonly placed: number;
  /** Institutes by industry, in text order. */
  readonly served: ReadonlyMap<string, number>;
  /** Sum of squared shares in total assets of each industry with enough listed firms, in text order. */
  readonly concentration: ReadonlyMap<string, number>;
  /** Listed firms with assets of each of these industries, in the same order. */
  readonly firms: ReadonlyMap<string, number>;
}

export function instituteIndustries(
  institutes: readonly RowOf<typeof institutesTable>[],
  firms: readonly RowOf<typeof firmsTable>[],
  { industries, company_endings, minimum_firms }: ScatterLimits,
): InstituteIndustries {
  const concentration = new Map(
    [...groupBy(firms, (row) => textOf(row, "industry"))].sort(byName).flatMap(([industry, own]): [string, number][] => {
      // Sums of doubles depend on their order: that of the amounts, never that of the rows.
      const assets = own.flatMap((row) => numberOf(row, "total_assets") ?? []).sort((a, b) => a - b);
      const index = assets.length < minimum_firms ? null : herfindahlOf(assets);
      return industry === null || index === null ? [] : [[industry, index]];
    }),
  );
  const sizes = groupBy(
    firms.filter((row) => numberOf(row, "total_assets") !== null),
    (row) => textOf(row, "industry"),
  );
  const firmsOf = new Map([...concentration.keys()].map((industry) => [industry, sizes.get(industry)?.length ?? 0]));
  const names = institutes.map((row) => textOf(row, "institute") ?? "");
  const companies = names.filter((name) => company_endings.some((ending) => name.endsWith(ending)));
  const placed = companies.flatMap((name) => industryOf(name, industries) ?? []).filter((industry) => concentration.has(industry));
  const served = new Map([...groupBy(placed, (industry) => industry)].sort(byName).map(([industry, own]) => [industry, own.length]));
  return { names: names.length, companies: companies.length, placed: placed.length, served, concentration, firms: firmsOf };
}

function byName([a]: readonly [string | null, unknown], [b]: readonly [string | null, unknown]): number {
  return byCodePoint(a ?? "", b ?? "");
}

/**
 * The share of institutes in industries with an index below `cut`, against draws in which the groups of institutes keep their sizes and each serves an industry taken at random,
 * no industry twice. With `isBySize` an industry is drawn in proportion to its listed firms, so that one of two hundred firms is not met as seldom as one of five. The width of the classes of industries, which decides how scattered they look, is thus that of the base rate.
 */
export function scatteredNull(
  { served, concentration, firms, placed }: InstituteIndustries,
  cut: number,
  { draws, seed }: Pick<ScatterLimits, "draws" | "seed">,
  isBySize = false,
): NullSummary {
  const scattered = [...concentration].map(([industry, index]) => ({ hit: index < cut ? 1 : 0, weight: isBySize ? entryOf(firms, industry) : 1 }));
  const all = scattered.reduce((sum, { weight }) => sum + weight, 0);
  const sizes = [...served.values()];
  const observed = [...served].reduce((sum, [industry, size]) => sum + (entryOf(concentration, industry) < cut ? size : 0), 0) / placed;
  const random = new RandomStream(seed);
  const drawn = Float64Array.from({ length: draws }, (_, draw) => {
    random.restart(seed, draw);
    const left = [...scattered];
    let weights = all;
    return (
      sizes.reduce((sum, size) => {
        let [at, aim] = [0, random.integer(weights)];
        while (aim >= elementAt(left, at).weight) {
          aim -= elementAt(left, at).weight;
          at += 1;
        }
        const { hit, weight } = elementAt(left, at);
        weights -= weight;
        left[at] = lastOf(left);
        left.pop();
        return sum + size * hit;
      }, 0) / placed
    );
  });
  return nullSummary(observed, drawn);
}
