import { type Note, note } from "../../note.ts";
import type { Ports } from "../../ports.ts";
import { provedStatus, relativeGap } from "../model/relative-gap.ts";
import type { Certificate } from "../plan.ts";
import type { SolverOptions } from "../solver-port.ts";
import { conflictsTable, findConflict } from "./conflicts.ts";
import { goalNumber } from "./exact-goal.ts";
import { exactLosses } from "./exact-losses.ts";
import { type FoundPlan, findPlan } from "./find-plan.ts";
import { frontier } from "./frontier.ts";
import { coreTable, frontierTable } from "./frontier-table.ts";
import { planCheck, ruleUses } from "./plan-check.ts";
import { planTable } from "./plan-table.ts";
import type { PortfolioModel } from "./portfolio-model.ts";
import { rulesTable } from "./rules-table.ts";
import { settledPlan } from "./settle-ties.ts";
import { optionLoss, shadowPrice } from "./shadow-price.ts";
import { statedRows } from "./stated-rows.ts";
import { obstacles } from "./why-not.ts";
import { whyNotTable } from "./why-not-table.ts";

/** What is wanted beside the plan. */
export interface PortfolioQuestions {
  readonly points: number | "all" | null;
  /** Projects whose loss if forced in is searched exactly. */
  readonly why: readonly string[];
}

export interface SolvedPortfolio {
  readonly tables: readonly { readonly name: string; readonly text: string }[];
  readonly certificate: Certificate;
  readonly found: FoundPlan;
  readonly notes: readonly Note[];
}

/** Chooses, proves and explains: the plan with its certificate, or the clash of the rules. */
export async function solvePortfolio(
  { solver, progress }: Pick<Ports, "solver" | "progress">,
  model: PortfolioModel,
  options: SolverOptions,
  { points, why }: PortfolioQuestions,
): Promise<SolvedPortfolio> {
  const stated = statedRows(model);
  const problem = { count: model.options.count, rows: stated.rows, objective: model.value.units };
  const found = await findPlan(solver, problem, options);
  const chosen = await settledPlan(solver, problem, found, options);
  const uses = chosen === null ? null : ruleUses(model.rules, chosen);
  const objective = found.worth === null ? null : goalNumber(model.value, found.worth);
  const bound = found.bound === null ? null : goalNumber(model.value, found.bound);
  const gap = relativeGap(bound, objective);
  const certificate: Certificate = {
    objective,
    bound: found.status === "infeasible" ? null : bound,
    gap,
    status: found.status === "infeasible" ? "infeasible" : provedStatus(gap, options.gap),
    solver: found.engine,
    seed: options.seed,
    check: uses === null ? { rules: model.rules.length, violated: 0, worst: 0 } : planCheck(uses),
  };
  const notes: Note[] = [];
  if (found.status === "none" && found.stop !== "failed") notes.push(note("portfolio.no-plan", { seconds: options.timeLimitSeconds }));
  else if (found.stop === "time-limit") notes.push(note("portfolio.stopped", { seconds: options.timeLimitSeconds, gap: gap?.toPrecision(3) ?? "-" }));

  const blocked = chosen === null ? [] : obstacles(model, stated, found.programme, chosen);
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
  if (found.status === "infeasible") {
    progress.step({ en: "Looking for the rules that clash", zh: "查找相互冲突的规则" });
    tables.push({ name: "conflicts.csv", text: conflictsTable(model, await findConflict(solver, model, options)) });
  }
  if (points !== null) {
    const exact = points === "all" ? { ...options, gap: 0 } : options;
    const front = await frontier(solver, model, points, exact, (at) => progress.step({ en: `Trade-off, point ${at}`, zh: `权衡前沿，第 ${at} 点` }));
    if (!front.complete) notes.push(note("portfolio.frontier-stopped", { seconds: options.timeLimitSeconds, points: front.points.length }));
    tables.push({ name: "frontier.csv", text: frontierTable(model, front) }, { name: "core.csv", text: coreTable(model, front) });
  }
  return { tables, certificate, found, notes };
}
