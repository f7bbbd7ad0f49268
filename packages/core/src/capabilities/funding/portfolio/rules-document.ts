import { decimalOfText } from "@quoin/methods";
import { z } from "zod";

/** Scalars arrive as the texts that were written, so that numbers keep their digits and codes their zeros. */
const name = z.string().trim().min(1, "expected a name");
const number = z.string().transform((text, context) => {
  const decimal = decimalOfText(text.trim());
  if (decimal !== null) return decimal;
  context.addIssue({ code: "custom", message: `'${text}' is not a number` });
  return z.NEVER;
});
const wholeYear = z
  .string()
  .trim()
  .regex(/^-?\d{1,6}$/, "expected a whole year");

/** An empty entry (`include:` with nothing after it) is an empty list. */
function list<S extends z.ZodType>(entry: S) {
  return z.preprocess((value) => (value === null || value === undefined || value === "" || value === "~" || value === "null" ? [] : value), z.array(entry));
}

const goal = z.union(
  [name.transform((column) => ({ [column]: { units: 1n, decimals: 0 } })), z.record(name, number)],
  "expected a column, or {column: weight, …}",
);

const budgetEntry = z
  .strictObject({
    source: name,
    column: name,
    year: wholeYear.optional(),
    amount: number.optional(),
    fraction: number.optional(),
    /** Column of what a project may cost beyond its need, and how many projects at most do so at once. */
    deviation: name.optional(),
    gamma: z
      .string()
      .trim()
      .regex(/^\d{1,9}$/, "expected a whole number of projects")
      .transform(Number)
      .optional(),
  })
  .refine(({ amount, fraction }) => (amount === undefined) !== (fraction === undefined), "give either an amount or a fraction")
  .refine(({ deviation, gamma }) => (deviation === undefined) === (gamma === undefined), "deviation and gamma are given together");

const shareEntry = z.strictObject({ group: name, column: name, share: number });

const scheduleEntry = z.strictObject({
  earliest: name,
  latest: name,
  duration: name,
  discount: number.default({ units: 0n, decimals: 0 }),
  /** What a project waits for of one that it needs first. */
  after: z.enum(["start", "end"]).default("start"),
  /** Weights of the money of a project's first, second … year. */
  profile: list(number).optional(),
});

/** What a scenario has otherwise: budgets of a source times a factor, projects forced in or out. */
const scenarioEntry = z.strictObject({
  name,
  budgets: z.record(name, number).default({}),
  include: list(name).default([]),
  exclude: list(name).default([]),
});

/** Columns of the ratio of all money to public money. */
const leverageEntry = z.strictObject({ public: name, total: name, private: name.optional(), parts: list(name).default([]), by: list(name).default([]) });

/** The rules file as it is written: see docs/methods/portfolio.md. */
export const rulesDocument = z.strictObject({
  value: goal,
  /** Goals that decide among plans of equal value, one after another. */
  further: list(goal).default([]),
  second: goal.optional(),
  budgets: list(budgetEntry).default([]),
  floors: list(shareEntry).default([]),
  caps: list(shareEntry).default([]),
  prerequisites: list(z.array(name).length(2, "a prerequisite is a pair: [needed first, needs it]")).default([]),
  exclusions: list(z.array(name).min(2, "an exclusion names two projects or more")).default([]),
  include: list(name).default([]),
  exclude: list(name).default([]),
  schedule: scheduleEntry.optional(),
  scenarios: list(scenarioEntry).default([]),
  leverage: leverageEntry.optional(),
});
export type RulesDocument = z.output<typeof rulesDocument>;
export type ScenarioEntry = z.output<typeof scenarioEntry>;
export type LeverageEntry = z.output<typeof leverageEntry>;
