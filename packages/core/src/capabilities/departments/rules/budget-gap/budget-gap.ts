import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { diagnosisRule } from "../../../../diagnosis/rule.ts";
import { integer, years } from "../../../../language/statement/values.ts";
import { areBudgetsInvented, sharedBudgetThresholds, tooLittleCoded, unusableBudgets } from "../budgets/budget-limits.ts";
import { budgetWords as words } from "../budgets/budgets.words.ts";
import { type Budget, type Budgets, budgetEvidence, budgetRecordTypes, budgetsTable, gatherBudgets } from "../budgets/gather-budgets.ts";
import { namesOfOpen, openThingsDraft, openVerdict } from "../plans/open-things.ts";

/** P2.2: is something needed for which no department has a budget? */
export const budgetGap = diagnosisRule({
  code: "budget-gap",
  version: 2,
  title: { en: "Gap between budgets", zh: "预算空缺" },
  question: { en: "Are there needed things for which no department has a budget?", zh: "是否有需要而没有任何部门预算的事项？" },
  item: "P2.2",
  bearsOn: ["D2", "M1.2"],
  function: "F6",
  mechanism: "blocking",
  speaksOf: ["root"],
  tables: [],
  alsoReads: [budgetsTable],
  records: budgetRecordTypes,
  measure: "budgets.not-paid",
  unit: "needed things",
  method: {
    en: "Value: card items marked as needed and generic technologies for which no budget of the years given names the item itself, or, naming no item, its technology. Budgets as in budget-overlap. Exact, so there is no null. Insufficient data below minimum_departments departments or minimum_needed things, and where something is open while less than minimum_coded_share of the money says what it is for.",
    zh: "数值：标为需要的清单条目与共性技术中，所给年份的预算既未注明该条目、也未（在不指明条目时）注明其技术的数量。预算来源同“预算重复”。属精确核对，无零假设。部门少于 minimum_departments、需要事项少于 minimum_needed，或存在空缺而注明用途的资金不足 minimum_coded_share 时，判定为数据不足。",
  },
  blocks: null,
  grounds: "records",
  leavesOpen: { en: "Money of departments that have not said their budgets is not known.", zh: "未提供预算的部门的资金未知。" },
  thresholds: {
    ...sharedBudgetThresholds,
    gaps: { default: 1, unit: "things", why: { en: "One needed thing that nobody pays is worth a decision.", zh: "一项需要而无人出资的事项即值得决策。" } },
    minimum_needed: { default: 3, unit: "things", why: { en: "Fewer is no list to check against.", zh: "再少则不成清单。" } },
  },
  gather: gatherBudgets,
  judge: (together, limits) => {
    const few = unusableBudgets(together, limits.minimum_departments);
    if (few !== null) return [few];
    const { budgets, needed } = together;
    const synthetic = areBudgetsInvented(together);
    const evidence = budgetEvidence(together, budgets);
    const counted = { needed: integer(needed.length, "things") };
    if (needed.length < limits.minimum_needed)
      return [insufficientData(nation, words.say("gap-few", { ...counted, minimum: integer(limits.minimum_needed, "things") }), evidence, { synthetic })];
    const open = unpaid(together, budgets);
    const uncoded = open.length > 0 ? tooLittleCoded(together, limits.minimum_coded_share) : null;
    if (uncoded !== null) return [uncoded];
    const all = budgets.map(({ year }) => year);
    const [first, last] = [Math.min(...all), Math.max(...all)];
    const newest = unpaid(
      together,
      budgets.filter(({ year }) => year === last),
    ).length;
    const choices: Choice[] = [
      {
        label: words.text("gap-from", { count: integer(2 * limits.gaps, "things") }),
        value: open.length,
        null: null,
        verdict: openVerdict(open.length, 2 * limits.gaps),
      },
      { label: words.text("gap-latest"), value: newest, null: null, verdict: openVerdict(newest, limits.gaps) },
    ];
    const said = { ...counted, departments: integer(new Set(budgets.map(({ department }) => department)).size, "departments"), years: years(first, last) };
    const statement =
      open.length === 0 ? words.say("gap-none", said) : words.say("gap-result", { ...said, open: integer(open.length, "things"), names: namesOfOpen(open) });
    return [openThingsDraft({ needed, open, gaps: limits.gaps, choices, comparison: words.text("gap-comparison", counted), statement, evidence, synthetic })];
  },
});

function unpaid({ needed }: Budgets, budgets: readonly Budget[]) {
  const paid = budgets.filter(({ amount }) => amount > 0);
  const items = new Set(paid.flatMap(({ item }) => item ?? []));
  const technologies = new Set(paid.flatMap(({ item, technology }) => (item === null ? (technology ?? []) : [])));
  return needed.filter(({ type, id, technology }) => !(type === "item" && items.has(id)) && !(technology !== null && technologies.has(technology)));
}
