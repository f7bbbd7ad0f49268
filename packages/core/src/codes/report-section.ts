import { keysOf } from "../contract/keyed.ts";
import type { LocalText } from "../language/text.ts";
import { reportSections } from "./lists/report-sections.ts";

/** Name of a report template. */
export type ReportTemplate = keyof typeof reportSections.templates;

/** A chapter of a report: its heading, and what it must hold. */
export interface ReportSection {
  readonly id: string;
  readonly heading: LocalText;
  readonly holds: readonly string[];
}

/** Names of the report templates. */
export const reportTemplates = keysOf(reportSections.templates);

/** The language of a template and its chapters in the order in which they are printed. */
export function reportTemplate(template: ReportTemplate): { readonly language: string; readonly sections: readonly ReportSection[] } {
  const { language, sections } = reportSections.templates[template];
  return { language, sections: sections.map(({ id, en, zh, holds }) => ({ id, heading: { en, zh }, holds })) };
}
