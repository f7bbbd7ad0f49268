/** The zone of an office that has never said one: in it days were counted before offices had a zone of their own, so that no deadline of a workspace that exists moves. */
export const formerZone = "Asia/Shanghai";

/** What stands as `time_zone` of an office that has begun and has not said yet where it is: it is asked for it, and nothing is taken for it. */
export const unsaidZone = "unsaid";

/** In which days are counted until it is said; deeds that give others a last day wait for it. */
const neutralZone = "UTC";

/** Names of zones that this machine was found to know: asking costs as much as everything else that is checked of a record. */
const knownZones = new Set<string>();

/** True for a name of a time zone that this machine knows. */
export function isTimeZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    const isKnown = new Intl.DateTimeFormat("en-CA", { timeZone: zone }) !== null;
    knownZones.add(zone);
    return isKnown;
  } catch (cause) {
    // The only way to ask is to try; anything but the refusal of the name is a bug.
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

const days = new Map<string, Intl.DateTimeFormat>();

/** The day of a moment (ISO 8601) in a zone, `2026-05-31`. A zone that this machine does not know throws a RangeError. */
export function dayIn(zone: string, moment: string): string {
  const known = days.get(zone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  days.set(zone, known);
  return known.format(new Date(moment));
}

/** What is known of the zone where settings are at hand. */
export interface ZoneSettings {
  readonly time_zone?: string | undefined;
}

/** The zone in which the days of the office begin and end. */
export function zoneOf({ time_zone: zone }: ZoneSettings): string {
  if (zone === unsaidZone) return neutralZone;
  return zone ?? formerZone;
}

/** Whether the office has still to say where it is, before a day of it binds anybody. */
export function asksZone({ time_zone: zone }: ZoneSettings): boolean {
  return zone === unsaidZone;
}

/** The day it is for the office. */
export function officeDay(now: string, settings: ZoneSettings): string {
  return dayIn(zoneOf(settings), now);
}
