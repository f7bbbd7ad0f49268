/**
 * The last day that a date may mean: a date known to the month or the year only is over when that is over.
 *
 *   lastDay("2025-02")  // "2025-02-28"
 */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Days from one day to another, negative where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(lastDay(to)) - Date.parse(lastDay(from))) / 86_400_000);
}
