import { shareAtScore, takeoverYears } from "@quoin/methods";
import { elementAt } from "../../../contract/assert-present.ts";
import { score90 } from "./back-test/back-test.ts";
import { forecastGroups, type PreparedEpisode } from "./back-test/forecast-episode.ts";
import { observedCrossing, type Takeover, takeoverOf } from "./back-test/takeover-of.ts";
import { type Saturation, saturationOf } from "./fits/saturation-of.ts";

/** What is said of one technology standing in a year. */
export interface StandingForecast {
  readonly technology: string;
  readonly lastYear: number;
  readonly lastShare: number;
  readonly years: readonly { readonly year: number; readonly p10: number; readonly p50: number; readonly p90: number }[];
  readonly takeover: Takeover;
  /** Year in which the median share crosses the level, null where it does not within 50 years: later than the median takeover, since a path that wavers touches the level before. */
  readonly curveYear: number | null;
  readonly saturation: Saturation;
}

/** Standing in `origin`: every technology that had at least two years by then; technologies in text order. */
export function standingForecasts(prepared: PreparedEpisode, origin: number, horizon: number, level: number): StandingForecast[] {
  const { series } = prepared.episode;
  const said = forecastGroups(prepared, origin).flatMap((group) => {
    const path = Array.from({ length: Math.max(horizon, takeoverYears) }, (_, year) => group.at(year + 1));
    return group.members.map((member, place) => {
      const { technology, years, shares } = elementAt(series, member.index);
      const forecasts = path.map((each) => elementAt(each, place));
      const last = years.indexOf(member.lastYear) + 1;
      const cut = { years: years.slice(0, last), shares: shares.slice(0, last) };
      return {
        index: member.index,
        technology,
        lastYear: member.lastYear,
        lastShare: member.lastShare,
        years: forecasts.slice(0, horizon).map((each, year) => ({
          year: member.lastYear + year + 1,
          p10: shareAtScore(each, -score90),
          p50: each.median,
          p90: shareAtScore(each, score90),
        })),
        takeover: takeoverOf(cut, forecasts.slice(0, takeoverYears), level),
        curveYear:
          member.lastShare >= level
            ? null
            : observedCrossing(
                [member.lastYear, ...forecasts.slice(0, takeoverYears).map((_, year) => member.lastYear + year + 1)],
                [member.lastShare, ...forecasts.slice(0, takeoverYears).map(({ median }) => median)],
                level,
              ),
        saturation: saturationOf(forecasts),
      };
    });
  });
  return said.sort((a, b) => a.index - b.index).map(({ index: _, ...each }) => each);
}
