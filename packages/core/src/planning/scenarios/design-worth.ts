import { z } from "zod";
import { fundPlan, fundProblem } from "../../capabilities/funding/funds/fund-plan.ts";
import { valueUnit } from "../../capabilities/funding/funds/value-unit.ts";
import { worthOfKnowing } from "../../capabilities/funding/worth/worth-of-knowing.ts";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { note } from "../../language/note.ts";
import { nameText } from "../../language/text.ts";
import { plannedPlace } from "../../plan/planned-place.ts";
import { scenarioSettings } from "../../plan/scenario-settings.ts";
import { askedTerms } from "./asked-terms.ts";

export const worthAnswer = z.object({
  scenario: z.string(),
  /** What it would be worth to know all values before choosing, in the unit of the values. */
  evpi: z.number(),
  se: z.number(),
  /** Null unless all values are money. */
  currency: z.string().nullable(),
  /** What the values count, as it was typed; null where they count different things or nothing is said. */
  outcome: z.string().nullable(),
  draws: z.int(),
  /** Draws whose best plan was searched and not proved; their gain is at least what is told. */
  unproved: z.int(),
  synthetic: z.boolean(),
  /** Candidates of which a number is missing (money, years): no plan can hold them. */
  left_out: z.int(),
  /** By worth, the largest first. */
  by: z.array(
    z.object({
      candidate: z.string(),
      label: nameText,
      evppi: z.number(),
      se: z.number(),
      chosen: z.boolean(),
      /** Share of draws whose best plan holds it. */
      stays: z.number(),
    }),
  ),
});
export type WorthAnswer = z.infer<typeof worthAnswer>;

/** `quoin design worth DIR` */
export const designWorth = workspaceUseCase({
  words: ["design", "worth"],
  summary: "What it would be worth to know the values of candidates before the fund chooses, and how often each of them stays chosen",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  effort: "long",
  sharedAnswer: true,
  example: "quoin design worth quoin-demo --draws 1000",
  input: z.strictObject({
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml" }),
    draws: field(z.number().int().min(100).max(20_000).default(10_000), { description: "Draws of the values" }),
    seed: field(z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1), { description: "Seed of the draws" }),
  }),
  output: worthAnswer,
  run: async (ports, { scenario, draws, seed }) => {
    const settings = scenarioSettings(ports.settings, scenario);
    if (!settings.ok) return settings;
    const planned = await plannedPlace(ports, rootOf(ports.settings));
    if (!planned.ok) return planned;
    const terms = await askedTerms(ports, settings.value);
    if (!terms.ok) return terms;
    const { evidence, records, solver } = ports;
    const place = { ...planned.value, evidence, records, solver, settings: settings.value, terms: terms.value };
    const problem = await fundProblem(place);
    const plan = await fundPlan(place, problem);
    const found = worthOfKnowing(plan, draws, seed);
    if (found === null) return fault(note("design.no-plan-to-weigh", { scenario }, { field: "scenario" }));
    const { outcome, currency } = valueUnit(problem.candidates);
    const names = new Map(problem.candidates.map(({ id, label }) => [id, label]));
    const { mixed } = problem;
    const isStated = problem.candidates.some(({ belief }) => belief !== undefined);
    const notes = [
      ...(isStated || mixed !== undefined ? [] : [note("design.nothing-uncertain", {}, {})]),
      ...(mixed === undefined ? [] : [note("design.values-mixed", { stated: mixed, all: problem.candidates.length }, {})]),
    ];
    return success(
      {
        scenario,
        evpi: found.evpi,
        se: found.se,
        currency,
        outcome,
        draws,
        unproved: found.unproved,
        synthetic: problem.synthetic,
        left_out: problem.unpriced,
        by: found.by
          .map((each) => ({ ...each, label: names.get(each.candidate) ?? { en: each.candidate, zh: each.candidate } }))
          .toSorted((a, b) => b.evppi - a.evppi),
      },
      notes,
    );
  },
});
