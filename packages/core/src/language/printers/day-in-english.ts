/**
 * A day, a month or a year as it is read in English; a text that is none of these stays.
 *
 *   dayInEnglish("2025-12-31")  // "31 Dec 2025"
 */
export function dayInEnglish(date: string): string {
  const [, year = "", month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === "") return date;
  const [monthOfYear, dayOfMonth] = [Number(month ?? 1) - 1, Number(day ?? 1)];
  const at = new Date(0);
  at.setUTCFullYear(Number(year), monthOfYear, dayOfMonth);
  // A day that no calendar has would become another.
  if (at.getUTCMonth() !== monthOfYear || at.getUTCDate() !== dayOfMonth) return date;
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (month !== undefined) parts.month = "short";
  if (day !== undefined) parts.day = "numeric";
  return new Intl.DateTimeFormat("en-GB", parts).format(at);
}
