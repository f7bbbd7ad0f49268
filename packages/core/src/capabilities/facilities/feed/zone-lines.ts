import type { Span } from "../opening/opening-hours.ts";
import { dayMs, type Moment, offsetAt } from "../time/zoned-time.ts";
import { type IcsLine, icsOffset, icsText, icsTime } from "./ics-text.ts";

interface Change {
  /** On the clocks before it. */
  readonly wall: Moment;
  readonly from: number;
  readonly to: number;
}

/**
 * The clocks of a zone as a calendar says them (VTIMEZONE): how far they are ahead of UTC at the beginning, and each change until the end, with the moments at which the same change comes again. Said
 * by their moments and by no rule: a rule that a country gives up would be wrong in every calendar that was fetched before.
 */
export function zoneLines(zone: string, { start, end }: Span): readonly IcsLine[] {
  const changes = changesOf(zone, start, end);
  const first = offsetAt(zone, start);
  const like = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.from} ${change.to}`;
    like.set(key, [...(like.get(key) ?? []), change]);
  }
  return [
    ["BEGIN", "VTIMEZONE"],
    ["TZID", icsText(zone)],
    ...observance("STANDARD", [{ wall: start + first, from: first, to: first }]),
    ...[...like.values()].flatMap((same) => observance((same[0]?.to ?? 0) > (same[0]?.from ?? 0) ? "DAYLIGHT" : "STANDARD", same)),
    ["END", "VTIMEZONE"],
  ];
}

function observance(kind: "STANDARD" | "DAYLIGHT", [first, ...others]: readonly Change[]): readonly IcsLine[] {
  if (first === undefined) return [];
  return [
    ["BEGIN", kind],
    ["DTSTART", icsTime(first.wall, false)],
    ...others.map(({ wall }): IcsLine => ["RDATE", icsTime(wall, false)]),
    ["TZOFFSETFROM", icsOffset(first.from)],
    ["TZOFFSETTO", icsOffset(first.to)],
    ["END", kind],
  ];
}

function changesOf(zone: string, start: Moment, end: Moment): readonly Change[] {
  const changes: Change[] = [];
  let before = offsetAt(zone, start);
  for (let at = start + dayMs; at <= end + dayMs; at += dayMs) {
    const after = offsetAt(zone, at);
    if (after === before) continue;
    let [low, high] = [at - dayMs, at];
    while (high - low > 1_000) {
      const middle = Math.floor((low + high) / 2_000) * 1_000;
      if (offsetAt(zone, middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ wall: high + before, from: before, to: after });
    before = after;
  }
  return changes;
}
