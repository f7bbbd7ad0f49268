import { chosenPortfolio, optionLoss } from "@quoin/optimise";
import { z } from "zod";
import { fundModel, fundPlan, fundProblem, fundSearch } from "../../capabilities/funding/funds/fund-plan.ts";
import { fundedCandidates } from "../../capabilities/funding/funds/funded-candidates.ts";
import { ruleText } from "../../capabilities/funding/funds/rule-text.ts";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { note } from "../../language/note.ts";
import { labelOf } from "../../language/statement/place.ts";
import { localText, unitText } from "../../language/text.ts";
import { planChoice } from "../../plan/plan.ts";
import { plannedPlace } from "../../plan/planned-place.ts";
import { scenarioSettings } from "../../plan/scenario-settings.ts";
import { askedTerms } from "./asked-terms.ts";

export const whyNotAnswer = z.object({
  project: z.string(),
  title: localText,
  funded: z.boolean(),
  /** The money of the candidates is invented. */
  synthetic: z.boolean(),
  unit: unitText.nullable(),
  /** Rules that adding it to the plan as it is would break. */
  blocked_by: z.array(z.object({ rule: z.string(), label: localText })),
  /** Money that would add it, nothing else changed; null where more than budgets is in the way. */
  extra: z.number().nullable(),
  /** Value that is lost where it is forced in, as the relaxation estimates it: an estimate, which whole projects may beat or miss. */
  value_lost: z.number().nullable(),
  /** The best plan that holds it; null where there is none. */
  forced: z
    .object({
      status: z.string(),
      objective: z.number(),
      bound: z.number().nullable(),
      lost: z.number(),
      leaves: z.array(planChoice),
      enters: z.array(planChoice),
    })
    .nullable(),
});
export type WhyNotAnswer = z.infer<typeof whyNotAnswer>;

/** `quoin design why-not DIR PROJECT` */
export const designWhyNot = workspaceUseCase({
  words: ["design", "why-not"],
  summary: "Why a project is not in the fund's plan, what would put it there, and what it would displace",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  effort: "long",
  sharedAnswer: true,
  tellsSteps: true,
  example: "quoin design why-not quoin-demo invented:polyimide",
  input: z.strictObject({
    project: field(z.string(), { description: "Id of the project", position: 1 }),
    region: placeField(),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml" }),
  }),
  output: whyNotAnswer,
  run: async (ports, { project, region: asked, scenario }) => {
    const region = asked ?? rootOf(ports.settings);
    const settings = scenarioSettings(ports.settings, scenario);
    if (!settings.ok) return settings;
    const planned = await plannedPlace(ports, region);
    if (!planned.ok) return planned;
    const terms = await askedTerms(ports, settings.value);
    if (!terms.ok) return terms;
    const { evidence, records, solver } = ports;
    // One purse for all: whether a candidate of a region is begun is decided in the fund of the whole.
    const place = { ...planned.value, isNation: true, evidence, records, solver, settings: settings.value, terms: terms.value };
    const problem = await fundProblem(place);
    const at = problem.candidates.findIndex(({ id }) => id === project);
    const candidate = problem.candidates[at];
    if (candidate === undefined || (!planned.value.isNation && candidate.region !== region))
      return fault(note("design.no-candidate", { project }, { field: "project" }));
    const plan = await fundPlan(place, problem);
    const answer = { project, title: candidate.label, unit: problem.rules.unit, synthetic: problem.synthetic };
    const obstacle = plan.choice.blocked.find((each) => each.project === at);
    if (obstacle === undefined)
      return success({ ...answer, funded: fundedCandidates(plan).includes(candidate), blocked_by: [], extra: null, value_lost: null, forced: null });
    const document = { ...problem.document, include: [...problem.document.include, project] };
    const model = fundModel(problem, document);
    const choice = await chosenPortfolio(solver, model, fundSearch, { settle: false });
    const [now, then] = [fundedCandidates(plan), fundedCandidates({ ...problem, model, choice })];
    const [held, kept] = [new Set(now), new Set(then)];
    const named = (each: (typeof now)[number]): z.infer<typeof planChoice> => ({
      type: each.type,
      id: each.id,
      label: each.label,
      amount: each.cny,
      start_year: null,
    });
    const { objective, bound, status } = choice.certificate;
    return success({
      ...answer,
      funded: false,
      blocked_by: obstacle.blockedBy.flatMap(({ name, about }) =>
        about === null ? [] : [{ rule: name, label: labelOf(ruleText(about, planned.value.panel)) }],
      ),
      extra: obstacle.extra,
      value_lost: optionLoss(obstacle.option, plan.model, plan.choice.found),
      forced:
        objective === null
          ? null
          : {
              status,
              objective,
              bound,
              lost: (plan.choice.certificate.objective ?? objective) - objective,
              leaves: now.filter((each) => !kept.has(each)).map(named),
              enters: then.filter((each) => !held.has(each)).map(named),
            },
    });
  },
});
