import { fault, isTimeZone, note, type Outcome, success } from "@quoin/core";

/** Countries whose law knows one time, though more are in use. */
const lawful: Readonly<Record<string, string>> = { CN: "Asia/Shanghai" };

/**
 * The time zone of an office that is begun: the one it says; else that of its country, where all of the country has one time. The country is that of its currency (the first two letters of an ISO
 * 4217 code are those of ISO 3166-1; EUR and X… are those of many), else the code of its root where that is one of ISO 3166-1. Where its root says no country, or one of several zones, the office is asked.
 */
export function zoneOfOffice({
  said,
  currency = "",
  root = "",
}: {
  readonly said: string | undefined;
  readonly currency: string | undefined;
  readonly root: string | undefined;
}): Outcome<string> {
  const at = { field: "time_zone" };
  if (said !== undefined) return isTimeZone(said) ? success(said) : fault(note("call.unknown-zone", { zone: said }, at));
  const country = [currency.slice(0, 2), root].find((each) => zonesOf(each).length > 0) ?? null;
  // An office that says nothing of where it is has its days where its machine has them, and is told so.
  if (country === null && root === "") return success(machineZone(), [note("workspace.zone-of-machine", { zone: machineZone() }, at)]);
  if (country === null) return fault(note("workspace.zone-not-known", { machine: machineZone() }, at));
  const zones = zonesOf(country);
  const one = lawful[country] ?? (clocksOf(zones) === 1 ? zones[0] : undefined);
  if (one === undefined) return fault(note("workspace.several-zones", { country, zones: zones.join(", ") }, at));
  return success(one, [note("workspace.zone-guessed", { zone: one, from: country }, at)]);
}

/** The zone that this machine runs in. */
export function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Zones of a country by its ISO 3166-1 code, as CLDR lists them; none where it is no such code. */
function zonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country) || country === "EU" || country.startsWith("X")) return [];
  // Called `timeZones` in older engines and `getTimeZones` in newer ones; the type knows neither everywhere.
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { readonly timeZones?: readonly string[]; getTimeZones?(): readonly string[] };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** How many courses of the clock over a year the zones have. */
function clocksOf(zones: readonly string[]): number {
  const year = new Date().getUTCFullYear();
  const moments = [0, 2, 3, 6, 9, 10].map((month) => new Date(Date.UTC(year, month, 28, 12)));
  return new Set(zones.map((zone) => moments.map((moment) => moment.toLocaleString("en-CA", { timeZone: zone })).join())).size;
}
