import { z } from "zod";
import { localText, unitText } from "../../language/text.ts";

const bar = z.object({
  id: z.string(),
  label: localText,
  value: z.number().nullable(),
  /** Interval or band around the value, null where there is none. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** What this bar is held against: its share under the comparison, the same figure elsewhere. */
  reference: z.number().nullable().optional(),
  /** How many things the value rests on. */
  count: z.number().nullable(),
});
export type ChartBar = z.infer<typeof bar>;

const line = z.object({ label: localText, unit: unitText, values: z.array(z.number().nullable()) });
export type ChartLine = z.infer<typeof line>;

/**
 * What the page of a finding draws: always the comparison, never the value alone. Missing points are null and are drawn as gaps.
 *
 * - `trend`: one or more lines over years; `band` is what chance alone gives, `threshold` the limit that the verdict used.
 * - `bars`: one bar a thing, sorted as given; `threshold` as above, `band` is what chance alone gives for the whole.
 */
export const findingChart = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("trend"),
    title: localText,
    years: z.array(z.number()),
    lines: z.array(line),
    band: z.object({ label: localText, low: z.array(z.number().nullable()), high: z.array(z.number().nullable()) }).nullable(),
    threshold: z.number().nullable(),
  }),
  z.object({
    kind: z.literal("bars"),
    title: localText,
    unit: unitText,
    bars: z.array(bar),
    band: z.object({ label: localText, low: z.number(), mean: z.number(), high: z.number() }).nullable(),
    threshold: z.number().nullable(),
  }),
]);
export type FindingChart = z.infer<typeof findingChart>;
