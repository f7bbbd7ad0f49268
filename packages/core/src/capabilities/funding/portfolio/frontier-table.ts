import { numberOfRational, type Rational, rational } from "@quoin/methods";
import { type Frontier, fundedProjects, goalNumber, inOwnUnit, type PortfolioModel, rowUse } from "@quoin/optimise";
import { elementAt } from "../../../contract/assert-present.ts";
import { type CsvCell, type CsvTable, csvTable } from "../../../contract/csv-text.ts";

/** `frontier.csv`: value falling; money used by source, all years together. */
export function frontierTable(model: PortfolioModel, { points }: Frontier): CsvTable {
  const budgets = model.rules.filter(({ kind }) => kind === "budget");
  const sources = [...new Set(budgets.map(({ source }) => source))];
  const rows = points.map(({ chosen, value, second }, at): CsvCell[] => {
    const used = sources.map((source) =>
      budgets
        .filter((budget) => budget.source === source)
        .map((budget) => inOwnUnit(budget, rational(rowUse(elementAt(budget.rows, 0), chosen))))
        .reduce(plus, rational(0n)),
    );
    const funded = fundedProjects(model, chosen).reduce((sum, each) => sum + each, 0);
    return [at + 1, goalNumber(model.value, value), goalNumber(model.second ?? model.value, second), funded, ...used.map(numberOfRational)];
  });
  return csvTable(["point", "value", "second", "funded", ...sources.map((source) => `used_${source}`)], rows);
}

/**
 * `core.csv`: how often each project is funded over the points of the frontier: `core` in all of them, `shell` in some, `never` in none.
 * A core project is safe whatever weight the two goals get.
 */
export function coreTable(model: PortfolioModel, { points }: Frontier): CsvTable {
  const { projects } = model;
  const count = new Int32Array(projects.ids.length);
  for (const { chosen } of points)
    fundedProjects(model, chosen).forEach((funded, project) => {
      count[project] = count[project]! + funded;
    });
  const rows = Array.from(projects.fileOrder, (project): CsvCell[] => {
    const times = count[project]!;
    return [projects.ids[project], times, points.length, times === points.length ? "core" : times > 0 ? "shell" : "never"];
  });
  return csvTable(["project", "points_funded", "points", "class"], rows);
}

function plus(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}
