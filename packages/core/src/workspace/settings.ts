import { z } from "zod";
import { localText } from "../text.ts";

/**
 * `quoin.yaml`: what the office decides. Everything has a stated default, so an empty file is a valid one;
 * an unknown key is a fault, since a misspelt threshold would silently not apply.
 */
const officeSettings = z.strictObject({
  name: localText.default({ en: "Workspace", zh: "工作区" }),
  base_year: z.number().int().optional(),
  currency: z.string().default("CNY"),
  languages: z.array(z.enum(["en", "zh"])).default(["zh", "en"]),
  /** Which table plays which role in the rules: role → table name. */
  roles: z
    .record(z.string(), z.string())
    .nullable()
    .default({})
    .transform((roles) => roles ?? {}),
  /** Rule code → parameter → value; a parameter not named keeps the rule's default. */
  thresholds: z
    .record(z.string(), z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string()), z.boolean()])))
    .nullable()
    .default({})
    .transform((thresholds) => thresholds ?? {}),
  /** Portfolio: value of a project by category. */
  weights: z.record(z.string(), z.number().nonnegative()).default({}),
  budgets: z
    .array(
      z.strictObject({ source: z.string(), column: z.string(), amount: z.number().nonnegative().optional(), fraction: z.number().min(0).max(1).optional() }),
    )
    .optional(),
  floors: z.array(z.strictObject({ group: z.string(), column: z.string(), share: z.number().min(0).max(1) })).optional(),
  siting: z
    .strictObject({
      radius_km: z.number().positive().optional(),
      personnel_per_lab: z.number().positive().optional(),
      open: z.number().int().positive().optional(),
    })
    .default({}),
  /** Other choices of the plan: how many regions lead, from how many points a region leads or grows, what makes a candidate chain owner. */
  plan: z
    .strictObject({
      lead_regions: z.number().int().positive().optional(),
      leading_from: z.number().optional(),
      growing_from: z.number().optional(),
      chain_coverage: z.number().min(0).max(1).optional(),
    })
    .default({}),
  scorecards: z.record(z.string(), z.unknown()).default({}),
  /** M6 is our inference, not the paper's: off unless named here. */
  inferred_measures: z.array(z.string()).default([]),
});

/** What a scenario may have otherwise. */
const scenario = officeSettings.pick({ weights: true, budgets: true, floors: true, siting: true, plan: true }).partial();

export const settings = officeSettings.extend({
  /** Scenario → what it has otherwise. */
  scenarios: z.record(z.string(), scenario).default({}),
});
export type Settings = z.infer<typeof settings>;
