import { z } from "zod";
import { subject } from "../diagnosis/finding.ts";
import { evidenceReference } from "../evidence/evidence-reference.ts";
import { localText } from "../language/text.ts";

export const measureCodes = ["M1", "M2", "M3", "M4", "M5", "M6"] as const;
/** The paper's measures; M6 is inferred and off unless quoin.yaml names it. */
export type MeasureCode = (typeof measureCodes)[number];

/** Proof that comes with a design. Holds no time, so that the same plan is the same bytes. */
export const certificate = z.looseObject({
  objective: z.number().nullable(),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  status: z.enum(["optimal", "within-gap", "not-proved", "infeasible", "unbounded"]),
  solver: z.string(),
  seed: z.number(),
  check: z.object({ rules: z.number(), violated: z.number(), worst: z.number() }),
});
export type Certificate = z.infer<typeof certificate>;

/** Something the office decides and a line rests on; printed with the line, changed in quoin.yaml under `setting`. */
export const assumption = z.object({ label: localText, value: z.union([z.number(), z.string()]), unit: z.string().nullable(), setting: z.string().nullable() });
export type Assumption = z.infer<typeof assumption>;

/** What a line chose from or chose: ranked regions, funded projects, sites. A missing cell is null. */
export const lineTable = z.object({
  columns: z.array(z.object({ name: z.string(), label: localText, unit: z.string().nullable() })),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});
export type LineTable = z.infer<typeof lineTable>;

/** One of the things that a line chose: a project to fund, a site to open. Scenarios are compared by them. */
export const planChoice = z.object({ type: z.string(), id: z.string(), label: localText, amount: z.number().nullable(), start_year: z.number().nullable() });
export type PlanChoice = z.infer<typeof planChoice>;

/** A further table of a line: the rules with their prices, the reasons against what was left out. */
export const lineDetail = z.object({ name: z.string(), label: localText, table: lineTable });
export type LineDetail = z.infer<typeof lineDetail>;

/** One thing to be done, and why: every line names a finding whose verdict is not `not-supported`. */
export const planLine = z.object({
  id: z.string(),
  measure: z.enum(measureCodes),
  /** Sub-item of codes/measures.csv. */
  item: z.string(),
  /** STIP code, PIxxx. */
  instrument: z.string(),
  action: localText,
  subject,
  /** In the currency itself; null where no cost is known, and `note` says why. */
  amount: z.number().nullable(),
  currency: z.string(),
  start_year: z.number().nullable(),
  findings: z.array(z.string()),
  assumptions: z.array(assumption),
  table: lineTable.nullable(),
  /** Rows that the line itself was made from, beside those of its findings. */
  evidence: z.array(evidenceReference),
  note: localText.nullable(),
  certificate: certificate.nullable(),
  synthetic: z.boolean(),
  /** Empty where the line chooses nothing. */
  choices: z.array(planChoice),
  details: z.array(lineDetail),
});
export type PlanLine = z.infer<typeof planLine>;

export const measureCoverage = z.object({ item: z.string(), lines: z.array(z.string()), reason: localText.nullable() });
export type MeasureCoverage = z.infer<typeof measureCoverage>;

export const plan = z.object({
  scenario: z.string(),
  region: z.string(),
  lines: z.array(planLine),
  coverage: z.array(measureCoverage),
  /** Certificate of the optimised fund portfolio, null where the plan has none. */
  certificate: certificate.nullable(),
});
export type Plan = z.infer<typeof plan>;
