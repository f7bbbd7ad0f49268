import type { Call } from "../../register/entities/call.ts";

const defaultZone = "Asia/Shanghai";

/** True for a name of a time zone that this machine knows. */
export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-CA", { timeZone: zone }) !== null;
  } catch (cause) {
    // The only way to ask is to try; anything but the refusal of the name is a bug.
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/** The day of a moment (ISO 8601) in a zone, `2026-05-31`; UTC+8 where none is given. */
export function dayIn(zone: string | null, moment: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone ?? defaultZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date(moment));
}

/**
 * Where a moment lies: `before` the first day, `after` the last, `open` on both and between. A day ends at its midnight in the call's zone;
 * an end known to the month or the year is the last day of it.
 */
export function windowAt({ opens, closes, time_zone }: Pick<Call, "opens" | "closes" | "time_zone">, moment: string): "before" | "open" | "after" {
  const day = dayIn(time_zone, moment);
  if (opens !== null && day.slice(0, opens.length) < opens) return "before";
  return closes !== null && day.slice(0, closes.length) > closes ? "after" : "open";
}
