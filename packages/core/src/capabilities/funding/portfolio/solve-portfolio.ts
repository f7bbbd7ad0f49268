import {
  type ApprovedPlan,
  chosenPortfolio,
  exactLosses,
  type FoundPlan,
  findConflict,
  frontier,
  fundedProjects,
  optionLoss,
  type PortfolioModel,
  planChanges,
  type SolverOptions,
  shadowPrice,
} from "@quoin/optimise";
import type { CsvTable } from "../../../contract/csv-text.ts";
import type { Ports } from "../../../contract/ports.ts";
import { type Note, note } from "../../../language/note.ts";
import { integer } from "../../../language/statement/values.ts";
import type { Certificate } from "../../../plan/plan.ts";
import { stepWords } from "../../../plan/step.words.ts";
import { changesTable } from "./changes-table.ts";
import { conflictsTable } from "./conflicts.ts";
import { coreTable, frontierTable } from "./frontier-table.ts";
import { leverageTable, marginalLeverage } from "./leverage-table.ts";
import { planTable } from "./plan-table.ts";
import type { LeverageEntry } from "./rules-document.ts";
import { rulesTable } from "./rules-table.ts";
import { type PortfolioScenario, scenarioCoreTable, scenariosTable, solvedScenarios } from "./scenarios.ts";
import { whyNotTable } from "./why-not-table.ts";

/** What is wanted beside the plan. */
export interface PortfolioQuestions {
  readonly points: number | "all" | null;
  /** Projects whose loss if forced in is searched exactly. */
  readonly why: readonly string[];
  /** The plan that the new one is compared with; its closeness is a rule of the model. */
  readonly approved: ApprovedPlan | null;
  readonly scenarios: readonly PortfolioScenario[];
  readonly leverage: LeverageEntry | null;
}

export interface SolvedPortfolio {
  readonly tables: readonly { readonly name: string; readonly text: CsvTable }[];
  readonly certificate: Certificate;
  readonly found: FoundPlan;
  readonly notes: readonly Note[];
}

/** Chooses, proves and explains: the plan with its certificate, or the clash of the rules. */
export async function solvePortfolio(
  { solver, progress }: Pick<Ports, "solver" | "progress">,
  model: PortfolioModel,
  options: SolverOptions,
  { points, why, approved, scenarios, leverage }: PortfolioQuestions,
): Promise<SolvedPortfolio> {
  const choice = await chosenPortfolio(solver, model, options, { settle: true });
  const { stated, problem, found, chosen, uses, certificate, blocked } = choice;
  const notes: Note[] = [];
  if (found.status === "none" && found.stop !== "failed") notes.push(note("portfolio.no-plan", { seconds: options.timeLimitSeconds }));
  else if (found.stop === "time-limit")
    notes.push(note("portfolio.stopped", { seconds: options.timeLimitSeconds, gap: certificate.gap?.toPrecision(3) ?? "-" }));

  const losses =
    chosen === null
      ? new Map()
      : await exactLosses(
          solver,
          model,
          problem,
          found,
          why,
          blocked.map(({ project }) => project),
          options,
        );
  const tables = [
    { name: "plan.csv", text: planTable(model, chosen, blocked) },
    { name: "rules.csv", text: rulesTable(model.rules, uses, (rule) => (chosen === null ? null : shadowPrice(rule, model, found, stated))) },
    {
      name: "why-not.csv",
      text: whyNotTable(model, blocked, ({ project, option }) => losses.get(project) ?? { lost: optionLoss(option, model, found), basis: "lp" }),
    },
  ];
  if (approved !== null && chosen !== null) tables.push({ name: "changes.csv", text: changesTable(planChanges(model, approved, found, chosen)) });
  if (found.status === "infeasible") {
    progress.step({ en: "Looking for the rules that clash", zh: "查找相互冲突的规则" });
    tables.push({ name: "conflicts.csv", text: conflictsTable(model, await findConflict(solver, model, options)) });
  }
  if (points !== null) {
    const exact = points === "all" ? { ...options, gap: 0 } : options;
    const front = await frontier(solver, model, points, exact, (at) => progress.step(stepWords.text("trade-off", { at: integer(at, "points") })));
    if (!front.complete) notes.push(note("portfolio.frontier-stopped", { seconds: options.timeLimitSeconds, points: front.points.length }));
    tables.push({ name: "frontier.csv", text: frontierTable(model, front) }, { name: "core.csv", text: coreTable(model, front) });
  }
  if (scenarios.length > 0) {
    progress.step({ en: "Solving the scenarios", zh: "求解各情景" });
    const solved = [{ name: "base", model, choice }, ...(await solvedScenarios(solver, scenarios, options))];
    tables.push({ name: "scenarios.csv", text: scenariosTable(solved) }, { name: "scenario-core.csv", text: scenarioCoreTable(solved) });
  }
  if (leverage !== null) {
    const funded = chosen === null ? null : fundedProjects(model, chosen);
    tables.push({ name: "leverage.csv", text: leverageTable(model, leverage, funded, chosen === null ? null : marginalLeverage(model, choice, leverage)) });
  }
  return { tables, certificate, found, notes };
}
