import { fixedText, localeOf } from "../../../language/locales.ts";
import type { LocalText, ReaderLanguage } from "../../../language/text.ts";
import type { Booking } from "../entities/booking.ts";
import type { Closure } from "../entities/closure.ts";
import { type LentUnit, unitCount } from "../slots/lent-unit.ts";
import { stateAt, type ToldState } from "../states/standing.ts";
import { dayMs, type Moment, momentsOf, wallTimeAt } from "../time/zoned-time.ts";
import { feedWords as words } from "./feed.words.ts";
import { type IcsLine, icsFile, icsText, icsTime } from "./ics-text.ts";
import { zoneLines } from "./zone-lines.ts";

/** A unit with what whoever reads the feed may know of it. */
export interface FedUnit {
  readonly unit: LentUnit;
  /** Those of its bookings that the feed holds. */
  readonly bookings: readonly Booking[];
  readonly closures: readonly Pick<Closure, "id" | "unit" | "start" | "end" | "zone" | "version">[];
  /** Whether the reader knows whose a booking is and how it stands; of all others only that the hours are taken. */
  readonly knows: (booking: Booking) => boolean;
}

export interface Feed {
  readonly name: LocalText;
  readonly units: readonly FedUnit[];
  readonly organisations: ReadonlyMap<string, string>;
  readonly language: ReaderLanguage;
  readonly now: Moment;
}

const standing: ReadonlySet<ToldState> = new Set(["approved", "used", "settled", "no-show", "offered", "cancelled"]);
const gone: ReadonlySet<ToldState> = new Set(["cancelled", "declined", "withdrawn", "lapsed"]);
const undecided: ReadonlySet<ToldState> = new Set(["requested", "offered"]);

/**
 * A feed as a calendar (RFC 5545). An event keeps its UID for good and its SEQUENCE grows with each change, so that a client moves and strikes it instead of adding another; what was cancelled stays as
 * CANCELLED. Hours of others are taken and nothing else. Cost O(bookings).
 */
export function feedText({ name, units, organisations, language, now }: Feed): string {
  const say = (text: LocalText): string => spoken(text, language);
  const called = (text: LocalText): string => nameIn(text, language);
  const events: IcsLine[] = [];
  const zones = new Map<string, { start: Moment; end: Moment }>();
  const time = (field: string, moment: string, zone: string): IcsLine => {
    const at = Date.parse(moment);
    const held = zones.get(zone);
    zones.set(zone, { start: Math.min(at, held?.start ?? at), end: Math.max(at, held?.end ?? at) });
    const wall = wallTimeAt(zone, at);
    // A time that the clocks show twice is said in UTC: programs do not agree which of the two it is.
    return momentsOf(zone, wall).length > 1 ? [field, icsTime(at, true)] : [`${field};TZID=${zone}`, icsTime(wall, false)];
  };
  for (const { unit, bookings, closures, knows } of units) {
    const place = called(unit.label);
    const isOne = unit.openings.every((opening) => unitCount(opening) === 1);
    const machine = (number: number | null): string => (isOne || number === null ? "" : ` (${say(words.text("machine"))} ${number})`);
    for (const booking of bookings) {
      const state = stateAt(booking, now);
      const isKnown = knows(booking);
      if (state === "waiting" || !(isKnown || standing.has(state))) continue;
      const organisation = booking.organisation === null ? "" : (organisations.get(booking.organisation) ?? booking.organisation);
      events.push(
        ["BEGIN", "VEVENT"],
        ["UID", `booking-${icsText(booking.id)}@quoin`],
        ["DTSTAMP", icsTime(Date.parse(booking.decided_at ?? booking.offered_at ?? booking.asked_at), true)],
        ["SEQUENCE", String(booking.version - 1)],
        time("DTSTART", booking.start, booking.zone),
        time("DTEND", booking.end, booking.zone),
        ["SUMMARY", icsText(`${place}${machine(booking.unit)}: ${isKnown ? say(words.text(state)) : say(words.text("taken"))}`)],
        ["LOCATION", icsText(place)],
        ...(isKnown && organisation !== "" ? ([["DESCRIPTION", icsText(organisation)]] as const) : []),
        ["STATUS", gone.has(state) ? "CANCELLED" : undecided.has(state) ? "TENTATIVE" : "CONFIRMED"],
        ["TRANSP", gone.has(state) ? "TRANSPARENT" : "OPAQUE"],
        ["END", "VEVENT"],
      );
    }
    for (const closure of closures)
      events.push(
        ["BEGIN", "VEVENT"],
        ["UID", `closure-${icsText(closure.id)}@quoin`],
        ["DTSTAMP", icsTime(Date.parse(closure.start), true)],
        ["SEQUENCE", String(closure.version - 1)],
        time("DTSTART", closure.start, closure.zone),
        time("DTEND", closure.end, closure.zone),
        ["SUMMARY", icsText(`${place}${machine(closure.unit)}: ${say(words.text("closed"))}`)],
        ["LOCATION", icsText(place)],
        ["STATUS", "CONFIRMED"],
        ["TRANSP", "OPAQUE"],
        ["END", "VEVENT"],
      );
  }
  return icsFile([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Quoin//Facilities//EN"],
    ["CALSCALE", "GREGORIAN"],
    ["X-WR-CALNAME", icsText(called(name))],
    ["REFRESH-INTERVAL;VALUE=DURATION", "PT15M"],
    ...[...zones].flatMap(([zone, { start, end }]) => zoneLines(zone, { start: start - 366 * dayMs, end: end + 366 * dayMs })),
    ...events,
    ["END", "VCALENDAR"],
  ]);
}

function spoken(text: LocalText, language: ReaderLanguage): string {
  if (language !== "de") return text[language];
  const locale = localeOf(language);
  return (locale === null ? null : fixedText(text, locale)) ?? text.en;
}

/** A name that somebody typed, in the reader's language, else in any. */
function nameIn(text: LocalText, language: ReaderLanguage): string {
  const own: unknown = (text as Readonly<Record<string, unknown>>)[language];
  if (typeof own === "string" && own !== "") return own;
  return [text.en, text.zh].find((each) => each !== "") ?? "";
}
