import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { placeField } from "../../evidence/territory/place-field.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { designPlan } from "../making/design-plan.ts";
import { designContext } from "../making/designed-plan.ts";
import { lineMakers } from "../making/line-makers.ts";
import { comparedPlans, planComparison } from "./compared-plans.ts";

/** `quoin design compare DIR` */
export const designCompare = workspaceUseCase({
  words: ["design", "compare"],
  summary: "Two scenarios of quoin.yaml side by side: what enters the plan, what leaves it, and what that costs",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  effort: "long",
  sharedAnswer: true,
  tellsSteps: true,
  example: "quoin design compare quoin-demo --scenario base --scenario-b larger-fund",
  input: z.strictObject({
    region: placeField(),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml that is compared with" }),
    scenario_b: field(z.string().optional(), { description: "Scenario of quoin.yaml that is compared (default: the first other one that it names)" }),
  }),
  output: planComparison,
  run: async (ports, { region: place, scenario, scenario_b: asked }) => {
    const region = place ?? rootOf(ports.settings);
    const scenario_b = asked ?? Object.keys(ports.settings.scenarios).find((name) => name !== scenario) ?? "base";
    const first = await designContext(ports, region, scenario);
    if (!first.ok) return first;
    const second = await designContext(ports, region, scenario_b, "--scenario-b");
    if (!second.ok) return second;
    const labels = Object.fromEntries(Object.entries(ports.settings.scenarios).flatMap(([name, { label }]) => (label === undefined ? [] : [[name, label]])));
    ports.progress.step({ en: "Designing the first plan", zh: "编制第一个方案" });
    const before = await designPlan(first.value, lineMakers, scenario);
    ports.progress.step({ en: "Designing the second plan", zh: "编制第二个方案" });
    const after = await designPlan(second.value, lineMakers, scenario_b);
    return success(comparedPlans(before, after, ["base", ...Object.keys(ports.settings.scenarios)], labels), first.notes);
  },
});
