/**
 * A day, a month or a year as officials write it; a text that is none of these stays.
 *
 *   dayInChinese("2025-12-31")  // "2025年12月31日"
 */
export function dayInChinese(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
}
