import type { ForecastBelief } from "../../packages/methods/src/index.ts";
import { beliefWithout, trendCosts } from "./held-out-beliefs.ts";
import { inventedSeries, sharesInTable } from "./quiet-series.ts";
import type { ReferenceEpisode } from "./reference-episodes.ts";

const example = new URL("../../examples/china-its/data/", import.meta.url).pathname;

/** Series in which nothing is overthrown, by which a trend is doubted: real tables of the example, and invented ones. */
export function quietEpisodes(): ReferenceEpisode[] {
  return [
    ...sharesInTable(`${example}wiod_exports_by_industry.csv`, "country", "industry", "year", "gross_output_usd_1m"),
    ...sharesInTable(`${example}province_industry_listed_firms.csv`, "region_code", "industry_zh", "year", "listed_firms"),
    ...inventedSeries(100),
  ];
}

/** What is learnt from all, and what is learnt without each family. */
export function learntBeliefs(reference: readonly ReferenceEpisode[]): {
  readonly chosen: ForecastBelief;
  readonly without: ReadonlyMap<string, ForecastBelief>;
} {
  const costs = trendCosts(reference, quietEpisodes());
  const families = [...new Set(reference.map(({ family }) => family))].sort();
  return {
    chosen: beliefWithout(reference, costs, null),
    without: new Map(families.map((family) => [family, beliefWithout(reference, costs, family)])),
  };
}
