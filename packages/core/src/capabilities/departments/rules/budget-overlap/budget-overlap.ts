import { byCodePoint } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import { findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { given, integer, listed, money, percent, recorded, year } from "../../../../language/statement/values.ts";
import { areBudgetsInvented, sharedBudgetThresholds, tooLittleCoded, unusableBudgets } from "../budgets/budget-limits.ts";
import { budgetWords as words } from "../budgets/budgets.words.ts";
import { type Budget, type Budgets, budgetEvidence, budgetRecordTypes, budgetsTable, gatherBudgets } from "../budgets/gather-budgets.ts";
import { besideLargest, movedLimits, overlapChoice, overlapThresholds, type SharedMoney, sharedMoney } from "../plans/shared-money.ts";

/** P2.2: do several departments budget money for the same technology in the same year? */
export const budgetOverlap = diagnosisRule({
  code: "budget-overlap",
  version: 2,
  title: { en: "Overlap of budgets", zh: "预算重复" },
  question: { en: "Do several departments budget money for the same technology in the same year?", zh: "是否有多个部门在同一年份为同一技术安排预算？" },
  item: "P2.2",
  bearsOn: ["M1.1", "M1.2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  alsoReads: [budgetsTable],
  records: budgetRecordTypes,
  measure: "budgets.shared-money",
  unit: "share of budgeted money",
  method: {
    en: "A cell is a technology and a year; budgets come from the table of the departments' budgets, and for departments that it does not name from the budgets of their programmes of one technology. A cell is shared where 1 − Σ share² of the departments' money is at least `overlap`. Value: money in shared cells beside that of the largest department, as a share of the money of all cells. Exact, so there is no null. Insufficient data below minimum_departments departments, minimum_cells cells, and where nothing is shared while less than minimum_coded_share of the money says for which technology it is.",
    zh: "单元为“技术—年份”，预算取自部门预算表；该表未列的部门取其仅涉一项技术的计划（专项）预算。各部门资金的 1 − Σ份额² 不低于 overlap 即为重复。数值：重复单元中除最大一方之外的资金占全部单元资金的比例。属精确核对，无零假设。部门少于 minimum_departments、单元少于 minimum_cells，或没有重复而注明技术的资金不足 minimum_coded_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: {
    en: "Whether money of several departments for one thing is wanted (matching funds) is for people to say.",
    zh: "多个部门共同出资是否有意为之（如配套资金），需由人判断。",
  },
  thresholds: {
    ...sharedBudgetThresholds,
    ...overlapThresholds({
      en: "One department with four fifths of the money and another with the rest reach 0.32.",
      zh: "一个部门占五分之四、另一个占其余时为0.32。",
    }),
    minimum_cells: {
      default: 3,
      unit: "cells",
      why: { en: "Fewer say nothing about how departments divide their money.", zh: "再少则无法说明各部门的资金分工。" },
    },
  },
  gather: gatherBudgets,
  judge: (together, limits) => {
    const few = unusableBudgets(together, limits.minimum_departments);
    if (few !== null) return [few];
    const synthetic = areBudgetsInvented(together);
    const evidence = budgetEvidence(together, together.budgets);
    const cells = budgetCells(together);
    const counted = { cells: integer(cells.length, "cells") };
    const shared = cells.filter(({ overlap }) => overlap >= limits.overlap);
    const uncoded = shared.length === 0 ? tooLittleCoded(together, limits.minimum_coded_share) : null;
    if (uncoded !== null) return [uncoded];
    if (cells.length < limits.minimum_cells)
      return [insufficientData(nation, words.say("overlap-few", { ...counted, minimum: integer(limits.minimum_cells, "cells") }), evidence, { synthetic })];
    const [value, amount] = besideLargest(cells, limits.overlap);
    return [
      findingDraft({
        subject: nation,
        evidence,
        synthetic,
        verdict: shared.length > 0 ? "confirmed" : "not-supported",
        value,
        threshold: 0,
        choices: [
          ...movedLimits(cells, limits, (limit) => words.text("overlap-limit", { limit })),
          overlapChoice(words.text("overlap-years"), budgetCells(together, false), limits.overlap),
        ],
        comparison: {
          kind: "threshold",
          text: words.text("overlap-comparison", { limit: given(limits.overlap, "1") }),
          cells: cells.length,
          shared: shared.map(({ technology, year: at, overlap, parts }) => ({
            technology,
            year: at,
            overlap,
            departments: parts.map(({ payer, amount: own }) => ({ department: payer, amount: own })),
          })),
        },
        statement:
          shared.length === 0
            ? words.say("overlap-none", counted)
            : words.say("overlap-result", {
                ...counted,
                shared: integer(shared.length, "cells"),
                amount: money(amount, together.currency),
                share: percent(value),
                names: listed(
                  shared.map(({ technology, year: at }) =>
                    words.say("overlap-cell", { technology: recorded("technology", technology, together.nameOfTechnology(technology)), year: year(at ?? 0) }),
                  ),
                  { shown: 5 },
                ),
              }),
      }),
    ];
  },
});

interface BudgetCell extends SharedMoney {
  readonly technology: string;
  /** Null where the cell holds every year. */
  readonly year: number | null;
}

/** Money by technology and year, where there is any. */
function budgetCells({ budgets }: Budgets, byYear = true): readonly BudgetCell[] {
  const paid = budgets.filter((budget): budget is Budget & { readonly technology: string } => budget.technology !== null && budget.amount > 0);
  return [...groupBy(paid, ({ technology, year: at }) => JSON.stringify([technology, byYear ? at : null]))]
    .map(([, group]): BudgetCell => {
      const { technology, year: at } = elementAt(group, 0);
      return { technology, year: byYear ? at : null, ...sharedMoney(group, ({ department }) => department) };
    })
    .sort((a, b) => b.overlap - a.overlap || byCodePoint(a.technology, b.technology) || (a.year ?? 0) - (b.year ?? 0));
}
