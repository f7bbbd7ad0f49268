import type { DesignContext, LineDraft, LineMaker } from "../design-context.ts";
import { budgetBasis } from "../funds/budget-basis.ts";
import { fundActions } from "../funds/fund-actions.ts";
import { fundAssumptions } from "../funds/fund-assumptions.ts";
import { fundDetails } from "../funds/fund-details.ts";
import { type FundPlan, fundPlan, fundProblem } from "../funds/fund-plan.ts";
import { candidateTable, regionTable } from "../funds/fund-tables.ts";
import { fundedCandidates } from "../funds/funded-candidates.ts";
import { count } from "./line-text.ts";

/** M1.2: a special fund over the real projects, by value under a budget with regional floors. A place whose projects have no published money gets a line that says so. */
export const fundPortfolio: LineMaker = {
  item: "M1.2",
  answers: ["missing-subject", "unstable-support", "concentration", "herding"],
  async make(context) {
    const problem = await fundProblem(context, "projects");
    const common = {
      subject: { type: "region", id: context.place.code },
      assumptions: fundAssumptions(problem.rules),
      evidence: problem.evidence,
      synthetic: problem.synthetic,
    } satisfies Partial<LineDraft>;
    if (problem.candidates.length === 0) return [unpricedLine(context, problem.unpriced, common)];
    return [pricedLine(context, await fundPlan(context, problem), common)];
  },
};

type Common = Pick<LineDraft, "subject" | "assumptions" | "evidence" | "synthetic">;

function unpricedLine({ place }: DesignContext, unpriced: number, common: Common): LineDraft {
  const left = count(unpriced);
  return {
    ...common,
    action: {
      en: `No portfolio can be made for ${place.name.en}: none of its ${left.en} programme projects has published central funds. Ask the programme for the amounts.`,
      zh: `${place.name.zh}无法编制资金组合：其${left.zh}个专项项目均未公布中央经费。请先向专项管理部门核取金额。`,
    },
    amount: null,
    table: null,
    note: { en: "No cost known: amounts were published for the calls of 2018 and a part of 2019 only.", zh: "费用未知：仅2018年及部分2019年指南公布了经费。" },
    certificate: null,
  };
}

function pricedLine(context: DesignContext, plan: FundPlan, common: Common): LineDraft {
  const funded = fundedCandidates(plan);
  const basis = budgetBasis(plan.document, context);
  return {
    ...common,
    action: fundActions(plan, context),
    amount: funded.length === 0 ? null : funded.reduce((sum, { cny }) => sum + cny, 0),
    table: context.isNation ? regionTable(plan) : candidateTable(plan),
    note: {
      en: `Projects of the calls of 2018 and 2019 stand for the next ones: they are the only ones with money. Start years are not set, since no project has both money and duration. The table of projects holds no total investment, so no leverage of this portfolio is measured.${basis.en}`,
      zh: `以2018、2019年指南项目代表后续项目：仅这些项目有经费数据。没有同时具备经费与执行期的项目，故不排起始年份。项目表没有总投资，故不测算该组合的资金放大倍数。${basis.zh}`,
    },
    certificate: plan.choice.certificate,
    choices: funded.map(({ type, id, label, cny }) => ({ type, id, label, amount: cny, start_year: null })),
    details: fundDetails(plan),
  };
}
