import type { Language } from "@quoin/core";

/** A moment as its reader writes it, in her own time zone. */
export function dateTimeText(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
}
