import { z } from "zod";
import { localText } from "../text.ts";

export const verdicts = ["confirmed", "not-supported", "insufficient-data"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a finding is about: a region record of the register, an industry, a technology system … */
export const subject = z.object({ type: z.string(), id: z.string() });
export type Subject = z.infer<typeof subject>;

/** Rows of a table (numbers or "a-b" texts, 1 = first under the header), or a version of a record. */
export const evidenceReference = z.union([
  z.object({ table: z.string(), rows: z.array(z.union([z.number(), z.string()])), sha256: z.string() }),
  z.object({ type: z.string(), id: z.string(), version: z.number() }),
]);
export type EvidenceReference = z.infer<typeof evidenceReference>;

/** Distribution of the value where nothing but chance is at work. */
export const nullDistribution = z.object({ mean: z.number(), p05: z.number(), p95: z.number(), p_value: z.number() });
export type NullDistribution = z.infer<typeof nullDistribution>;

/** What the value was held against; further figures of the comparison stand beside `kind`. */
export const comparison = z.looseObject({ kind: z.enum(["null", "peers", "past", "threshold"]) });
export type Comparison = z.infer<typeof comparison>;

export const interval = z.object({ low: z.number(), high: z.number(), level: z.number() });

/** A tested statement on one of the paper's problems. Missing numbers are null and never stand in for zero. */
export const finding = z.object({
  id: z.string(),
  /** Code of the rule, the CODE of `thresholds.CODE`. */
  rule: z.string(),
  problem: z.enum(["P1", "P2", "P3", "P4"]),
  /** Sub-item of codes/problems.csv. */
  item: z.string(),
  function: z.enum(["F1", "F2", "F3", "F4", "F5", "F6", "F7"]),
  mechanism: z.enum(["blocking", "inducing"]),
  subject,
  verdict: z.enum(verdicts),
  /** Measure that gave the value, with the version in its definition. */
  measure: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  threshold: z.number().nullable(),
  null: nullDistribution.nullable(),
  comparison: comparison.nullable(),
  interval: interval.nullable(),
  statement: localText,
  /** What would change the answer: other panels, other thresholds, thin data. */
  sensitivity: z.array(z.looseObject({ label: localText, value: z.number().nullable(), verdict: z.enum(verdicts) })),
  /** Series behind the chart of the finding page, in the unit of `value` or as named. */
  chart: z.looseObject({ kind: z.string() }).nullable(),
  evidence: z.array(evidenceReference),
  synthetic: z.boolean(),
});
export type Finding = z.infer<typeof finding>;

/** A line of the paper's table of contents: the findings that test it, or what is missing to test it. */
export const findingCoverage = z.object({ item: z.string(), findings: z.array(z.string()), reason: localText.nullable() });
export type FindingCoverage = z.infer<typeof findingCoverage>;
