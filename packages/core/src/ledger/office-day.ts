/** The day it is for the office: a deadline is the end of its day in UTC+8. */
export function officeDay(now: string): string {
  return new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
}
