import type { SitingModel, SitingProblem } from "@quoin/optimise";
import { z } from "zod";
import { field, listField } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { note } from "../../language/note.ts";

/** Effective hours a year from which the national rules of sharing count an instrument as full. */
export const fullHours = 1_200;

/** Rules of `quoin design siting` beyond its models: equity, order of sectors, money by year, sharing of what stands. */
export const sitingRuleFields = {
  floor: field(z.number().min(0).max(1).optional(), { description: "Least share of the demand of each group that is served within --radius", unit: "share" }),
  floor_by: field(z.string().optional(), { description: "Column of clients with the groups of --floor (region, sector)" }),
  first: listField("Sectors (column sector of clients) that are covered first, before all other demand (covering)").default([]),
  years: listField(
    "Money for new sites by year, as 2026=5000000,2027=3000000; new sites then open in the order of what they add, none before its open_year_min",
  ).default([]),
  full_hours: field(z.number().positive().default(fullHours), {
    description: "An existing site with fewer effective hours has room: nothing new is built in its area",
    unit: "hours a year",
  }),
  review_from: field(z.number().nonnegative().default(0), {
    description: "Fixed cost from which a new site is reviewed for duplicates (2000000 for instruments); below it room in the area does not hold it back",
    unit: "as fixed_cost",
  }),
};

interface Rules {
  readonly floor?: number | undefined;
  readonly floor_by?: string | undefined;
  readonly first: readonly string[];
  readonly years: readonly string[];
}

/** Checks the rules against the model and reads the money of each year, ascending. */
export function sitingRules({ floor, floor_by, first, years }: Rules, model: SitingModel, radius: number | undefined): Outcome<SitingProblem["years"]> {
  if (floor !== undefined && floor_by === undefined)
    return fault(note("siting.option-needed", { model: "--floor", option: "--floor-by" }, { field: "--floor-by" }));
  if (floor !== undefined && radius === undefined) return fault(note("siting.option-needed", { model: "--floor", option: "--radius" }, { field: "--radius" }));
  if (first.length > 0 && model !== "covering") return fault(note("siting.first-is-for-covering", { model }, { field: "--first" }));
  const read = years.map((text) => ({ text, match: /^(\d{4})=(\d+(?:\.\d+)?)$/.exec(text.trim()) }));
  const wrong = read.find(({ match }) => match === null);
  if (wrong !== undefined) return fault(note("siting.not-a-year", { text: wrong.text }, { field: "--years" }));
  const budgets = read.map(({ match }) => ({ year: Number(match?.[1]), budget: Number(match?.[2]) })).toSorted((a, b) => a.year - b.year);
  const twice = budgets.find(({ year }, index) => budgets[index - 1]?.year === year);
  return twice === undefined ? success(budgets) : fault(note("siting.year-twice", { year: twice.year }, { field: "--years" }));
}
