import { dayInChinese, type Language } from "@quoin/core";

/** A moment as its reader writes it, in her own time zone. */
export function dateTimeText(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
}

/** A day, a month or a year as its reader writes it; a text that is none of these stays. */
export function dayText(date: string, language: Language): string {
  if (language === "zh") return dayInChinese(date);
  const [, year = "", month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === "") return date;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (month !== undefined) parts.month = "short";
  if (day !== undefined) parts.day = "numeric";
  return new Intl.DateTimeFormat("en-GB", parts).format(at);
}
