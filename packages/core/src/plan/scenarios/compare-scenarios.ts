import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { regionFindings } from "../../diagnosis/region-findings.ts";
import { keptFigures } from "../../workspace/kept-figures.ts";
import { designPlan } from "../design-plan.ts";
import { lineMakers } from "../line-makers.ts";
import { plannedPlace } from "../planned-place.ts";
import { scenarioSettings } from "../scenario-settings.ts";
import { comparedPlans, planComparison } from "./compared-plans.ts";

/** `quoin design compare DIR` */
export const designCompare = workspaceUseCase({
  words: ["design", "compare"],
  summary: "Two scenarios of quoin.yaml side by side: what enters the plan, what leaves it, and what that costs",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin design compare quoin-demo --scenario base --scenario-b larger-fund",
  input: z.strictObject({
    region: field(z.string().default("CN"), { description: "Region: CN, or the code of a province" }),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml that is compared with" }),
    scenario_b: field(z.string().optional(), { description: "Scenario of quoin.yaml that is compared (default: the first other one that it names)" }),
  }),
  output: planComparison,
  run: async (ports, { region, scenario, scenario_b: asked }) => {
    const scenario_b = asked ?? Object.keys(ports.settings.scenarios).find((name) => name !== scenario) ?? "base";
    const first = scenarioSettings(ports.settings, scenario);
    if (!first.ok) return first;
    const second = scenarioSettings(ports.settings, scenario_b, "--scenario-b");
    if (!second.ok) return second;
    const found = await regionFindings(ports, region);
    if (!found.ok) return found;
    const planned = await plannedPlace(ports, region);
    if (!planned.ok) return planned;
    const labels = Object.fromEntries(Object.entries(ports.settings.scenarios).flatMap(([name, { label }]) => (label === undefined ? [] : [[name, label]])));
    const { evidence, records, solver } = ports;
    const context = { ...planned.value, findings: found.value.findings, evidence, records, solver, kept: keptFigures(ports) };
    ports.progress.step({ en: "Designing the first plan", zh: "编制第一个方案" });
    const before = await designPlan({ ...context, settings: first.value }, lineMakers, scenario);
    ports.progress.step({ en: "Designing the second plan", zh: "编制第二个方案" });
    const after = await designPlan({ ...context, settings: second.value }, lineMakers, scenario_b);
    return success(comparedPlans(before, after, ["base", ...Object.keys(ports.settings.scenarios)], labels), found.notes);
  },
});
