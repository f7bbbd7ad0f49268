import { elementAt } from "../../../contract/assert-present.ts";
import { followed } from "../../../language/statement/followed.ts";
import type { Said } from "../../../language/statement/place.ts";
import { amount, givenPercent, integer, listed, percent, placed, rounded, verbatim, year, years } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { DesignContext, LineDraft, LineMaker } from "../../../plan/design-context.ts";
import { figureKey } from "../../../plan/figure-key.ts";
import { kindColumn, tableColumn } from "../../../plan/line-text.ts";
import type { LineDetail, LineTable, SetTerm } from "../../../plan/plan.ts";
import { recordName } from "../../../register/record-label.ts";
import { candidateWorth } from "../funds/candidate-list.ts";
import { fundAssumptions } from "../funds/fund-assumptions.ts";
import type { FundCandidate } from "../funds/fund-candidates.ts";
import { fundDetails, fundTitles } from "../funds/fund-details.ts";
import type { FundLeverage } from "../funds/fund-leverage.ts";
import { type FundPlan, fundProblem } from "../funds/fund-plan.ts";
import { spendingDetail } from "../funds/fund-spending.ts";
import { fundStarts } from "../funds/fund-starts.ts";
import { fundedCandidates } from "../funds/funded-candidates.ts";
import { defaultDiscount } from "../funds/register-problem.ts";
import { ruleText } from "../funds/rule-text.ts";
import { longWeight, type VerdictTerms, verdictTerms } from "../terms/verdict-terms.ts";
import { benefitDraws, coreShare, type FundBenefit } from "../worth/fund-benefit.ts";
import { candidateWords as words } from "./candidate-portfolio.words.ts";
import { solvedFund } from "./solved-fund.ts";
import { waitingApplications } from "./waiting-applications.ts";

/**
 * M1.2: the fund over the candidates of the register, which hold what no table does: total investment, start years, what comes first, readiness.
 * A line of its own: its money is never added to that of real projects. There is one purse: the line of a @region is its part of what the whole's fund begins, so that the two plans agree.
 */
export const candidatePortfolio: LineMaker = {
  item: "M1.2",
  answers: ["missing-subject", "unstable-support", "low-readiness", "missing-complement"],
  async make(context) {
    const terms = verdictTerms(context.national, context.settings);
    const problem = await fundProblem({ ...context, isNation: true, terms });
    const own = problem.candidates.filter(({ region }) => context.isNation || region === context.place.code);
    if (own.length === 0) return [];
    const { plan, benefit, beside } = await solvedFund(context, problem);
    const ids = new Set(own.map(({ id }) => id));
    const starts = new Map([...fundStarts(plan)].filter(([id]) => ids.has(id)));
    const funded = plan.candidates.filter(({ id }) => starts.has(id));
    const begun = [...starts.values()].filter((start) => start !== null);
    // What a candidate raises is raised when it ends, which may be after the plan.
    const ends = funded.flatMap(({ id, window }) => {
      const start = starts.get(id);
      return start == null || window === null ? [] : [start + window.duration - 1];
    });
    const { objective: whole } = plan.choice.certificate;
    const objective = context.isNation || whole === null ? whole : worthOfStarts(plan, starts, context);
    const money = funded.reduce((sum, { cny }) => sum + cny, 0);
    return [
      {
        subject: { type: "region", id: context.place.code },
        action: action({ ...plan, candidates: own }, context, { funded, begun, benefit, objective }),
        amount: funded.length === 0 ? null : money,
        budget: budgetOf(context),
        // What is begun here hangs on the weights of all, since there is one purse.
        because: becauseOf(terms, context, plan),
        // As how many candidates count is no value: without an outcome there is none.
        value: benefit === null ? null : objective,
        value_label: benefit === null ? null : words.text("benefit-label", { outcome: verbatim(benefit.outcome) }),
        figures: {
          funded: funded.length,
          raised: raisedOf(funded),
          value_per_100m: benefit === null || objective === null || money === 0 ? null : objective / (money / 1e8),
        },
        start_year: begun.length === 0 ? null : Math.min(...begun),
        byYear: begun.length === 0 ? null : Math.max(...begun),
        indicator: {
          ...seenBy(benefit, objective),
          now: 0,
          ...(ends.length === 0 ? {} : { by: `${Math.max(...ends)}-12-31` }),
        },
        assumptions: fundAssumptions(problem.rules, "candidates.budgets", () => "@currency", problem.names),
        table: candidatesTable({ ...plan, candidates: own }, starts, benefit),
        evidence: problem.evidence,
        ...(benefit === null || !context.isNation ? {} : { chosen: chosenBeside(plan) }),
        // Its indicator is its own sum; that it comes is the candidates' word.
        ...(benefit === null || objective === null
          ? {}
          : { moves: { indicator: seenBy(benefit, objective).id, from: 0, to: objective, onWord: true }, takes: [words.say("as-stated")] }),
        note: await note(plan, context, benefit),
        certificate: plan.choice.certificate,
        objective: benefit === null ? { kind: "rule", unit: null } : { kind: "outcome", unit: benefit.outcome },
        synthetic: problem.synthetic,
        choices: funded.map(({ type, id, label, cny }) => ({ type, id, label, amount: cny, start_year: starts.get(id) ?? null })),
        details:
          beside === null
            ? fundDetails(plan, context.panel).map((detail) => (detail.name === "why-not" ? onlyOf(detail, ids) : detail))
            : [
                ...fundDetails(plan, context.panel),
                ...(starts.size === 0 ? [] : [spendingDetail(plan)]),
                beside.tradeOff,
                leverageDetail(beside.leverage, plan.rules.unit, await groupNames(context)),
              ],
      },
    ];
  },
};

/** Those that are begun beside those that are not, and how far what they state lies apart. */
function chosenBeside(plan: FundPlan): NonNullable<LineDraft["chosen"]> {
  const worths = plan.candidates.map(({ worth }) => worth ?? 0);
  const mean = worths.reduce((sum, each) => sum + each, 0) / worths.length;
  const squares = worths.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const treated = fundedCandidates(plan).length;
  return { treated, others: worths.length - treated, spread: worths.length < 2 ? 0 : Math.sqrt(squares / (worths.length - 1)) };
}

/** The budgets that the office has set; without any a part of what is asked is assumed to be there. */
function budgetOf({ settings }: DesignContext): NonNullable<LineDraft["budget"]> {
  const { budgets } = settings.candidates;
  return budgets === undefined ? { kind: "assumed", name: null } : { kind: "set", name: budgets.map(({ source }) => source).join(", ") };
}

/** How many of them say that they raise a technology; levels are an order and are never added. */
function raisedOf(funded: FundPlan["candidates"]): number {
  return funded.filter(({ levels }) => levels !== null && levels > 0).length;
}

/** By what its success is seen: the benefit that is expected, else how many reach what they state, of which nobody says how likely it is. */
function seenBy(benefit: FundBenefit | null, objective: number | null) {
  return benefit === null
    ? {
        id: "readiness.candidates-reached",
        target: null,
        unit: "candidates",
        label: { en: "Candidates that reach the readiness that they state", zh: "达到申报成熟度的候选项目" },
      }
    : { id: "fund.expected-benefit", target: objective, unit: benefit.outcome, label: words.text("benefit-label", { outcome: verbatim(benefit.outcome) }) };
}

/** What the findings set among these candidates; a finding that meets none of them is not named. What states its own value is weighed by no finding: of those it is told how many are begun on what was found. */
function becauseOf(
  { generic, long, systems }: VerdictTerms,
  { settings }: DesignContext,
  plan: Pick<FundPlan, "candidates" | "model" | "choice">,
): NonNullable<LineDraft["because"]> {
  const weighed = plan.candidates.filter(({ belief }) => belief === undefined);
  const begun = fundedCandidates(plan).filter(({ belief }) => belief !== undefined);
  const setBy = (finding: string, isMeant: (candidate: FundCandidate) => boolean, weight: Pick<SetTerm, "what" | "value">) => {
    const acting = begun.filter(isMeant).length;
    return {
      finding,
      sets: [
        ...(weighed.some(isMeant) ? [{ kind: "weight" as const, ...weight }] : []),
        ...(acting === 0 ? [] : [{ kind: "coverage" as const, what: figureKey("candidates", finding), value: acting }]),
      ],
    };
  };
  return [
    ...(generic === null
      ? []
      : [setBy(generic.finding, ({ category }) => generic.categories.includes(category), { what: "generic_weight", value: generic.value })]),
    ...(long === null
      ? []
      : [setBy(long.finding, ({ window }) => window !== null && window.duration >= long.years, { what: "long_weight", value: longWeight(settings) })]),
    ...systems.map(({ system, value, finding }) =>
      setBy(finding, ({ groups }) => groups["system"] === system, { what: figureKey("weight", `${system}:${finding}`), value }),
    ),
  ].filter(({ sets }) => sets.length > 0);
}

interface Begun {
  readonly funded: FundPlan["candidates"];
  /** First years. */
  readonly begun: readonly number[];
  readonly benefit: FundBenefit | null;
  /** What these bring together. */
  readonly objective: number | null;
}

function action(plan: FundPlan, context: DesignContext, begun: Begun): Said {
  const said = plainAction(plan, context, begun);
  return plan.synthetic ? words.say("invented", { action: said }) : said;
}

function plainAction(plan: FundPlan, { place, panel, isNation }: DesignContext, { funded, begun, benefit, objective }: Begun): Said {
  const common = { all: integer(plan.candidates.length, "candidates"), place: placed({ id: place.code, name: place.name }) };
  if (plan.choice.chosen === null) {
    const titles = fundTitles(plan);
    const clash = [...(plan.conflict?.rules ?? [])].flatMap(({ about }) => (about === null ? [] : [ruleText(about, panel, titles)]));
    return words.say("clash", { ...common, rules: listed(clash, { joint: "semicolon" }) });
  }
  if (funded.length === 0) return words.say(isNation ? "none-fits" : "others-first", common);
  const [first, last] = [Math.min(...begun), Math.max(...begun)];
  const when = first === last ? words.say("in-year", { year: year(first) }) : words.say("between", { years: years(first, last) });
  const chosen = { ...common, chosen: integer(funded.length, "candidates"), when };
  if (benefit === null || objective === null) return words.say("begin-by-rule", chosen);
  const { low, high } = benefit;
  const value = benefitOf(objective, benefit);
  return isNation && low !== null && high !== null
    ? words.say("begin-within", { ...chosen, value, low: benefitOf(low, benefit), high: benefitOf(high, benefit) })
    : words.say("begin", { ...chosen, value });
}

function benefitOf(value: number, { outcome, currency }: FundBenefit) {
  return currency === null ? words.say("counted", { n: rounded(value, "value"), outcome: verbatim(outcome) }) : amount(value, currency);
}

/** What of the fund's value comes from these starts; the parts of all @regions add up to it. */
function worthOfStarts({ candidates, rules }: FundPlan, starts: ReadonlyMap<string, number | null>, { settings }: DesignContext): number {
  const first = Math.min(...candidates.flatMap(({ window }) => window?.earliest ?? []));
  const kept = 1 - (settings.candidates.discount ?? defaultDiscount);
  return candidates.reduce((sum, each) => {
    const start = starts.get(each.id);
    return start === undefined ? sum : sum + candidateWorth(each, rules.weights) * kept ** ((start ?? first) - first);
  }, 0);
}

/** The rows about these candidates; a row begins with their id. */
function onlyOf(detail: LineDetail, ids: ReadonlySet<string>): LineDetail {
  return { ...detail, table: { ...detail.table, rows: detail.table.rows.filter(([id]) => ids.has(String(id))) } };
}

async function note(plan: FundPlan, { isNation, records }: DesignContext, benefit: FundBenefit | null): Promise<Said> {
  const { synthetic, unpriced, gone = [] } = plan;
  const said = [
    ...(synthetic ? [words.say("invented-costs")] : []),
    ...(benefit === null
      ? [words.say(plan.candidates.some(({ belief }) => belief !== undefined) ? "unnamed" : "rule")]
      : [words.say("stated"), ...likeOthersSaid(plan), staysSaid(plan, benefit)]),
    ...(gone.length === 0 ? [] : [words.say("gone", { ids: listed(gone.map((id) => ({ en: id, zh: id }))) })]),
    ...(unpriced === 0 ? [] : [words.say("left-out", { n: integer(unpriced, "candidates") })]),
    // How many applications wait stands beside the whole's line alone.
    ...(isNation ? await waitingApplications(records) : [words.say("one-purse")]),
  ];
  return followed(elementAt(said, 0), said.slice(1));
}

/** How those are told that state nothing. */
function likeOthersSaid({ candidates, valueClass }: FundPlan): readonly Said[] {
  if (valueClass === undefined) return [];
  const { n, median, p10, p90, held_out: tried } = valueClass;
  return [
    words.say("like-others", {
      silent: integer(candidates.filter(({ isLikeOthers }) => isLikeOthers).length, "candidates"),
      n: integer(n, "candidates"),
      median: rounded(median, "value"),
      low: rounded(p10, "value"),
      high: rounded(p90, "value"),
    }),
    ...(tried === null ? [] : [words.say("like-others-tried", { covered: percent(tried.covered, 0), cases: integer(tried.cases, "candidates") })]),
  ];
}

/** How many of those that are begun belong to the best choice whatever the values turn out to be. */
function staysSaid(plan: FundPlan, { stays }: FundBenefit): Said {
  const chosen = fundedCandidates(plan);
  return words.say("stay", {
    chosen: integer(chosen.length, "candidates"),
    core: integer(chosen.filter(({ id }) => (stays.get(id) ?? 0) >= coreShare).length, "candidates"),
    share: givenPercent(coreShare),
    draws: integer(benefitDraws, "draws"),
  });
}

function candidatesTable({ candidates }: FundPlan, starts: ReadonlyMap<string, number | null>, benefit: FundBenefit | null): LineTable {
  return {
    columns: [
      tableColumn("candidate", "Candidate", "候选项目"),
      kindColumn("region", "region", "@Region", "@regions"),
      tableColumn("funded", "Funded (1 = yes)", "资助（1为是）"),
      kindColumn("year", "start_year", "Start", "起始年份"),
      tableColumn("public", "Public money asked", "申请财政资金", "@currency"),
      tableColumn("total", "Total investment", "总投资", "@currency"),
      tableColumn("levels", "Readiness raised", "提升成熟度", "level"),
      ...(benefit === null
        ? []
        : [
            tableColumn("expected", "Expected benefit", "预期效益", benefit.outcome),
            tableColumn("like_others", "Told by others (1 = yes)", "参照其他项目估计（1为是）"),
            tableColumn("stays", "In the best choice of so many draws", "列入最优方案的抽样比例", "share"),
          ]),
    ],
    names: Object.fromEntries(candidates.map(({ label }) => [label.zh, label])),
    rows: candidates.map(({ id, label, region, cny, money, levels, worth, isLikeOthers }) => [
      label.zh,
      region === "" ? null : region,
      starts.has(id) ? 1 : 0,
      starts.get(id) === null || starts.get(id) === undefined ? null : String(starts.get(id)),
      cny,
      money["total_investment"] ?? null,
      levels,
      ...(benefit === null ? [] : [worth ?? null, isLikeOthers === true ? 1 : 0, benefit.stays.get(id) ?? null]),
    ]),
  };
}

/** Regions and technology systems by which leverage is grouped, as they are called. */
async function groupNames({ panel, records }: DesignContext): Promise<Readonly<Record<string, LocalText>>> {
  const systems = (await records.list("technology-system")).map((record) => [record.id, recordName(record)] as const);
  return Object.fromEntries([...panel.map(({ code, name }) => [code, name] as const), ...systems]);
}

/** Averages of what is funded, and what one more unit of each budget would bring. */
function leverageDetail({ ratios, marginal }: FundLeverage, unit: string | null, groups: Readonly<Record<string, LocalText>>): LineDetail {
  return {
    name: "leverage",
    label: {
      en: "Leverage of the candidates, and at the margin of each budget. Additionality: not measured, there is no comparison group",
      zh: "候选项目的资金放大倍数与各预算的边际倍数。净带动作用尚未测算，没有对照组",
    },
    table: {
      columns: [
        tableColumn("set", "Of", "范围"),
        tableColumn("group", "Group or budget", "分组或预算"),
        tableColumn("public", "Public money", "财政资金", unit),
        tableColumn("total_money", "Total", "总投资", unit),
        tableColumn("leverage_total", "Total / public", "总投资÷财政资金"),
        tableColumn("leverage_private", "Private / public", "社会资金÷财政资金"),
        tableColumn("marginal", "Total that one more unit would bring", "每增一单位带来的总投资"),
      ],
      names: { ...groups, ...Object.fromEntries(marginal.map(({ budget, label }) => [budget, label.text])) },
      rows: [
        ...ratios.map(({ set, by, group, own, total, leverage_total, leverage_private }) => [
          set,
          by === "all" ? "all" : group === "" ? null : group,
          own,
          total,
          leverage_total,
          leverage_private,
          null,
        ]),
        ...marginal.map(({ budget, price }) => ["marginal", budget, null, null, null, null, price]),
      ],
    },
  };
}
