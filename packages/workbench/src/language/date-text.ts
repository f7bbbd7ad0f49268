import { dayInChinese, dayInEnglish, type Language } from "@quoin/core";
import { currentReader } from "./language.ts";

/** A moment as its reader writes it, on the clocks of a time zone (IANA), where none is named of her own. */
export function dateTimeText(at: string, language: Language, zone?: string): string {
  return new Intl.DateTimeFormat(tagOf(language), { dateStyle: "medium", timeStyle: "short", timeZone: zone }).format(new Date(at));
}

/** A day, a month or a year as its reader writes it; a text that is none of these stays. */
export function dayText(date: string, language: Language): string {
  if (language === "zh") return dayInChinese(date);
  return currentReader() === "de"
    ? date.replace(/^(\d{4})-(\d{2})(?:-(\d{2}))?$/, (_, year, month, day) => [day, month, year].filter(Boolean).join("."))
    : dayInEnglish(date);
}

/** The day (YYYY-MM-DD) that `dayText` wrote so; null where the text is no such day. A month or a year is none. */
export function isoDay(text: string, language: Language): string | null {
  if (text.length > longestDay || !/\d{4}/.test(text)) return null;
  const [year = ""] = /\d{4}/.exec(text) ?? [];
  const day = /(?:^|\D)(\d{1,2})\D/.exec(language === "zh" ? text.replace(/^.*月/, "") : text)?.[1] ?? "";
  const dates = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}-${day.padStart(2, "0")}`);
  return dates.find((date) => dayText(date, language) === text) ?? null;
}

/** Letters of a day as it is written, at most. */
const longestDay = 24;

/** The day of the week of a date, in short. */
export function weekdayText(date: string, language: Language): string {
  return new Intl.DateTimeFormat(tagOf(language), { weekday: "short", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}

function tagOf(language: Language): string {
  if (language === "zh") return "zh-CN";
  return currentReader() === "de" ? "de-DE" : "en-GB";
}
