import { dayInChinese, dayInEnglish, type Language } from "@quoin/core";

/** A moment as its reader writes it, in her own time zone. */
export function dateTimeText(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
}

/** A day, a month or a year as its reader writes it; a text that is none of these stays. */
export function dayText(date: string, language: Language): string {
  return language === "zh" ? dayInChinese(date) : dayInEnglish(date);
}
