import type { LocalText } from "../../language/text.ts";
import type { Finding, Years } from "../finding.ts";

/** The first and the last of some years; null without one. */
export function yearsOf(years: Iterable<number | null | undefined>): Years | null {
  const known = [...years].filter((year) => typeof year === "number" && Number.isFinite(year)) as number[];
  return known.length === 0 ? null : { from: Math.min(...known), to: Math.max(...known) };
}

/** The whole span of several; null where none is known. */
export function spanOfYears(spans: readonly (Years | null | undefined)[]): Years | null {
  return yearsOf(spans.flatMap((span) => (span == null ? [] : [span.from, span.to])));
}

/** Whether the newest evidence lies more than `maximumAge` years before the base year: then the verdict is about then. Evidence without a year is not called old. */
export function isOutdated({ years }: Pick<Finding, "years">, baseYear: number | null, maximumAge: number): boolean {
  return years !== null && baseYear !== null && baseYear - years.to > maximumAge;
}

/** The statement of old evidence, which begins with the year that it speaks of. */
export function datedStatement({ en, zh }: LocalText, { to }: Years): LocalText {
  return { en: `Until ${to}: ${en}`, zh: `截至${to}年：${zh}` };
}
