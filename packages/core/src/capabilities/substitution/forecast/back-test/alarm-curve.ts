import { takeoverYears } from "@quoin/methods";
import { elementAt, lastOf } from "../../../../contract/assert-present.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import { seriesName } from "../series/share-series.ts";
import { forecastGroups, type PreparedEpisode } from "./forecast-episode.ts";
import { observedCrossing, takeoverOf } from "./takeover-of.ts";

/** What a person gets who warns from this probability on. */
export interface AlarmPoint {
  readonly alarm: number;
  /** Series that did reach the level, and how many of them were warned of before. */
  readonly takeovers: number;
  readonly warned: number;
  /** Years from the first warning to the takeover, median of those warned of. */
  readonly median_lead_years: number | null;
  /** Series watched for ten years or more that did not reach it, and how many of them were warned of. */
  readonly without_takeover: number;
  readonly false_alarms: number;
}

/** The probability of a takeover within ten years at one origin of a series, with what came. */
export interface AlarmRecord {
  readonly series: string;
  readonly episode: string;
  readonly origin: number;
  readonly probability: number;
  /** Years to the takeover; null where none was seen. */
  readonly lead: number | null;
}

/** Points from which the record of alarms counts a warning. */
export const leastAlarmPoints = 4;

/** Origins with at least four points and a share from 1 to the level, before the takeover; without one, those watched for ten years after. */
export function alarmRecords(prepared: PreparedEpisode, level: number): AlarmRecord[] {
  const { episode, histories, sums } = prepared;
  const ends = episode.series.map(({ years, shares }) => ({ last: lastOf(years), crossing: observedCrossing(years, shares, level) }));
  return sums.years.flatMap((origin) =>
    forecastGroups(prepared, origin).flatMap((group) => {
      const watched = group.members.flatMap((member, place) => {
        const end = elementAt(ends, member.index);
        const points = elementAt(episode.series, member.index).years.findLastIndex((year) => year <= origin) + 1 - elementAt(histories, member.index).zeros;
        const isWatched = end.crossing === null ? end.last >= origin + 10 : origin < end.crossing;
        return isWatched && member.lastYear === origin && points >= leastAlarmPoints && member.lastShare >= 1 && member.lastShare < level
          ? [{ member, place, end }]
          : [];
      });
      if (watched.length === 0) return [];
      const path = Array.from({ length: takeoverYears }, (_, year) => group.at(year + 1));
      return watched.flatMap(({ member, place, end }) => {
        const own = elementAt(episode.series, member.index);
        const last = own.years.indexOf(origin) + 1;
        const cut = { years: own.years.slice(0, last), shares: own.shares.slice(0, last) };
        const { within10 } = takeoverOf(
          cut,
          path.map((each) => elementAt(each, place)),
          level,
        );
        return [
          {
            series: seriesName(episode, own),
            episode: episode.episode,
            origin,
            probability: within10,
            lead: end.crossing === null ? null : end.crossing - origin,
          },
        ];
      });
    }),
  );
}

/** Lead time against false alarms for a choice of thresholds. */
export function alarmCurve(records: readonly AlarmRecord[], alarms: readonly number[]): AlarmPoint[] {
  const bySeries = [...groupBy(records, ({ series }) => series).values()];
  const [overtaken, others] = [bySeries.filter((own) => elementAt(own, 0).lead !== null), bySeries.filter((own) => elementAt(own, 0).lead === null)];
  return alarms.map((alarm) => {
    const leads = overtaken.flatMap((own) => {
      const warnings = own.flatMap(({ probability, lead }) => (probability >= alarm && lead !== null ? [lead] : []));
      return warnings.length === 0 ? [] : [Math.max(...warnings)];
    });
    leads.sort((a, b) => a - b);
    const middle = (leads.length - 1) / 2;
    const median = leads.length === 0 ? null : (elementAt(leads, Math.floor(middle)) + elementAt(leads, Math.ceil(middle))) / 2;
    return {
      alarm,
      takeovers: overtaken.length,
      warned: leads.length,
      median_lead_years: median,
      without_takeover: others.length,
      false_alarms: others.filter((own) => own.some(({ probability }) => probability >= alarm)).length,
    };
  });
}
