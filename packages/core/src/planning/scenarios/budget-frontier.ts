import { z } from "zod";
import { fundFrontier } from "../../capabilities/funding/funds/fund-frontier.ts";
import { fundPlan, fundProblem } from "../../capabilities/funding/funds/fund-plan.ts";
import { fundedCandidates } from "../../capabilities/funding/funds/funded-candidates.ts";
import { ruleLimit, ruleUsed } from "../../capabilities/funding/portfolio/rules-table.ts";
import { benefitDraws, coreAndShell, coreShare, fundBenefit } from "../../capabilities/funding/worth/fund-benefit.ts";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { integer } from "../../language/statement/values.ts";
import { unitText } from "../../language/text.ts";
import { plannedPlace } from "../../plan/planned-place.ts";
import { scenarioSettings } from "../../plan/scenario-settings.ts";
import { stepWords } from "../../plan/step.words.ts";
import { askedTerms } from "./asked-terms.ts";

const point = z.object({
  share: z.number(),
  budget: z.number(),
  spent: z.number(),
  value: z.number().nullable(),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  status: z.string(),
  funded: z.number(),
  price: z.number().nullable(),
  /** Against the point before. */
  enters: z.array(z.string()),
  leaves: z.array(z.string()),
});

export const budgetFrontier = z.object({
  region: z.string(),
  scenario: z.string(),
  /** The money of the candidates is invented. */
  synthetic: z.boolean(),
  unit: unitText.nullable(),
  /** The plan as it stands. */
  plan: z.object({ budget: z.number().nullable(), spent: z.number(), value: z.number().nullable(), funded: z.number() }).nullable(),
  points: z.array(point),
  /** What `value` counts: an outcome that all state, or points of the office's rule, of which a sum promises nothing. */
  objective: z.object({ kind: z.enum(["outcome", "rule"]), unit: z.string().nullable() }),
  /** By budget: projects funded at every point where any is, at some, at none. */
  core: z.array(z.string()),
  shell: z.array(z.string()),
  never: z.array(z.string()),
  /** By benefit, at the plan's own budget: in the best choice of at least `share` of the draws of the values, of fewer, of none; null where the values are no outcome. */
  by_benefit: z.object({ draws: z.int(), share: z.number(), core: z.array(z.string()), shell: z.array(z.string()), never: z.array(z.string()) }).nullable(),
});
export type BudgetFrontier = z.infer<typeof budgetFrontier>;

/** `quoin design frontier DIR` */
export const designFrontier = workspaceUseCase({
  words: ["design", "frontier"],
  summary: "What a larger or smaller fund would buy: the best plan at each size of the budget, each with its proof",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  effort: "long",
  sharedAnswer: true,
  tellsSteps: true,
  example: "quoin design frontier quoin-demo --points 5",
  input: z.strictObject({
    region: placeField(),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml" }),
    points: field(z.number().int().min(2).max(40).default(10), { description: "Sizes of the budget, in equal steps up to all that the candidates ask" }),
  }),
  output: budgetFrontier,
  run: async (ports, { region: asked, scenario, points }) => {
    const region = asked ?? rootOf(ports.settings);
    const settings = scenarioSettings(ports.settings, scenario);
    if (!settings.ok) return settings;
    const planned = await plannedPlace(ports, region);
    if (!planned.ok) return planned;
    const terms = await askedTerms(ports, settings.value);
    if (!terms.ok) return terms;
    const { evidence, records, solver, progress } = ports;
    const place = { ...planned.value, evidence, records, solver, settings: settings.value, terms: terms.value };
    const problem = await fundProblem(place);
    if (problem.candidates.length === 0)
      return success({
        region,
        scenario,
        synthetic: false,
        unit: null,
        plan: null,
        points: [],
        objective: { kind: "rule" as const, unit: null },
        core: [],
        shell: [],
        never: [],
        by_benefit: null,
      });
    const found = await fundFrontier(solver, problem, points, (at) =>
      progress.step(stepWords.text("size", { at: integer(at, "sizes"), all: integer(points, "sizes") })),
    );
    const current = await fundPlan(place, problem);
    const budget = current.choice.uses?.[0];
    const funded = fundedCandidates(current);
    const counts = new Map<string, number>();
    for (const each of found) for (const id of each.funded) counts.set(id, (counts.get(id) ?? 0) + 1);
    const solved = found.filter((each) => each.funded.length > 0).length;
    const ids = problem.candidates.map(({ id }) => id);
    const benefit = fundBenefit(current);
    return success({
      region,
      scenario,
      synthetic: problem.synthetic,
      unit: problem.rules.unit,
      plan: {
        budget: budget === undefined ? null : ruleLimit(budget.rule),
        spent: budget === undefined ? 0 : ruleUsed(budget),
        value: current.choice.certificate.objective,
        funded: funded.length,
      },
      points: found.map(({ funded: held, ...each }, at) => {
        const before = found[at - 1]?.funded ?? [];
        const [was, is] = [new Set(before), new Set(held)];
        return { ...each, funded: held.length, enters: held.filter((id) => !was.has(id)), leaves: before.filter((id) => !is.has(id)) };
      }),
      objective: benefit === null ? { kind: "rule" as const, unit: null } : { kind: "outcome" as const, unit: benefit.outcome },
      core: ids.filter((id) => solved > 0 && counts.get(id) === solved),
      shell: ids.filter((id) => counts.has(id) && counts.get(id) !== solved),
      never: ids.filter((id) => !counts.has(id)),
      by_benefit: benefit === null ? null : { draws: benefitDraws, share: coreShare, ...coreAndShell(benefit.stays) },
    });
  },
});
