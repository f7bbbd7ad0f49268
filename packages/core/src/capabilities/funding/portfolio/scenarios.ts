import { numberOfRational, type Rational, rational } from "@quoin/methods";
import { type ChosenPortfolio, chosenPortfolio, fundedProjects, inOwnUnit, type PortfolioModel, type Solver, type SolverOptions } from "@quoin/optimise";
import { elementAt } from "../../../contract/assert-present.ts";
import { type CsvCell, type CsvTable, csvTable } from "../../../contract/csv-text.ts";
import type { RulesDocument, ScenarioEntry } from "./rules-document.ts";

/** The same projects under other rules. */
export interface PortfolioScenario {
  readonly name: string;
  readonly model: PortfolioModel;
}

/** A scenario with the plan that is best in it. */
export interface SolvedScenario extends PortfolioScenario {
  readonly choice: ChosenPortfolio;
}

/** The rules as a scenario has them. */
export function scenarioRules(rules: RulesDocument, { budgets, include, exclude }: ScenarioEntry): RulesDocument {
  return {
    ...rules,
    budgets: rules.budgets.map((budget) => {
      const factor = budgets[budget.source];
      if (factor === undefined) return budget;
      const times = (decimal: NonNullable<typeof budget.amount>) => ({ units: decimal.units * factor.units, decimals: decimal.decimals + factor.decimals });
      return {
        ...budget,
        ...(budget.amount === undefined ? {} : { amount: times(budget.amount) }),
        ...(budget.fraction === undefined ? {} : { fraction: times(budget.fraction) }),
      };
    }),
    include: [...rules.include, ...include],
    exclude: [...rules.exclude, ...exclude],
  };
}

export async function solvedScenarios(solver: Solver, scenarios: readonly PortfolioScenario[], options: SolverOptions): Promise<SolvedScenario[]> {
  const solved: SolvedScenario[] = [];
  for (const scenario of scenarios) solved.push({ ...scenario, choice: await chosenPortfolio(solver, scenario.model, options, { settle: true }) });
  return solved;
}

/** `scenarios.csv`: what is best in each scenario, the rules as they stand (`base`) first. */
export function scenariosTable(scenarios: readonly SolvedScenario[]): CsvTable {
  const sources = [...new Set(scenarios.flatMap(({ model }) => model.rules.flatMap(({ source }) => source ?? [])))];
  const rows = scenarios.map(({ name, model, choice: { certificate, chosen, uses } }): CsvCell[] => {
    const funded = chosen === null ? null : fundedProjects(model, chosen).reduce((sum, each) => sum + each, 0);
    const used = sources.map((source) => {
      const own = uses?.filter(({ rule }) => rule.source === source).map(({ rule, used: units }) => inOwnUnit(rule, rational(units)));
      return own === undefined ? null : numberOfRational(own.reduce(plus, rational(0n)));
    });
    return [name, certificate.status, certificate.objective, certificate.bound, certificate.gap, funded, ...used];
  });
  return csvTable(["scenario", "status", "value", "bound", "gap", "funded", ...sources.map((source) => `used_${source}`)], rows);
}

/** `scenario-core.csv`: in which scenarios each project is funded; `core` in all that have a plan, `shell` in some, `never` in none. */
export function scenarioCoreTable(scenarios: readonly SolvedScenario[]): CsvTable {
  const planned = scenarios.filter(({ choice }) => choice.chosen !== null);
  const funded = planned.map(({ model, choice }) => fundedProjects(model, choice.chosen as Uint8Array));
  const { projects } = elementAt(scenarios, 0).model;
  const rows = Array.from(projects.fileOrder, (project): CsvCell[] => {
    const times = funded.reduce((sum, each) => sum + each[project]!, 0);
    return [projects.ids[project], ...funded.map((each) => each[project]!), times === funded.length ? "core" : times > 0 ? "shell" : "never"];
  });
  return csvTable(["project", ...planned.map(({ name }) => name), "class"], rows);
}

function plus(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}
