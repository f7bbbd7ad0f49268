import { decimalText } from "@quoin/methods";
import { budgetName } from "@quoin/optimise";
import { labelOf } from "../../../language/statement/place.ts";
import { kindColumn, tableColumn } from "../../../plan/line-text.ts";
import type { LineDetail } from "../../../plan/plan.ts";
import type { FundPlan } from "./fund-plan.ts";
import { fundStarts } from "./fund-starts.ts";
import { budgetText } from "./rule-text.ts";

/** Money of one budget's column in one year. */
export interface YearSpending {
  readonly source: string;
  readonly column: string;
  readonly year: number;
  readonly spent: number;
  /** What the budget of that year allows; null where the budget is one for all years. */
  readonly limit: number | null;
}

/**
 * Money by source and year of what is begun: the need of a candidate over its years by the profile,
 *
 *   spent_sy = Σ_j a_js · w_(y − start_j) / Σ_{k < n_j} w_k
 */
export function fundSpending({ candidates, document, ...plan }: FundPlan): readonly YearSpending[] {
  const starts = fundStarts({ candidates, ...plan });
  const profile = (document.schedule?.profile ?? []).map((each) => Number(decimalText(each)));
  const weight = (year: number): number => profile[Math.min(year, profile.length - 1)] ?? 1;
  const columns = new Map(document.budgets.map(({ source, column }) => [`${source}\n${column}`, { source, column }]));
  const spentOf = (column: string): ReadonlyMap<number, number> => {
    const years = new Map<number, number>();
    for (const { id, money, window } of candidates) {
      const start = starts.get(id);
      if (start === null || start === undefined || window === null) continue;
      const weights = Array.from({ length: window.duration }, (_, year) => weight(year));
      const sum = weights.reduce((total, each) => total + each, 0);
      weights.forEach((each, at) => {
        const part = sum === 0 ? 1 / window.duration : each / sum;
        years.set(start + at, (years.get(start + at) ?? 0) + (money[column] ?? 0) * part);
      });
    }
    return years;
  };
  const asked = (column: string): number => candidates.reduce((sum, { money }) => sum + (money[column] ?? 0), 0);
  return [...columns.values()].flatMap(({ source, column }) => {
    const own = spentOf(column);
    const limits = new Map(
      document.budgets.flatMap((budget) =>
        budget.source !== source || budget.column !== column || budget.year === undefined
          ? []
          : [
              [
                Number(budget.year),
                budget.amount === undefined
                  ? asked(column) * Number(decimalText(budget.fraction ?? { units: 0n, decimals: 0 }))
                  : Number(decimalText(budget.amount)),
              ] as const,
            ],
      ),
    );
    return [...new Set([...own.keys(), ...limits.keys()])]
      .sort((a, b) => a - b)
      .map((year) => ({ source, column, year, spent: Math.round((own.get(year) ?? 0) * 100) / 100, limit: limits.get(year) ?? null }));
  });
}

/** … as a table of the line. */
export function spendingDetail(plan: FundPlan): LineDetail {
  const rows = fundSpending(plan);
  const names = Object.fromEntries(rows.map(({ source }) => [budgetName({ source }), labelOf(budgetText({ source }))] as const));
  return {
    name: "spending",
    label: { en: "Money by source and year of what is begun", zh: "所启动项目的分来源、分年度资金" },
    table: {
      columns: [
        tableColumn("source", "Source", "来源"),
        kindColumn("year", "year", "Year", "年份"),
        tableColumn("spent", "Spent", "支出", "@currency"),
        tableColumn("limit", "Budget of the year", "年度预算", "@currency"),
      ],
      names,
      rows: rows.map(({ source, year, spent, limit }) => [budgetName({ source }), String(year), spent, limit]),
    },
  };
}
