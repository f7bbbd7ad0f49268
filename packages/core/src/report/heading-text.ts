import type { ReportContent } from "./report-content.ts";

/** What a heading of the list is called in this office: a problem as a question, a measure, an item of either, one of its own; the code where it is none. */
export function headingText(code: string, { formatter, headings }: Pick<ReportContent, "formatter" | "headings">): string {
  return formatter.text(headings[code] ?? { en: code, zh: code });
}
