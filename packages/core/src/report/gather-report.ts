import { design } from "../design/design.ts";
import { everyFinding } from "../diagnosis/every-finding.ts";
import type { Subject } from "../diagnosis/finding.ts";
import { nation } from "../diagnosis/finding-draft.ts";
import { regionFindings } from "../diagnosis/region-findings.ts";
import { type Outcome, success } from "../outcome.ts";
import type { WorkspacePorts } from "../ports.ts";
import { entities } from "../register/entities.ts";
import { recordLabel } from "../register/record-label.ts";
import type { StoredRecord } from "../register/record-store.ts";
import type { Language, LocalText } from "../text.ts";
import type { RecordCount, ReportContent, ReportGoal, ReportPlace } from "./report-content.ts";
import { specialFund } from "./special-fund.ts";

/** The nation, where the register has no record of it yet. */
const nationName: LocalText = { en: "China", zh: "全国" };

/** Gathers what a report on a region is made from. Findings and plan are those that `diagnose` and `design` give. */
export async function gatherReport(ports: WorkspacePorts, region: string, language: Language): Promise<Outcome<ReportContent>> {
  const found = await regionFindings(ports, region);
  if (!found.ok) return found;
  const plan = await design.run(ports, { region, scenario: "base" });
  if (!plan.ok) return plan;
  const held = new Map<string, readonly StoredRecord[]>();
  for (const { type } of entities) held.set(type, await ports.records.list(type));
  const regions = (held.get("region") ?? []).map(placeOf);
  const regional = region === nation.id ? await everyFinding(ports) : success([]);
  if (!regional.ok) return regional;
  const { settings, manifest, codeVersion } = ports;
  return success(
    {
      language,
      name: settings.name,
      place: regions.find(({ id }) => id === region) ?? {
        id: region,
        label: region === nation.id ? nationName : { en: region, zh: region },
        column: null,
        row: null,
      },
      currency: settings.currency,
      regions,
      resources: manifest.resources,
      records: entities.map(({ type, label }) => recordCount(type, label, held.get(type) ?? [])),
      goals: goals(held.get("goal") ?? [], held.get("indicator") ?? [], region),
      fund: region === nation.id ? await specialFund(ports) : null,
      findings: found.value.findings,
      regionalFindings: regional.value.filter(({ subject }) => subject.type === "region" && subject.id !== nation.id),
      coverage: found.value.coverage,
      plan: plan.value,
      thresholds: settings.thresholds,
      codeVersion,
      nameOf: ({ type, id }: Subject) => {
        const record = held.get(type)?.find((each) => each.id === id);
        if (record !== undefined) return labelOf(record);
        return type === nation.type && id === nation.id ? nationName : { en: id, zh: id };
      },
    },
    [...found.notes, ...plan.notes],
  );
}

function labelOf({ body }: StoredRecord): LocalText {
  return { en: recordLabel(body, "en"), zh: recordLabel(body, "zh") };
}

function placeOf(record: StoredRecord): ReportPlace {
  const { tile_column: column, tile_row: row } = record.body;
  return { id: record.id, label: labelOf(record), column: typeof column === "number" ? column : null, row: typeof row === "number" ? row : null };
}

function recordCount(type: string, label: LocalText, records: readonly StoredRecord[]): RecordCount {
  return { type, label, count: records.length, invented: records.filter(({ body }) => body["synthetic"] === true).length };
}

/** The office's goals for a region: those that name it, and those that name none. */
function goals(all: readonly StoredRecord[], indicators: readonly StoredRecord[], region: string): readonly ReportGoal[] {
  return all
    .filter(({ body }) => body["region"] === region || body["region"] === null)
    .map((record) => {
      const indicator = indicators.find(({ id }) => id === record.body["indicator"]);
      const figure = (field: string): number | null => (typeof record.body[field] === "number" ? record.body[field] : null);
      const text = (field: string): string | null => (typeof record.body[field] === "string" ? record.body[field] : null);
      return {
        id: record.id,
        label: labelOf(indicator ?? record),
        unit: typeof indicator?.body["unit"] === "string" ? indicator.body["unit"] : "",
        baseline: figure("baseline"),
        milestone: figure("milestone"),
        target: figure("target"),
        actual: figure("actual"),
        source: text("source"),
        remark: text("remark"),
        invented: record.body["synthetic"] === true,
      };
    });
}
