import { z } from "zod";
import { regionsWithin } from "../../capabilities/funding/calls/regions-within.ts";
import { choiceWords as words } from "../../capabilities/funding/candidates/choice.words.ts";
import { type ChosenApplications, chooseApplications, type Goal } from "../../capabilities/funding/candidates/choose-applications.ts";
import { commonOutcome, type OpenApplication, openApplications, undecidedCalls } from "../../capabilities/funding/candidates/open-applications.ts";
import { spreadOf } from "../../capabilities/funding/funds/belief.ts";
import { type GoalOutcome, tradeOffDetail } from "../../capabilities/funding/funds/trade-off-detail.ts";
import { longWeight, type VerdictTerms } from "../../capabilities/funding/terms/verdict-terms.ts";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { statementData } from "../../language/statement/value.ts";
import { verbatim } from "../../language/statement/values.ts";
import { localText } from "../../language/text.ts";
import { kindColumn, tableColumn } from "../../plan/line-text.ts";
import { type LineTable, lineCertificate, lineDetail, lineTable, setTerm } from "../../plan/plan.ts";
import { scenarioSettings } from "../../plan/scenario-settings.ts";
import { nameOf } from "../../register/record-label.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { undecidedStates } from "../../register/undecided-applications.ts";
import type { Settings } from "../../workspace/settings.ts";
import { askedTerms } from "./asked-terms.ts";

const answer = z.object({
  region: z.string().nullable(),
  currency: z.string(),
  /** Calls that are open, or closed and not decided. */
  calls: z.number(),
  /** Applications under them that the asker may see, and those that are not shown. */
  applications: z.number(),
  not_shown: z.number(),
  /** Of those that are seen: without a review that was handed in, or in another currency than the office's. They have no worth, and none is chosen or refused. */
  unscored: z.number(),
  other_currency: z.number(),
  funded: z.number(),
  amount: z.number(),
  /** What they are expected to bring together; null where no choice keeps all the rules, and where they do not all state one outcome: then they are divided by points of reviews, whose sum is no value. */
  value: z.number().nullable(),
  value_per_100m: z.number().nullable(),
  because: z.array(z.object({ finding: z.string(), sets: z.array(setTerm) })),
  /** The rules that clash, where no choice keeps all of them. */
  clash: z.array(localText),
  /** The same as data. */
  clash_data: z.array(statementData),
  table: lineTable,
  details: z.array(lineDetail),
  certificate: lineCertificate.nullable(),
  synthetic: z.boolean(),
});
export type ApplicationsAnswer = z.infer<typeof answer>;

/** `quoin design applications DIR` */
export const designApplications = workspaceUseCase({
  words: ["design", "applications"],
  summary:
    "Applications that can still be decided as candidates of the fund: the choice that brings the most under the budgets of their calls, or, where they do not all state one outcome, a division by points",
  changes: false,
  delivers: "answer",
  printed: true,
  // What applicants asked for, and how their applications were reviewed, is for those who decide on them.
  rights: "oversight",
  effort: "long",
  tellsSteps: true,
  example: "quoin design applications office",
  input: z.strictObject({
    region: placeField("whose applications are asked about"),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml" }),
  }),
  output: answer,
  run: async (ports, { region, scenario }) => {
    const settings = scenarioSettings(ports.settings, scenario);
    if (!settings.ok) return settings;
    const terms = await askedTerms(ports, settings.value);
    if (!terms.ok) return terms;
    const { records, unrestrictedRecords, solver } = ports;
    const { currency } = settings.value;
    const within = region === undefined ? null : await regionsWithin(records, [region]);
    const isHere = (place: unknown): boolean => within === null || (typeof place === "string" && within.has(place));
    const calls = await undecidedCalls(unrestrictedRecords);
    const ids = new Set(calls.map(({ id }) => id));
    const all = (await recordsOf(unrestrictedRecords, "application")).filter(
      ({ call, status, region: place }) => ids.has(call) && undecidedStates.includes(status) && isHere(place),
    );
    const seen = (await openApplications(records, calls, terms.value, settings.value)).filter(({ application }) => isHere(application.region));
    const open = seen.filter(({ application, call }) => application.currency === currency && call.currency === currency);
    const choose = (goal?: Goal): Promise<ChosenApplications> => chooseApplications(solver, records, open, terms.value, goal);
    const choice = await choose();
    const funded = choice.able.filter((_, at) => choice.chosen?.[at] === 1);
    const money = moneyOf(funded);
    const { objective } = choice.certificate;
    const outcome = commonOutcome(seen);
    const value = outcome === null ? null : objective;
    const told: ApplicationsAnswer = {
      region: region ?? null,
      currency,
      calls: calls.length,
      applications: seen.length,
      not_shown: all.length - seen.length,
      unscored: open.filter(({ worth }) => worth === null).length,
      other_currency: seen.length - open.length,
      funded: funded.length,
      amount: money,
      value,
      value_per_100m: value === null || money === 0 ? null : value / (money / 1e8),
      because: becauseOf(outcome === null ? terms.value : { ...terms.value, generic: null, long: null }, settings.value, choice.able),
      clash: choice.clash.map(({ label }) => label.text),
      clash_data: choice.clash.map(({ label }) => label.data),
      table: tableOf(open, choice, outcome),
      details: choice.chosen === null || choice.able.length === 0 ? [] : [await tradeOff(choose, choice, { currency, outcome })],
      certificate:
        choice.able.length === 0
          ? null
          : { ...choice.certificate, objective: { kind: outcome === null ? "rule" : "outcome", unit: outcome, value: objective } },
      synthetic: seen.some(({ application }) => application.synthetic),
    };
    return success(told);
  },
});

function moneyOf(applications: readonly OpenApplication[]): number {
  return applications.reduce((sum, { application }) => sum + Number(application.amount_requested ?? 0), 0);
}

/** What the findings set among these applications; a finding that meets none of them is not named. Where they are chosen by what they would bring, no weight counts. */
function becauseOf({ largestShare, generic, long }: VerdictTerms, settings: Settings, able: readonly OpenApplication[]): ApplicationsAnswer["because"] {
  const term = (finding: string, kind: "cap" | "weight", what: string, value: number) => ({ finding, sets: [{ kind, what, value }] });
  const { years } = long ?? { years: Number.POSITIVE_INFINITY };
  return [
    ...(largestShare === null || able.every(({ application }) => application.region === null)
      ? []
      : [term(largestShare.finding, "cap", "largest_region_share", largestShare.value)]),
    ...(generic === null || !able.some(({ category }) => generic.categories.includes(category))
      ? []
      : [term(generic.finding, "weight", "generic_weight", generic.value)]),
    ...(long === null || !able.some((each) => each.years !== null && each.years >= years)
      ? []
      : [term(long.finding, "weight", "long_weight", longWeight(settings))]),
  ];
}

/** Every application with what became of it; one without a review is neither chosen nor refused. */
function tableOf(open: readonly OpenApplication[], { able, chosen, blocked }: ChosenApplications, outcome: string | null): LineTable {
  return {
    columns: [
      tableColumn("application", "Application", "申报书"),
      tableColumn("title", "Title", "项目名称"),
      tableColumn("call", "@Call", "@call"),
      kindColumn("region", "region", "@Region", "@regions"),
      tableColumn("funded", "Chosen (1 = yes)", "选中（1为是）"),
      tableColumn("asked", "Asked", "申请经费", "@currency"),
      tableColumn("years", "Duration", "执行期", "years"),
      tableColumn("score", "Mean score", "平均得分", "points"),
      outcome === null ? tableColumn("worth", "Points that count", "计入得分", "points") : tableColumn("worth", "Expected benefit", "预期效益", outcome),
      tableColumn("spread", "Its standard deviation", "标准差", outcome ?? undefined),
      tableColumn("blocked_by", "Rules in the way", "受阻规则"),
    ],
    names: namesOf(open, blocked),
    rows: open.map((each) => {
      const at = able.indexOf(each);
      const { application, call, years, mean, worth, belief } = each;
      return [
        application.id,
        nameOf(application).zh,
        call.id,
        application.region,
        at < 0 || chosen === null ? null : (chosen[at] ?? null),
        application.amount_requested === null ? null : Number(application.amount_requested),
        years,
        mean,
        worth,
        outcome === null || mean === null || belief === null ? null : spreadOf(belief),
        blocked.get(at)?.map(({ name }) => name) ?? null,
      ];
    }),
  };
}

/** Titles, calls and rules as they are called in both languages. */
function namesOf(open: readonly OpenApplication[], blocked: ChosenApplications["blocked"]): NonNullable<LineTable["names"]> {
  const rules = [...blocked.values()].flat().map(({ name, label }) => [name, label.text] as const);
  const titles = open.map(({ application }) => nameOf(application));
  return Object.fromEntries([...titles.map((title) => [title.zh, title] as const), ...open.map(({ call }) => [call.id, nameOf(call)] as const), ...rules]);
}

/** The same rules under three goals, counted on one scale: what a different goal costs can be read off. */
async function tradeOff(
  choose: (goal: Goal) => Promise<ChosenApplications>,
  planned: ChosenApplications,
  { currency, outcome }: { readonly currency: string; readonly outcome: string | null },
): Promise<ApplicationsAnswer["details"][number]> {
  const goals: readonly (readonly [string, Goal | null])[] = [
    ["many small", () => 1],
    ["as planned", null],
    // In millions, so that the numbers stay exact.
    ["few large", ({ worth, application }) => (worth ?? 0) * (Number(application.amount_requested ?? 0) / 1e6)],
  ];
  const outcomes: GoalOutcome[] = [];
  for (const [name, goal] of goals) {
    const { able, chosen } = goal === null ? planned : await choose(goal);
    const funded = able.filter((_, at) => chosen?.[at] === 1);
    outcomes.push({ goal: name, funded: funded.length, money: moneyOf(funded), value: funded.reduce((sum, { worth }) => sum + (worth ?? 0), 0) });
  }
  return tradeOffDetail(outcomes, {
    funded: { en: "Applications", zh: "申报书" },
    value: outcome === null ? words.text("points") : words.text("expected", { outcome: verbatim(outcome) }),
    currency,
  });
}
