import { groupBy } from "../../packages/core/src/contract/group-by.ts";
import { chosenBelief, type ForecastBelief, type TrendBelief } from "../../packages/methods/src/index.ts";
import { learntBelief, trendCandidates } from "./learnt-belief.ts";
import type { ReferenceEpisode } from "./reference-episodes.ts";
import { fisherPryOfFive, type RollingOutcome, rollingOutcomes } from "./rolling-outcomes.ts";
import { episodeMean, errorOf, isFiveAhead, standingError } from "./scores.ts";

/** Outcomes from which a family has a say in the choice of the trend. */
export const enoughOutcomes = 10;

/** What the numbers of the trend cost, by family: error over Fisher-Pry's of rising shares, and over that of "stays as it is" of quiet ones. */
interface TrendCost {
  readonly trend: TrendBelief;
  readonly rising: ReadonlyMap<string, number>;
  readonly quiet: ReadonlyMap<string, number>;
}

export function trendCosts(reference: readonly ReferenceEpisode[], quiet: readonly ReferenceEpisode[]): TrendCost[] {
  const yardstick = fisherPryOfFive(reference);
  const byFamily = (rows: readonly RollingOutcome[], theirs: (row: RollingOutcome) => number) =>
    new Map(
      [...groupBy(rows, ({ family }) => family)].flatMap(([family, own]) =>
        own.length < enoughOutcomes ? [] : [[family, episodeMean(own, errorOf) / episodeMean(own, theirs)] as const],
      ),
    );
  const everyFourthYear = (origin: number, episode: string) => episode !== "energy_longrun" || origin % 4 === 0;
  return trendCandidates.map((trend) => {
    const belief = { ...chosenBelief, trend, tracking: 0 };
    const rising = rollingOutcomes(reference, belief, isFiveAhead, everyFourthYear).filter(({ growing }) => growing);
    return {
      trend,
      rising: byFamily(rising, (row) => Math.abs(yardstick(row) - row.observed)),
      quiet: byFamily(
        rollingOutcomes(quiet, belief, (years) => isFiveAhead(years) || Math.abs(years - 10) < 0.3).filter(({ share }) => share >= 1 && share <= 99),
        standingError,
      ),
    };
  });
}

/** The numbers of the trend that cost least over the families that are not left out, rising and quiet alike. */
export function cheapestTrend(costs: readonly TrendCost[], left: string | null): TrendBelief {
  const mean = (own: ReadonlyMap<string, number>) => {
    const known = [...own].filter(([family]) => family !== left).map(([, cost]) => cost);
    return known.reduce((sum, cost) => sum + cost, 0) / known.length;
  };
  const costOf = ({ rising, quiet }: TrendCost) => mean(rising) + mean(quiet);
  const [first, ...rest] = costs;
  if (first === undefined) throw new Error("no candidates");
  return rest.reduce((best, each) => (costOf(each) < costOf(best) ? each : best), first).trend;
}

/** All that is learnt, without one family (null: from all). */
export function beliefWithout(reference: readonly ReferenceEpisode[], costs: readonly TrendCost[], left: string | null): ForecastBelief {
  return learntBelief(
    reference.filter(({ family }) => family !== left),
    cheapestTrend(costs, left),
  );
}
