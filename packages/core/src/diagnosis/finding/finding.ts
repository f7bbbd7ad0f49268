import { z } from "zod";
import { evidenceReference } from "../../evidence/evidence-reference.ts";
import { years } from "../../evidence/evidence-years.ts";
import { statementData } from "../../language/statement/value.ts";
import { localText, unitText } from "../../language/text.ts";
import { blocks } from "../verdict/blocks.ts";
import { dealt } from "../verdict/dealt.ts";
import { findingChart } from "./finding-chart.ts";
import { registered } from "./registered.ts";

export const verdicts = ["confirmed", "not-supported", "insufficient-data"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a finding is about: a region record of the register, an industry, a technology system … */
export const subject = z.object({ type: z.string(), id: z.string() });
export type Subject = z.infer<typeof subject>;

/** Distribution of the value where nothing but chance is at work; `p_value` is two-sided. */
export const nullDistribution = z.object({ mean: z.number(), p05: z.number(), p95: z.number(), p_value: z.number() });
export type NullDistribution = z.infer<typeof nullDistribution>;

/** What the value was held against, in words; further figures of the comparison stand beside them. */
export const comparison = z.looseObject({ kind: z.enum(["null", "peers", "past", "threshold"]), text: localText });
export type Comparison = z.infer<typeof comparison>;

/** `level`: how surely the value lies within; 1 where the two are the least and the most that it can be, with what is not known counted either way. */
export const interval = z.object({ low: z.number(), high: z.number(), level: z.number() });
export type Interval = z.infer<typeof interval>;

/** One defensible way to put the question (threshold, base, definition, years, panel, null) with the answer that it gives: a point of the specification curve. */
export const choice = z.looseObject({
  label: localText,
  value: z.number().nullable(),
  null: nullDistribution.nullable(),
  verdict: z.enum(verdicts),
  /** Where this way counts something else than the finding does: then it stands in the table and not in the curve. */
  unit: unitText.optional(),
  /** Where this way moves a threshold of the rule within what the rule tolerates. */
  moves: z.object({ threshold: z.string(), to: z.number() }).optional(),
});
export type Choice = z.infer<typeof choice>;

/** A finding is robust where every choice of its rule keeps its verdict. */
export const strengths = ["robust", "depends"] as const;
export type Strength = (typeof strengths)[number];

/** For planning the next table: the smallest effect that matters, and the one that a table of this size finds with probability `level`; null where none is. With their signs. No verdict looks at it. */
export const power = z.object({
  effect: z.number(),
  detectable: z.number().nullable(),
  level: z.number(),
  /** How far the value lies from what chance gives, in the unit of the effect. */ seen: z.number(),
});
export type Power = z.infer<typeof power>;

/** How far the value lies from what it is held against, counted in the direction of the problem: above 0 is the problem. The verdict follows from it alone (`verdict/effect.ts`). */
export const effect = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  level: z.number(),
  /** The smallest that is worth acting on; above 0. */
  minimum: z.number(),
  unit: unitText,
  meaning: localText,
});
export type FindingEffect = z.infer<typeof effect>;

/** A rule with every comparator in the country's place: how many of them would be called too. */
export const placebo = z.object({ called: z.int(), of: z.int(), subjects: z.array(z.string()) });

/** The column, of all of the same grain in the workspace, that lies nearest to the declared base and turns the answer: `of` its table, `value` of the finding against it. */
export const turnedBy = z.object({ column: z.string(), of: z.string(), value: z.number() });
export type TurnedBy = z.infer<typeof turnedBy>;

/** `large` with `confirmed`; `small` with `not-supported` where the effect is real and not worth acting on. */
export const sizes = ["large", "small"] as const;

/** One question put to many regions. `q` is the p of this finding adjusted for all looks, null where it could not be asked here; `level` what a p must stay under in this family. */
export const family = z.object({
  id: z.string(),
  looks: z.int(),
  confirmed: z.int(),
  expected_by_chance: z.number(),
  level: z.number(),
  q: z.number().nullable(),
});
export type Family = z.infer<typeof family>;

/** Why nothing can be told, where it is not that rows or numbers are missing. */
export const insufficientReasons = ["low-power", "many-looks", "not-coded", "sources-disagree", "circular", "choices-disagree", "limit-calls-others"] as const;
export type InsufficientReason = (typeof insufficientReasons)[number];

/** A tested statement on one of the paper's problems. Missing numbers are null and never stand in for zero. */
export const finding = z.object({
  /** `ITEM-RULE-SUBJECT`, with the part of the rule where it has several: stable while the workspace lives. */
  id: z.string(),
  /** Code of the rule, the CODE of `thresholds.CODE`. */
  rule: z.string(),
  /** Which of several findings of the rule on one subject it is; null where there is one only. */
  part: z.string().nullable(),
  problem: z.enum(["P1", "P2", "P3", "P4"]),
  /** Sub-item of codes/problems.csv. */
  item: z.string(),
  function: z.enum(["F1", "F2", "F3", "F4", "F5", "F6", "F7"]),
  mechanism: z.enum(["blocking", "inducing"]),
  subject,
  /** Regions that a finding on the nation or on a technology system bears upon; null = all of them. */
  applies_to: z.array(z.string()).nullable(),
  /** The title of the finding's page. */
  question: localText,
  verdict: z.enum(verdicts),
  /** Measure that gave the value. */
  measure: z.string(),
  value: z.number().nullable(),
  unit: unitText,
  /** Where the verdict turns, in the unit of `value`: the limit of the office, or the value from which it is beyond chance and worth acting on. */
  threshold: z.number().nullable(),
  null: nullDistribution.nullable(),
  comparison: comparison.nullable(),
  interval: interval.nullable(),
  statement: localText,
  /** The same as data: which sentence, and the values in its places. */
  statement_data: statementData,
  /** Null where no value was held against chance, and where no effect of any size could be told from it. */
  effect: effect.nullable(),
  size: z.enum(sizes).nullable(),
  /** Null where a value is held against chance, and where a limit has nobody else to be tried on. */
  placebo: placebo.nullable(),
  /** What chance moves whole, and within which strata; null where nothing was dealt. */
  blocks: blocks.nullable(),
  /** Null where no labels were dealt. */
  dealt: dealt.nullable(),
  /** Null where nothing was searched, or nothing turns the answer. */
  turned_by: turnedBy.nullable(),
  /** Null where nothing is registered in this workspace yet. */
  registered: registered.nullable(),
  /** The shortest headline that the finding licenses, and the one that it does not. */
  misreading: z.object({ licenses: localText, not: localText }),
  /** Whether every choice gives the same verdict; null where the rule lists none and nothing is confirmed. */
  strength: z.enum(strengths).nullable(),
  /** The way that the verdict rests on first, then every other one that the rule lists; empty where it lists none. */
  choices: z.array(choice),
  /** Thresholds that turn the answer when they are moved within what their rule tolerates, with the answer then. */
  fragile: z.array(z.object({ threshold: z.string(), to: z.number(), verdict: z.enum(verdicts) })),
  /** Null for a complete count, and where no test was made. */
  power: power.nullable(),
  family: family.nullable(),
  reason: z.enum(insufficientReasons).nullable(),
  /** Codes of problems, stages, demands and measures on which it bears; `item` first. */
  bears_on: z.array(z.string()),
  /** Null where the evidence names no year. */
  years: years.nullable(),
  chart: findingChart.nullable(),
  evidence: z.array(evidenceReference),
  synthetic: z.boolean(),
});
export type Finding = z.infer<typeof finding>;

/** A line of the paper's table of contents: the findings that test it, and what is missing to test it (wholly, or what they leave open). */
export const findingCoverage = z.object({ item: z.string(), findings: z.array(z.string()), reason: localText.nullable() });
export type FindingCoverage = z.infer<typeof findingCoverage>;
