import { type Decimal, powerOfTen } from "../../exact/decimal.ts";
import { floorOf, rational } from "../../exact/rational.ts";
import type { PortfolioOptions } from "./portfolio-option.ts";
import type { ProjectList } from "./project-list.ts";
import type { Goal } from "./rules-document.ts";

/** What is to be made large: an exact decimal for each option. */
export interface ExactGoal {
  readonly decimals: number;
  readonly units: readonly bigint[];
}

/** Weighted sum of columns; with a discount, less by it for each year after the first that any project could start in. */
export function exactGoal(goal: Goal, discount: Decimal, projects: ProjectList, options: PortfolioOptions): ExactGoal {
  const terms = Object.entries(goal).map(([column, weight]) => ({ weight, ...projects.amounts(column), column }));
  const places = terms.map(({ weight, column }) => weight.decimals + projects.amounts(column).decimals);
  const decimals = Math.max(...places);
  const ofProject = projects.ids.map((_, project) =>
    terms.reduce((sum, { weight, units }, term) => sum + weight.units * (units[project] as bigint) * powerOfTen(decimals - (places[term] as number)), 0n),
  );
  const { start } = options;
  if (start === null || discount.units === 0n) return { decimals, units: Array.from(options.project, (project) => ofProject[project] as bigint) };
  const first = (projects.windows ?? []).reduce((least, { earliest }) => Math.min(least, earliest), Number.POSITIVE_INFINITY);
  const years = start.reduce((most, year) => Math.max(most, year - first), 0);
  const one = powerOfTen(discount.decimals);
  const kept = one - discount.units;
  const factor = Array.from({ length: years + 1 }, (_, year) => kept ** BigInt(year) * one ** BigInt(years - year));
  const units = Array.from(options.project, (project, option) => (ofProject[project] as bigint) * (factor[(start[option] as number) - first] as bigint));
  return { decimals: decimals + discount.decimals * years, units };
}

/** Sum over the chosen options, in units. */
export function goalOf({ units }: ExactGoal, chosen: Uint8Array): bigint {
  let sum = 0n;
  for (let option = 0; option < chosen.length; option++) if (chosen[option] === 1) sum += units[option] as bigint;
  return sum;
}

/** The nearest double of so many units of the goal. */
export function goalNumber({ decimals }: ExactGoal, units: bigint): number {
  // Discounted values have more digits than a double; 30 of them decide its rounding.
  const surplus = Math.max(0, decimals - 30);
  return Number(`${floorOf(rational(units, powerOfTen(surplus)))}e-${decimals - surplus}`);
}
