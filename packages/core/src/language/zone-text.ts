import type { Language } from "./text.ts";

/** Zones by the name that officials of the country write; any other is written by its code. */
const chinese: Readonly<Record<string, string>> = { "Asia/Shanghai": "北京时间" };

/** The time zone in which a day ends, as a document says it: `Asia/Shanghai` is 北京时间 in Chinese. */
export function zoneText(zone: string, { language }: { readonly language: Language }): string {
  return (language === "zh" ? chinese[zone] : undefined) ?? zone;
}
