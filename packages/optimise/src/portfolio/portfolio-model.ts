import { countingUnits, rational } from "@quoin/methods";
import { type ExactGoal, exactGoal } from "./exact-goal.ts";
import { moneyRules } from "./money-rules.ts";
import { orderRules } from "./order-rules.ts";
import { type PortfolioOptions, portfolioOptions } from "./portfolio-option.ts";
import type { PortfolioRule, RuleRow } from "./portfolio-rule.ts";
import type { PortfolioRules } from "./portfolio-rules.ts";
import type { ProjectList } from "./project-list.ts";

/** A portfolio as a choice among options under rules, all in exact arithmetic. */
export interface PortfolioModel {
  readonly projects: ProjectList;
  readonly options: PortfolioOptions;
  readonly value: ExactGoal;
  /** Goals that decide among plans of equal value, one after another. */
  readonly further: readonly ExactGoal[];
  readonly second: ExactGoal | null;
  /** In the order in which the rules state them. */
  readonly rules: readonly PortfolioRule[];
  /** A project starts at most once. Not a rule of the office: it is what a start year means. */
  readonly structure: readonly RuleRow[];
}

const undiscounted = { units: 0n, decimals: 0 };

export function portfolioModel(rules: PortfolioRules, projects: ProjectList, ids: ReadonlyMap<string, number>): PortfolioModel {
  const options = portfolioOptions(projects.ids.length, projects.windows);
  return {
    projects,
    options,
    value: exactGoal(rules.value, rules.schedule?.discount ?? undiscounted, projects, options),
    further: rules.further.map((goal) => exactGoal(goal, undiscounted, projects, options)),
    second: rules.second === undefined ? null : exactGoal(rules.second, undiscounted, projects, options),
    rules: [...moneyRules(rules, projects, options), ...orderRules(rules, ids, options, projects.windows)],
    structure: onceRows(options),
  };
}

function onceRows({ first }: PortfolioOptions): RuleRow[] {
  const rows: RuleRow[] = [];
  for (let project = 0; project + 1 < first.length; project++) {
    const [from = 0, to = 0] = [first[project], first[project + 1]];
    if (to - from < 2) continue;
    const options = Int32Array.from({ length: to - from }, (_, at) => from + at);
    rows.push({ options, units: countingUnits(options.length), lower: null, upper: rational(1n) });
  }
  return rows;
}
