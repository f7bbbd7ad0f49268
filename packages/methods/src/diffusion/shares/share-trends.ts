import { chosenBelief } from "./chosen-belief.ts";
import type { ForecastBelief } from "./forecast-belief.ts";
import { logitOfShare } from "./logit-share.ts";
import { shareForecast } from "./share-forecast.ts";
import type { ShareHistory } from "./share-history.ts";
import { type ShareTrend, shareTrend } from "./share-trend.ts";
import { standingTrend } from "./standing-trend.ts";

/** A forecast counts from this many points on, and up to so many years ahead. */
const leastPoints = 3;
const longest = 10;
/** Part of the outcomes that an interval is to miss. */
const allowed = 0.2;
/** Logarithms. A series that misses is given little wider intervals, or a share that fell back would be warned of for its wild past alone. */
const [narrowest, widest] = [-1, 0.2];

/**
 * The trend of a series at each of its points, with what its own earlier intervals have shown by then: as if every earlier year had been stood in.
 *
 *   widening = Σ tracking / h · ([outside] - 0.2)        held in [-1, 0.2]; outside: what came h years ahead, h at most 10, lay beyond the interval that was given
 *
 * Only outcomes observed at or before a point have a say in it. This is quantile tracking: over a long series 80 % come to lie within, however calm its family is.
 * Cost O(points · points within ten years). References: Gibbs & Candès 2021; Angelopoulos, Candès & Tibshirani 2023.
 */
export function shareTrends(history: ShareHistory, belief: ForecastBelief = chosenBelief): ShareTrend[] {
  const { years, shares, logits } = history;
  const trends: ShareTrend[] = [];
  let [widening, from] = [0, 0];
  for (let at = 0; at < years.length; at++) {
    while (years[at]! - years[from]! > longest) from++;
    for (let origin = Math.max(from, leastPoints - 1); origin < at; origin++) {
      const ahead = years[at]! - years[origin]!;
      const said = shareForecast(trends[origin]!, ahead, belief);
      const error = logits[at]! - logitOfShare(said.median);
      const isOutside = error > said.up || -error > said.down;
      widening += (belief.tracking / ahead) * ((isOutside ? 1 : 0) - allowed);
    }
    widening = Math.min(widest, Math.max(narrowest, widening));
    trends.push(at === 0 ? standingTrend(shares[0]!) : shareTrend(history, at, belief.trend, widening));
  }
  return trends;
}
