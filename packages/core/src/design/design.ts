import { z } from "zod";
import { regionFindings } from "../diagnosis/region-findings.ts";
import { rowRanges } from "../diagnosis/row-ranges.ts";
import { field } from "../fields.ts";
import { note } from "../note.ts";
import { fault, success } from "../outcome.ts";
import type { WorkspacePorts } from "../ports.ts";
import { workspaceUseCase } from "../use-case.ts";
import type { Settings } from "../workspace/settings.ts";
import type { Place } from "./design-context.ts";
import { designPlan } from "./design-plan.ts";
import { lineMakers } from "./line-makers.ts";
import { plan } from "./plan.ts";

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
    if (changed === undefined)
      return fault(
        note("design.unknown-scenario", { scenario, known: ["base", ...Object.keys(ports.settings.scenarios)].join(", ") }, { field: "--scenario" }),
      );
    const found = await regionFindings(ports, region);
    if (!found.ok) return found;
    const panel = await readPanel(ports);
    const place = region === "CN" ? { code: "CN", name: { en: "the nation", zh: "全国" } } : panel.find(({ code }) => code === region);
    if (place === undefined) return fault(note("design.region-without-plan", { region }, { field: "--region" }));
    ports.progress.step({ en: "Designing the plan", zh: "编制规划" });
    const { evidence, records, solver } = ports;
    const made = await designPlan(
      { place, isNation: region === "CN", panel, findings: found.value.findings, settings: changed, evidence, records, solver },
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

/** The settings with a scenario's own budgets, floors, weights and siting laid over them. */
function scenarioSettings(settings: Settings, scenario: string): Settings | undefined {
  if (scenario === "base") return settings;
  const own = settings.scenarios[scenario];
  if (own === undefined) return undefined;
  return { ...settings, ...own, siting: { ...settings.siting, ...own.siting }, weights: { ...settings.weights, ...own.weights } } as Settings;
}

async function readPanel({ evidence, settings }: WorkspacePorts): Promise<readonly Place[]> {
  const table = settings.roles["regions"] ?? "regions";
  if (!evidence.tables().includes(table)) return [];
  const rows = await evidence.rows({ table, columns: ["region_code", "name_en", "name_zh", "in_panel"] });
  return rows
    .filter(({ values }) => String(values["in_panel"]) === "1")
    .map(({ values }) => ({ code: String(values["region_code"]), name: { en: String(values["name_en"]), zh: String(values["name_zh"]) } }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
