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

/** The day of the week of a date, in short. */
export function weekdayText(date: string, language: Language): string {
  return new Intl.DateTimeFormat(tagOf(language), { weekday: "short", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}

function tagOf(language: Language): string {
  if (language === "zh") return "zh-CN";
  return currentReader() === "de" ? "de-DE" : "en-GB";
}
