import { z } from "zod";
import { statementData } from "../../../language/statement/value.ts";
import { localText } from "../../../language/text.ts";

/** Ways to know what something did, each by what made the treated comparable with others. */
export const effectDesigns = ["cutoff", "did", "lottery", "match"] as const;
export type EffectDesign = (typeof effectDesigns)[number];

/** What speaks for the design or against it. */
const effectCheck = z.object({
  id: z.string(),
  label: localText,
  value: z.number().nullable(),
  se: z.number().nullable(),
  p: z.number().nullable(),
  /** Whether it is as the design asks; null where it merely tells. */
  holds: z.boolean().nullable(),
});
export type EffectCheck = z.infer<typeof effectCheck>;

/** What something did, by a design. */
export const effectAnswer = z.object({
  design: z.enum(effectDesigns),
  outcome: z.string(),
  /** In the unit of the outcome. */
  estimate: z.number(),
  /** Null where it cannot be known: one unit of a kind. */
  se: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  level: z.number(),
  p: z.number().nullable(),
  /** Units that were compared. */
  n: z.int(),
  /** Distance from the cut within which scores count; only at a cut. */
  bandwidth: z.number().optional(),
  checks: z.array(effectCheck),
  /** Effects by first period of treatment and period; only where they differ. */
  cells: z.array(z.object({ since: z.number(), period: z.number(), effect: z.number(), se: z.number() })).optional(),
  statement: localText,
  statement_data: statementData,
  /** Without what the sentence would be about no cause. */
  assumes: localText,
  assumes_data: statementData,
});
export type EffectAnswer = z.infer<typeof effectAnswer>;
