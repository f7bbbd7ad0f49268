import { groupBy } from "../../group-by.ts";
import type { DesignContext, LineDraft, LineMaker } from "../design-context.ts";
import { type FundCandidate, type FundedChoice, fundChoice } from "../fund-choice.ts";
import { count, officeAssumption, tableColumn } from "./line-text.ts";

/** Value of a project by category letter, the office's assumption: common technology first, then instruments and standards, basic research, public interest, agriculture. */
const defaultWeights: Readonly<Record<string, number>> = { YFB: 3, YFF: 3, YFA: 2, YFC: 1, YFD: 1 };
const defaultBudgetFraction = 0.5;
const defaultFloorShare = 0.3;

/** M1.2: a special fund over the real projects, by value under a budget with regional floors. A place whose projects have no published money gets a line that says so. */
export const fundPortfolio: LineMaker = {
  item: "M1.2",
  answers: ["missing-subject", "unstable-support", "concentration", "herding"],
  async make(context) {
    const { candidates, unpriced, evidence } = await gatherCandidates(context);
    const weights = { ...defaultWeights, ...context.settings.weights };
    const fraction = context.settings.budgets?.find(({ source }) => source === "central")?.fraction ?? defaultBudgetFraction;
    const floor = context.settings.floors?.find(({ group }) => group === "region_code")?.share ?? defaultFloorShare;
    const amount = context.settings.budgets?.find(({ source }) => source === "central")?.amount;
    const assumptions = [
      ...Object.entries(weights).map(([category, weight]) =>
        officeAssumption(
          `Value of a project of category ${category}, whatever its size`,
          `${category}类项目的价值（不论规模）`,
          weight,
          null,
          `weights.${category}`,
        ),
      ),
      amount === undefined
        ? officeAssumption("Budget as a share of the candidates' central funds", "预算占候选项目中央经费的比例", fraction, "share", "budgets")
        : officeAssumption("Budget", "预算", amount, "CNY 10k", "budgets"),
      officeAssumption("Floor of each province, as a share of its proportional part", "各省最低份额（占其按比例应得部分）", floor, "share", "floors"),
    ];
    const common = { subject: { type: "region", id: context.place.code }, assumptions, evidence, synthetic: false } satisfies Partial<LineDraft>;
    if (candidates.length === 0) return [unpricedLine(context, unpriced, common)];
    const choice = await fundChoice(
      candidates,
      { weights, budget: amount === undefined ? { fraction } : { cny: Math.round(amount * 10_000) }, floorShare: context.isNation ? floor : 0 },
      context.solver,
    );
    return [pricedLine(context, candidates, unpriced, choice, common)];
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

function pricedLine(
  { place, isNation }: DesignContext,
  candidates: readonly FundCandidate[],
  unpriced: number,
  choice: FundedChoice,
  common: Common,
): LineDraft {
  const funded = candidates.filter((_, index) => choice.funded[index]);
  const spent = funded.reduce((sum, { cny }) => sum + cny, 0);
  const [chosen, all, left] = [count(funded.length), count(candidates.length), count(unpriced)];
  const infeasible = choice.certificate.status === "infeasible";
  const budget = (choice.budgetCny / 1e4).toFixed(2);
  return {
    ...common,
    action: infeasible
      ? {
          en: `No set of whole projects in ${place.name.en} meets the budget and the floors together: lower a floor or raise the budget.`,
          zh: `${place.name.zh}没有一组完整项目能同时满足预算与最低份额：请降低最低份额或提高预算。`,
        }
      : funded.length === 0
        ? {
            en: `No project of ${place.name.en} fits: the budget of CNY 10k ${budget} is below the cheapest of its ${all.en} priced projects.`,
            zh: `${place.name.zh}没有可资助的项目：预算${budget}万元低于其${all.zh}个有经费数据项目中最便宜的一个。`,
          }
        : {
            en: `Fund ${chosen.en} of ${all.en} priced programme projects in ${place.name.en} for CNY ${(spent / 1e9).toFixed(3)} bn${isNation ? ", with a floor for every province" : ""}; ${left.en} projects without published money are left out.`,
            zh: `在${place.name.zh}有经费数据的${all.zh}个专项项目中资助${chosen.zh}个，共${(spent / 1e8).toFixed(2)}亿元${isNation ? "，并保证各省最低份额" : ""}；未公布经费的${left.zh}个项目不在其中。`,
          },
    amount: infeasible || funded.length === 0 ? null : spent,
    table: isNation ? provinceTable(candidates, choice) : projectTable(candidates, choice),
    note: {
      en: "Projects of the calls of 2018 and 2019 stand for the next ones: they are the only ones with money. Start years are not set, since no project has both money and duration.",
      zh: "以2018、2019年指南项目代表后续项目：仅这些项目有经费数据。没有同时具备经费与执行期的项目，故不排起始年份。",
    },
    certificate: choice.certificate,
  };
}

function provinceTable(candidates: readonly FundCandidate[], choice: FundedChoice): LineDraft["table"] {
  const groups = groupBy(
    candidates.map((candidate, index) => ({ candidate, isFunded: choice.funded[index] === true })),
    ({ candidate }) => candidate.region,
  );
  return {
    columns: [
      tableColumn("region", "Province of the lead", "牵头单位省份"),
      tableColumn("candidates", "Candidates", "候选项目", "projects"),
      tableColumn("funded", "Funded", "资助项目", "projects"),
      tableColumn("asked", "Asked", "申请经费", "CNY"),
      tableColumn("given", "Given", "安排经费", "CNY"),
      tableColumn("floor", "Floor", "最低份额", "CNY"),
    ],
    rows: [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([region, members]) => {
        const funded = members.filter(({ isFunded }) => isFunded);
        return [region === "" ? null : region, members.length, funded.length, sum(members), sum(funded), choice.floors.get(region) ?? null];
      }),
  };
}

function projectTable(candidates: readonly FundCandidate[], choice: FundedChoice): LineDraft["table"] {
  return {
    columns: [
      tableColumn("project", "Project", "项目编号"),
      tableColumn("title", "Title", "项目名称"),
      tableColumn("category", "Category", "类别"),
      tableColumn("asked", "Central funds", "中央经费", "CNY"),
      tableColumn("funded", "Funded (1 = yes)", "资助（1为是）"),
    ],
    rows: candidates.map(({ id, title, category, cny }, index) => [id, title, category, cny, choice.funded[index] === true ? 1 : 0]),
  };
}

function sum(members: readonly { readonly candidate: FundCandidate }[]): number {
  return members.reduce((total, { candidate }) => total + candidate.cny, 0);
}

async function gatherCandidates({
  evidence,
  settings,
  place,
  isNation,
}: DesignContext): Promise<{ readonly candidates: readonly FundCandidate[]; readonly unpriced: number; readonly evidence: LineDraft["evidence"] }> {
  const table = settings.roles["nkrdp_projects"] ?? "nkrdp_projects";
  const rows = await evidence.rows({
    table,
    columns: ["project_no", "title_zh", "category", "central_funds_cny_10k", "region_code"],
    ...(isNation ? {} : { where: { region_code: [place.code] } }),
  });
  const priced = rows.filter(({ values }) => typeof values["central_funds_cny_10k"] === "number");
  const candidates = priced
    .map(({ values }) => ({
      id: String(values["project_no"]),
      title: String(values["title_zh"] ?? ""),
      category: String(values["category"] ?? ""),
      region: String(values["region_code"] ?? ""),
      cny: Math.round(Number(values["central_funds_cny_10k"]) * 10_000),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { candidates, unpriced: rows.length - priced.length, evidence: [{ table, rows: priced.map(({ row }) => row), sha256: evidence.sha256(table) }] };
}
