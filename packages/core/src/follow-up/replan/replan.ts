import { z } from "zod";
import { fundSources } from "../../capabilities/funding/funds/fund-plan.ts";
import { commitments } from "../../capabilities/funding/money/commitments.ts";
import { readMoney } from "../../capabilities/funding/money/read-money.ts";
import { summedFlows } from "../../capabilities/funding/money/summed-flows.ts";
import { elementAt } from "../../contract/assert-present.ts";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { type Note, note } from "../../language/note.ts";
import { placeOfPlan } from "../../plan/place-of-plan.ts";
import { certificate } from "../../plan/plan.ts";
import { plannedPlace } from "../../plan/planned-place.ts";
import { scenarioSettings } from "../../plan/scenario-settings.ts";
import { askedTerms } from "../../planning/scenarios/asked-terms.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { membersOf } from "./line-members.ts";
import { planMove, type RechosenFund, rechooseFund, rechosenFund } from "./rechosen-fund.ts";

/** `quoin replan`: what the plan funds chosen anew, with few changes against the approved plan. */
export const replan = workspaceUseCase({
  words: ["replan"],
  summary: "Choose the projects of the approved plan anew with at most so many changes; what is committed stays",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "design",
  effort: "long",
  tellsSteps: true,
  example: "quoin replan my-office --max-changes 10",
  input: z.strictObject({
    max_changes: field(z.int().min(0), {
      description: "Most projects that enter or leave; one for another counts as two; candidates have the changes that real projects leave",
      unit: "projects",
    }),
    region: placeField("of the plan"),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml under whose rules is chosen now" }),
  }),
  output: z.object({
    from: z.string(),
    lines_kept: z.array(z.string()),
    enters: z.array(planMove),
    leaves: z.array(planMove),
    committed: z.array(z.string()),
    changes: z.number(),
    max_changes: z.number(),
    /** Of the real projects, where the plan holds some; of the candidates otherwise. */
    certificate,
    /** Real projects and candidates are chosen apart, each with its own proof. */
    funds: z.array(rechosenFund),
  }),
  run: async (ports, { max_changes, region: asked, scenario }) => {
    const root = rootOf(ports.settings);
    const region = asked ?? root;
    const { records } = ports;
    const settings = scenarioSettings(ports.settings, scenario);
    if (!settings.ok) return settings;
    const plan = (await recordsOf(records, "plan")).find((each) => each.status === "approved" && placeOfPlan(each, root) === region);
    if (plan === undefined) return fault(note("replan.no-plan", { region }, { field: "region" }));
    const lines = (await recordsOf(records, "plan-line")).filter((line) => line.plan === plan.id);
    const funded = fundSources
      .map((source) => ({ source, lines: lines.filter((line) => membersOf(line, source).length > 0) }))
      .filter((each) => each.lines.length > 0);
    if (funded.length === 0) return fault(note("replan.no-projects", { plan: plan.id }, { table: "plan-line" }));
    const place = await plannedPlace(ports, region);
    if (!place.ok) return place;
    const terms = await askedTerms(ports, settings.value);
    if (!terms.ok) return terms;
    ports.progress.step({ en: "Choosing projects", zh: "选择项目" });
    const promised = new Set(commitments(await readMoney(records, undefined, await summedFlows(records, null))).flatMap(({ project }) => project ?? []));
    const committed = lines
      .flatMap((line) => membersOf(line, "projects"))
      .filter((id) => promised.has(id))
      .sort();
    const funds: RechosenFund[] = [];
    let changes = 0;
    for (const { source, lines: held } of funded) {
      const fixed = new Set(source === "projects" ? committed : []);
      const fund = await rechooseFund({ ...ports, settings: settings.value }, place.value, {
        source,
        lines: held,
        committed: fixed,
        most: max_changes - changes,
        terms: terms.value,
      });
      changes += fund.enters.length + fund.leaves.length;
      funds.push(fund);
    }
    const enters = funds.flatMap((fund) => fund.enters);
    const leaves = funds.flatMap((fund) => fund.leaves);
    const touched = new Set([...enters, ...leaves].map(({ line }) => line));
    return success(
      {
        from: plan.id,
        lines_kept: lines.filter(({ id }) => !touched.has(id)).map(({ line }) => line),
        enters,
        leaves,
        committed,
        changes,
        max_changes,
        certificate: elementAt(funds, 0).certificate,
        funds: funds.map(({ enters: _enters, leaves: _leaves, ...fund }) => fund),
      },
      warnings(funds),
    );
  },
});

function warnings(funds: readonly RechosenFund[]): Note[] {
  return funds.flatMap(({ not_offered: gone, guessed, other_currency: other, enters }) => {
    const unknown = enters.filter(({ registered }) => !registered).map(({ project }) => project);
    return [
      ...(gone.length === 0 ? [] : [note("replan.not-offered", { count: gone.length, projects: gone.slice(0, 5).join(", ") })]),
      ...(guessed.length === 0 ? [] : [note("replan.line-unclear", { count: guessed.length, projects: guessed.slice(0, 5).join(", ") })]),
      ...(other.length === 0 ? [] : [note("replan.other-currency", { lines: other.join(", ") })]),
      ...(unknown.length === 0 ? [] : [note("plan.not-registered", { count: unknown.length, projects: unknown.slice(0, 5).join(", ") })]),
    ];
  });
}
