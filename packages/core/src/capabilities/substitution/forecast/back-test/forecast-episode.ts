import {
  chosenBelief,
  type ForecastBelief,
  mirrored,
  reconciledShares,
  type ShareForecast,
  type ShareHistory,
  type ShareTrend,
  shareForecast,
  shareHistory,
  shareTrends,
  standingTrend,
} from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import type { Episode } from "../series/share-series.ts";
import { isCompleteAt, roundingPoints, type ShareSums, shareSums } from "../series/share-sums.ts";

/** One technology as it stands at an origin. */
export interface StandingSeries {
  /** Place among the technologies of the episode. */
  readonly index: number;
  /** Year of the last observation, from which horizons count. */
  readonly lastYear: number;
  readonly lastShare: number;
  readonly trend: ShareTrend;
}

/** The technologies that are forecast together at an origin: their medians sum to what the set holds. One alone is a group of its own. */
export interface ForecastGroup {
  readonly members: readonly StandingSeries[];
  /** The members are all there is. */
  readonly complete: boolean;
  /** Forecasts of the members, `years` after their last observation. */
  at(years: number): readonly ShareForecast[];
}

/** An episode made ready to be forecast from any of its years. */
export interface PreparedEpisode {
  readonly episode: Episode;
  readonly histories: readonly ShareHistory[];
  /** The trends at the points of each history. */
  readonly trends: readonly (readonly ShareTrend[])[];
  readonly sums: ShareSums;
  readonly belief: ForecastBelief;
}

/** @param belief what is taken from other series; by default from all of the reference class */
export function preparedEpisode(episode: Episode, belief: ForecastBelief = chosenBelief): PreparedEpisode {
  const histories = episode.series.map(({ years, shares }) => shareHistory(years, shares));
  return {
    belief,
    episode,
    histories,
    trends: histories.map((history) => shareTrends(history, belief)),
    sums: shareSums(episode.series),
  };
}

/**
 * What can be said standing in `origin`, from the rows up to that year and nothing else: the same as for a file cut there.
 *
 * A complete set is forecast jointly: of two technologies one is the mirror of the other, more are reconciled. Technologies that have ended before stand alone.
 */
export function forecastGroups({ episode, histories, trends, sums, belief }: PreparedEpisode, origin: number): readonly ForecastGroup[] {
  const at = sums.years.findLastIndex((year) => year <= origin);
  if (at < 0 || (!episode.givenAsShares && elementAt(sums.started, at) < 2)) return [];
  const standing = episode.series.flatMap(({ years, shares }, index): StandingSeries[] => {
    const last = years.findLastIndex((year) => year <= origin);
    if (last < 1) return [];
    const place = last - elementAt(histories, index).zeros;
    const lastShare = shares[last]!;
    return [{ index, lastYear: years[last]!, lastShare, trend: elementAt(trends, index)[place] ?? standingTrend(lastShare) }];
  });
  const lastYear = elementAt(sums.years, at);
  const present = standing.filter((each) => each.lastYear === lastYear);
  const held = present.reduce((sum, { lastShare }) => sum + lastShare, 0);
  const joint = present.length > 1 && isCompleteAt(sums, at) && Math.abs(held - 100) <= roundingPoints;
  if (!joint) return standing.map((member) => alone(member, belief));
  return [together(present, belief), ...standing.filter((each) => each.lastYear !== lastYear).map((member) => alone(member, belief))];
}

function alone(member: StandingSeries, belief: ForecastBelief): ForecastGroup {
  return { members: [member], complete: false, at: (years) => [shareForecast(member.trend, years, belief)] };
}

function together(members: readonly StandingSeries[], belief: ForecastBelief): ForecastGroup {
  const [first, second] = members;
  if (members.length === 2 && first !== undefined && second !== undefined) {
    // The younger of the two carries the pair: its leading zeros are no data, while the other's leading hundreds would count as a long calm.
    const younger = second.trend.points < first.trend.points ? second : first;
    return {
      members,
      complete: true,
      at(years) {
        const own = shareForecast(younger.trend, years, belief);
        return younger === first ? [own, mirrored(own)] : [mirrored(own), own];
      },
    };
  }
  return { members, complete: true, at: (years) => reconciledShares(members.map(({ trend }) => shareForecast(trend, years, belief))) };
}
