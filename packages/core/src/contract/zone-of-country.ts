/** Countries whose law knows one time, though more are in use. */
const lawful: Readonly<Record<string, string>> = { CN: "Asia/Shanghai" };

/** The zones of a country, and the one that it has in all its parts; null where there are several. */
export interface ZonesOfCountry {
  /** Its code of ISO 3166-1. */
  readonly country: string;
  readonly zones: readonly string[];
  readonly one: string | null;
}

/**
 * The zones of the country of an office, as CLDR lists them. The country is that of its currency (the first two letters of an ISO 4217 code are those of ISO 3166-1; EUR and X… are those of many),
 * else the code of its root where that is one of ISO 3166-1; null where neither names a country.
 */
export function zonesOfOffice({
  currency = "",
  root = "",
}: {
  readonly currency?: string | undefined;
  readonly root?: string | undefined;
}): ZonesOfCountry | null {
  const country = [currency.slice(0, 2), root].find((each) => zonesOf(each).length > 0);
  if (country === undefined) return null;
  const zones = zonesOf(country);
  return { country, zones, one: lawful[country] ?? (clocksOf(zones) === 1 ? (zones[0] ?? null) : null) };
}

/** Zones of a country by its code; none where it is no such code. */
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
