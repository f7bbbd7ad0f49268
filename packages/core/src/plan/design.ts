import { z } from "zod";
import { field } from "../contract/fields.ts";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { regionFindings } from "../diagnosis/region-findings.ts";
import { rowRanges } from "../evidence/row-ranges.ts";
import { keptFigures } from "../workspace/kept-figures.ts";
import { designPlan } from "./design-plan.ts";
import { lineMakers } from "./line-makers.ts";
import { plan } from "./plan.ts";
import { plannedPlace } from "./planned-place.ts";
import { scenarioSettings } from "./scenario-settings.ts";

/** `quoin design DIR` */
export const design = workspaceUseCase({
  words: ["design"],
  summary: "A plan on the paper's measures that answers the findings: what, where, with which instrument, for how much, and why",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin design quoin-demo --region 350000",
  input: z.strictObject({
    region: field(z.string().default("CN"), { description: "Region: CN, or the code of a province for its own plan" }),
    scenario: field(z.string().default("base"), { description: "Scenario of quoin.yaml" }),
  }),
  output: plan,
  run: async (ports, { region, scenario }) => {
    const changed = scenarioSettings(ports.settings, scenario);
    if (!changed.ok) return changed;
    const found = await regionFindings(ports, region);
    if (!found.ok) return found;
    const planned = await plannedPlace(ports, region);
    if (!planned.ok) return planned;
    ports.progress.step({ en: "Designing the plan", zh: "编制规划" });
    const { evidence, records, solver } = ports;
    const made = await designPlan(
      { ...planned.value, findings: found.value.findings, settings: changed.value, evidence, records, solver, kept: keptFigures(ports) },
      lineMakers,
      scenario,
    );
    return success(
      {
        ...made,
        lines: made.lines.map((line) => ({
          ...line,
          evidence: line.evidence.map((each) => ("table" in each ? { ...each, rows: rowRanges(each.rows as number[]) } : each)),
        })),
      },
      found.notes,
    );
  },
});
