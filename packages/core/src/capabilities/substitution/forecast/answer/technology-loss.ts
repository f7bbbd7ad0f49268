import { meanShare, mirrored, type ShareForecast, shareAtScore, takeoverYears } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import { score90 } from "../back-test/back-test.ts";
import { forecastGroups, type PreparedEpisode } from "../back-test/forecast-episode.ts";
import { takeoverOf } from "../back-test/takeover-of.ts";

/** One year ahead: whether the challenger has taken over by then, and what the old technology has lost of what it holds today. */
export interface LossYear {
  readonly year: number;
  /** P(T ≤ year). */
  readonly probability: number;
  /** Part of today's share that is lost, in [0, 1]. */
  readonly lost: number;
  /** Lost with a chance of one in ten. */
  readonly lostP90: number;
}

/** A technology that is being overtaken, and by what. */
export interface TechnologyLoss {
  readonly challenger: string;
  /** Null: all that the challenger is not, where the table names no other technology. */
  readonly incumbent: string | null;
  /** Share of the old technology, percent. */
  readonly share: number;
  readonly origin: number;
  /** Years 1 … 50 after the last observation; empty where there are not yet two years to go by. */
  readonly years: readonly LossYear[];
}

/**
 * What the old technology loses to its likeliest challenger, standing in a year.
 *
 *   lost(h)     = max(0, (s - E s(h)) / s)          s = share of the old technology today
 *   lostP90(h)  = max(0, (s - p10 s(h)) / s)
 *
 * The challenger is the technology below `level` that is likeliest to reach it within ten years; where no forecast can be made, the second largest.
 * The old technology is the largest of the others last seen in that year or up to two years before, or all the rest where there is none. Null where nothing is below the level.
 */
export function technologyLoss(prepared: PreparedEpisode, origin: number, level: number, horizon = takeoverYears): TechnologyLoss | null {
  const { series } = prepared.episode;
  const standing = forecastGroups(prepared, origin).flatMap((group) => {
    const path = Array.from({ length: takeoverYears }, (_, year) => group.at(year + 1));
    return group.members.map((member, place) => {
      const forecasts = path.map((each) => elementAt(each, place));
      return { member, forecasts, takeover: takeoverOf({ years: [member.lastYear], shares: [member.lastShare] }, forecasts, level) };
    });
  });
  const ahead = standing.filter(({ takeover }) => takeover.status === "ahead");
  const [first, ...rest] = ahead;
  if (first === undefined) return standing.length > 0 ? null : withoutForecast(prepared, origin, level);
  const challenger = rest.reduce((best, each) => (each.takeover.within10 > best.takeover.within10 ? each : best), first);
  const since = (each: (typeof standing)[number]) => challenger.member.lastYear - each.member.lastYear;
  const others = standing.filter((each) => each !== challenger && [0, 1, 2].includes(since(each)));
  const old = others.reduce<(typeof others)[number] | null>(
    (best, each) => (best === null || each.member.lastShare > best.member.lastShare ? each : best),
    null,
  );
  const lasting: readonly ShareForecast[] = old === null ? challenger.forecasts.map(mirrored) : old.forecasts.slice(since(old));
  const share = old === null ? 100 - challenger.member.lastShare : old.member.lastShare;
  // What holds nothing today has nothing to lose.
  const part = (left: number) => (share <= 0 ? 0 : Math.min(1, Math.max(0, (share - left) / share)));
  return {
    challenger: elementAt(series, challenger.member.index).technology,
    incumbent: old === null ? null : elementAt(series, old.member.index).technology,
    share,
    origin: challenger.member.lastYear,
    years: lasting.slice(0, horizon).map((forecast, year) => ({
      year: challenger.member.lastYear + year + 1,
      probability: elementAt(challenger.takeover.byYear, year),
      lost: part(meanShare(forecast)),
      lostP90: part(shareAtScore(forecast, -score90)),
    })),
  };
}

/** One year of data: who stands against whom is known, how fast is not. */
function withoutForecast({ episode: { series } }: PreparedEpisode, origin: number, level: number): TechnologyLoss | null {
  const seen = series.flatMap(({ technology, years, shares }) => {
    const last = years.findLastIndex((year) => year <= origin);
    return last < 0 ? [] : [{ technology, share: shares[last]!, year: years[last]! }];
  });
  seen.sort((a, b) => b.share - a.share);
  const challenger = seen.find(({ share }, place) => share < level && (place > 0 || seen.length === 1));
  if (challenger === undefined) return null;
  const old = seen.find((each) => each !== challenger) ?? null;
  return {
    challenger: challenger.technology,
    incumbent: old?.technology ?? null,
    share: old?.share ?? 100 - challenger.share,
    origin: challenger.year,
    years: [],
  };
}
