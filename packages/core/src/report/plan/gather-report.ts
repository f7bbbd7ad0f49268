import { paperName, shownHeadings } from "../../codes/paper/paper.ts";
import { type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { zoneOf } from "../../contract/time-zone.ts";
import { sharedLimits } from "../../diagnosis/rule-thresholds.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { everyFinding } from "../../judging/every-finding.ts";
import { chanceOf } from "../../judging/noise/by-chance.ts";
import { regionFindings } from "../../judging/region-findings.ts";
import { asTyped, type Language } from "../../language/text.ts";
import { designedPlan } from "../../planning/making/designed-plan.ts";
import { recordName } from "../../register/record-label.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { documentFormatter } from "../document/document-formatter.ts";
import { noStand, openStand } from "../open-stand.ts";
import { recordCounts } from "../record-counts.ts";
import type { ReportContent, ReportPlace } from "../report-content.ts";
import { reportPassages } from "../report-passages.ts";
import { gatherStrategy } from "../strategy/gather-strategy.ts";
import { subjectNames } from "../subject-names.ts";
import { reportGoals } from "./report-goals.ts";
import { specialFund } from "./special-fund.ts";

/** Gathers what a report on a region is made from. Findings and plan are those that `diagnose` and `design` give. */
export async function gatherReport(
  ports: WorkspacePorts,
  region: string,
  language: Language,
  holds: { readonly strategy?: boolean } = {},
): Promise<Outcome<ReportContent>> {
  const found = await regionFindings(ports, region);
  if (!found.ok) return found;
  const shared = sharedLimits(ports.settings);
  if (!shared.ok) return shared;
  const plan = await designedPlan(ports, { region, scenario: "base" });
  if (!plan.ok) return plan;
  const formatter = documentFormatter(ports, language);
  const root = rootOf(ports.settings);
  const isNation = region === root;
  const regional = isNation ? await everyFinding(ports) : success([]);
  if (!regional.ok) return regional;
  const { settings, manifest, codeVersion, records } = ports;
  const subject = { type: "region", id: region };
  const nameOf = await subjectNames(records, settings, [
    subject,
    ...found.value.findings.map((finding) => finding.subject),
    ...plan.value.lines.flatMap(({ subject: about, owner }) => (owner === null ? [about] : [about, owner])),
  ]);
  const regions = (await records.list("region")).map(placeOf);
  const goals = await reportGoals(records, region);
  const passages = await reportPassages(records, region, root, {
    reader: language === "en" ? (ports.caller.reader ?? language) : language,
    tag: language === "en" ? (ports.caller.nameLanguage ?? null) : null,
  });
  return success(
    {
      formatter,
      name: asTyped(settings.name),
      place: regions.find(({ id }) => id === region) ?? { id: region, label: nameOf(subject), column: null, row: null },
      root,
      currency: settings.currency,
      zone: zoneOf(settings),
      headings: shownHeadings(settings),
      itemOf: Object.fromEntries((settings.paper?.own ?? []).map(({ code, under }) => [code, under])),
      paper: settings.paper?.shown === false ? null : (settings.paper?.name ?? paperName),
      regions,
      resources: manifest.resources,
      records: await recordCounts(records),
      goals,
      passages,
      strategy: holds.strategy === true ? await gatherStrategy(ports, region, { goals, passages }) : null,
      open: isNation ? await openStand(ports) : noStand,
      fund: isNation ? await specialFund(ports) : null,
      findings: found.value.findings,
      regionalFindings: regional.value.filter((finding) => finding.subject.type === "region" && finding.subject.id !== root),
      coverage: found.value.coverage,
      chance: await chanceOf(ports, found.value.findings, shared.value.significance),
      plan: plan.value,
      isApproved: (await recordsOf(records, "plan")).some(({ status }) => status === "approved"),
      thresholds: settings.thresholds,
      codeVersion,
      nameOf,
    },
    [...found.notes, ...plan.notes],
  );
}

function placeOf(record: StoredRecord): ReportPlace {
  const { tile_column: column, tile_row: row } = record.body;
  return { id: record.id, label: asTyped(recordName(record)), column: typeof column === "number" ? column : null, row: typeof row === "number" ? row : null };
}
