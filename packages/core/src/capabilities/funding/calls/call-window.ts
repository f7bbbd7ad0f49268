import { asksZone, dayIn, type ZoneSettings, zoneOf } from "../../../contract/time-zone.ts";
import type { Call } from "../../../register/entities/call.ts";

/** The zone in which the days of a call begin and end: its own, else that of the office. */
export function zoneOfCall({ time_zone: zone }: Pick<Call, "time_zone">, office: ZoneSettings): string {
  return zone ?? zoneOf(office);
}

/** Whether neither the call nor the office has said in which zone its days are. */
export function lacksZone({ time_zone: zone }: Pick<Call, "time_zone">, office: ZoneSettings): boolean {
  return zone === null && asksZone(office);
}

/**
 * Where a moment lies: `before` the first day, `after` the last, `open` on both and between. A day ends at its midnight in the call's zone;
 * an end known to the month or the year is the last day of it.
 */
export function windowAt(call: Pick<Call, "opens" | "closes" | "time_zone">, moment: string, office: ZoneSettings): "before" | "open" | "after" {
  const { opens, closes } = call;
  const day = dayIn(zoneOfCall(call, office), moment);
  if (opens !== null && day.slice(0, opens.length) < opens) return "before";
  return closes !== null && day.slice(0, closes.length) > closes ? "after" : "open";
}
