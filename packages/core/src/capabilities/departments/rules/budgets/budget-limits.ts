import type { FindingDraft } from "../../../../diagnosis/finding/finding-draft.ts";
import { insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { firstRepeatedKey } from "../../../../evidence/roles/gathered-table.ts";
import { integer, percent } from "../../../../language/statement/values.ts";
import { budgetWords as words } from "./budgets.words.ts";
import { type Budgets, budgetEvidence } from "./gather-budgets.ts";

/** Thresholds that every rule on budgets has. */
export const sharedBudgetThresholds = {
  minimum_departments: {
    default: 2,
    unit: "departments",
    why: { en: "With the budget of one department there is nothing to hold together.", zh: "仅有一个部门的预算时无从比较。" },
  },
  minimum_coded_share: {
    default: 0.5,
    unit: "share of budgeted money",
    why: {
      en: "Where most money does not say what it is for, that nobody pays is not known: unknown is not none.",
      zh: "多数预算未注明用途时，未注明不等于无人出资。",
    },
  },
} as const;

/** Share of the money that says for which technology or item it is; 0 of no money. */
export function codedMoney({ budgets }: Pick<Budgets, "budgets">): number {
  const all = budgets.reduce((sum, { amount }) => sum + amount, 0);
  const coded = budgets.reduce((sum, { amount, technology, item }) => sum + (technology === null && item === null ? 0 : amount), 0);
  return all > 0 ? coded / all : 0;
}

/** The refusal where the table contradicts itself, or too few departments say their budgets; null where enough do. */
export function unusableBudgets(together: Budgets, minimum: number): FindingDraft | null {
  const { table } = together;
  const repeated = table === null ? null : firstRepeatedKey(table.rows, ["department", "line", "year"]);
  if (table !== null && repeated !== null) return repeatedKey(nation, table, repeated);
  const departments = new Set(together.budgets.map(({ department }) => department)).size;
  if (departments >= minimum) return null;
  return insufficientData(
    nation,
    words.say("few", { departments: integer(departments, "departments"), minimum: integer(minimum, "departments") }),
    budgetEvidence(together, together.budgets),
    { synthetic: areBudgetsInvented(together) },
  );
}

/** The refusal where too little of the money says what it is for. */
export function tooLittleCoded(together: Budgets, minimum: number): FindingDraft | null {
  const coded = codedMoney(together);
  if (coded >= minimum) return null;
  return insufficientData(nation, words.say("uncoded", { share: percent(coded), minimum: percent(minimum, 0) }), budgetEvidence(together, together.budgets), {
    synthetic: areBudgetsInvented(together),
    reason: "not-coded",
  });
}

export function areBudgetsInvented({ budgets }: Pick<Budgets, "budgets">): boolean {
  return budgets.some(({ synthetic }) => synthetic);
}
