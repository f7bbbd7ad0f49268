import { z } from "zod";

/** First and last year of the evidence. */
export const years = z.object({ from: z.number(), to: z.number() });
export type Years = z.infer<typeof years>;

/** The first and the last of some years; null without one. */
export function yearsOf(years: Iterable<number | null | undefined>): Years | null {
  const known = [...years].flatMap((year) => (typeof year === "number" && Number.isFinite(year) ? [year] : []));
  return known.length === 0 ? null : { from: Math.min(...known), to: Math.max(...known) };
}

/** The whole span of several; null where none is known. */
export function spanOfYears(spans: readonly (Years | null | undefined)[]): Years | null {
  return yearsOf(spans.flatMap((span) => (span == null ? [] : [span.from, span.to])));
}
