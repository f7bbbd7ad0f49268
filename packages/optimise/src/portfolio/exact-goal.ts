import { type Decimal, type ExactUnits, floorOf, packedUnits, pickedUnits, powerOfTen, rational, sumUnits, unitAt } from "@quoin/methods";
import type { PortfolioOptions } from "./portfolio-option.ts";
import type { Goal } from "./portfolio-rules.ts";
import type { ProjectList } from "./project-list.ts";

/** What is to be made large: an exact decimal for each option. */
export interface ExactGoal {
  readonly decimals: number;
  readonly units: ExactUnits;
}

/** Weighted sum of columns; with a discount, less by it for each year after the first that any project could start in. */
export function exactGoal(goal: Goal, discount: Decimal, projects: ProjectList, options: PortfolioOptions): ExactGoal {
  const { decimals, units: ofProject } = weightedSum(goal, projects);
  const { start } = options;
  if (start === null || discount.units === 0n) return { decimals, units: pickedUnits(ofProject, options.project) };
  const first = (projects.windows ?? []).reduce((least, { earliest }) => Math.min(least, earliest), Number.POSITIVE_INFINITY);
  const years = start.reduce((most, year) => Math.max(most, year - first), 0);
  const one = powerOfTen(discount.decimals);
  const kept = one - discount.units;
  const factor = Array.from({ length: years + 1 }, (_, year) => kept ** BigInt(year) * one ** BigInt(years - year));
  const units = Array.from(options.project, (project, option) => unitAt(ofProject, project) * (factor[start[option]! - first] as bigint));
  return { decimals: decimals + discount.decimals * years, units: packedUnits(units) };
}

function weightedSum(goal: Goal, projects: ProjectList): ExactGoal {
  const terms = Object.entries(goal).map(([column, weight]) => ({
    weight,
    ...projects.amounts(column),
    place: weight.decimals + projects.amounts(column).decimals,
  }));
  const [only] = terms;
  if (terms.length === 1 && only?.weight.units === 1n) return { decimals: only.place, units: only.units };
  const decimals = terms.reduce((most, { place }) => Math.max(most, place), 0);
  const units = projects.ids.map((_, project) =>
    terms.reduce((sum, { weight, units, place }) => sum + weight.units * unitAt(units, project) * powerOfTen(decimals - place), 0n),
  );
  return { decimals, units: packedUnits(units) };
}

/** Sum over the chosen options, in units. */
export function goalOf({ units }: ExactGoal, chosen: Uint8Array): bigint {
  return sumUnits(units, chosen);
}

/** The nearest double of so many units of the goal. */
export function goalNumber({ decimals }: ExactGoal, units: bigint): number {
  // Discounted values have more digits than a double; 30 of them decide its rounding.
  const surplus = Math.max(0, decimals - 30);
  return Number(`${floorOf(rational(units, powerOfTen(surplus)))}e-${decimals - surplus}`);
}
