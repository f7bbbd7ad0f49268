import { type Decimal, decimalOfText, type ExactColumn, packedUnits, powerOfTen } from "@quoin/methods";
import { portfolioModel } from "../src/portfolio/portfolio-model.ts";
import type { PortfolioRules } from "../src/portfolio/portfolio-rules.ts";
import type { ProjectList, StartWindow } from "../src/portfolio/project-list.ts";

export const exact = (text: string): Decimal => decimalOfText(text) as Decimal;

function columnOf(texts: readonly string[]): ExactColumn {
  const numbers = texts.map(exact);
  const decimals = Math.max(...numbers.map((each) => each.decimals));
  return { decimals, units: packedUnits(numbers.map((each) => each.units * powerOfTen(decimals - each.decimals))) };
}

/** Projects a, b, c … with columns as texts, each column with digits of its own. */
export function projectsOf(columns: Readonly<Record<string, readonly string[]>>, windows: readonly StartWindow[] | null = null): ProjectList {
  const count = Object.values(columns)[0]?.length ?? 0;
  return {
    ids: Array.from({ length: count }, (_, at) => String.fromCharCode(97 + at)),
    fileOrder: Int32Array.from({ length: count }, (_, at) => at),
    amounts: (column) => columnOf(columns[column] ?? []),
    groups: (column) => columns[column] ?? [],
    windows,
  };
}

const nothing: PortfolioRules = {
  value: { value: exact("1") },
  further: [],
  budgets: [],
  floors: [],
  caps: [],
  prerequisites: [],
  exclusions: [],
  include: [],
  exclude: [],
};
/** The model of some rules over projects; what is not named is not asked. */
export const modelOf = (projects: ProjectList, rules: Partial<PortfolioRules>) =>
  portfolioModel({ ...nothing, ...rules }, projects, new Map(projects.ids.map((id, at) => [id, at])));
