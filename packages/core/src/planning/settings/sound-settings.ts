import { candidateFaults } from "../../capabilities/funding/funds/candidate-faults.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { ruleThresholds } from "../../diagnosis/rule-thresholds.ts";
import { sharedThresholds } from "../../diagnosis/verdict/shared-limits.ts";
import type { EvidenceEngine } from "../../evidence/evidence-engine.ts";
import { roleFaults } from "../../evidence/roles/role-faults.ts";
import { anyContracts } from "../../evidence/tables/table-contracts.ts";
import { rules } from "../../judging/rules.ts";
import { isKnownCurrency } from "../../language/known-currency.ts";
import { type Note, note } from "../../language/note.ts";
import { isShareUnit } from "../../language/share-unit.ts";
import { unknownOwners } from "../../workspace/list-owners.ts";
import { registerEvidence } from "../../workspace/register-evidence.ts";
import { type AskedChange, type ChangedSettings, changedSettings } from "../../workspace/settings/changed-settings.ts";
import { settingPath } from "../../workspace/settings/setting-path.ts";
import type { Settings } from "../../workspace/settings.ts";
import { SHARED_THRESHOLDS } from "../../workspace/shared-thresholds.ts";
import type { ThresholdTable } from "../../workspace/threshold.ts";
import { faultsTouched, ownerFaults } from "../making/owner-faults.ts";
import { lostByRoles } from "./lost-by-roles.ts";

/** Settings as they would be, held against all that reads them, and the evidence as they would read it. */
export interface SoundSettings extends ChangedSettings {
  readonly evidence: EvidenceEngine;
  /** Whether roles or the tree of places change, by which tables make records. */
  readonly bearsOnRecords: boolean;
}

/** What changes ask for, past the door: the schema, the rules' thresholds with what they can be, roles against the tables that are there. */
export async function soundSettings(ports: WorkspacePorts, asked: readonly AskedChange[], version?: string): Promise<Outcome<SoundSettings>> {
  const changed = await changedSettings(ports, asked, version);
  if (!changed.ok) return changed;
  const { settings, changes } = changed.value;
  const opened: Settings = settings.territory === undefined && ports.settings.territory !== undefined ? withTerritory(settings, ports.settings) : settings;
  const thresholds = ruleThresholds(rules, opened);
  if (!thresholds.ok) return thresholds;
  const beyond = beyondRange(opened);
  if (beyond.length > 0) return fault(beyond);
  const roles = [...new Set(changes.flatMap(({ path }) => rolesOf(path)))];
  const evidence = roles.length === 0 ? ports.evidence : await registerEvidence(ports.evidence, opened, ports.records, ports.hasher);
  const known = Object.fromEntries(roles.flatMap((role) => (Object.hasOwn(opened.roles, role) ? [[role, opened.roles[role] as never]] : [])));
  // What is only told of settings that stand refuses those that are to be written.
  const refused = roleFaults(evidence, { roles: known }).map((each) => ({ ...each, severity: "error" as const }));
  const paths = changes.map(({ path }) => path);
  const ofOwners = paths.some((path) => path.startsWith("plan")) ? faultsTouched(await ownerFaults(ports.records, opened), paths) : [];
  const faults = [...refused, ...(await unknownOwners(ports, opened, roles)), ...ofOwners];
  if (faults.length > 0) return fault(faults);
  if (!isKnownCurrency(opened.currency))
    return fault(note("record.unknown-currency", { field: word(ports, "Currency", "币种"), value: opened.currency }, { field: "currency" }));
  const scenarios = new Set(changes.flatMap(({ path }) => portfolioOf(path)));
  for (const scenario of scenarios) {
    if (scenario !== "base" && !Object.hasOwn(opened.scenarios, scenario)) continue;
    const unfit = await candidateFaults(ports, opened, scenario);
    if (unfit.length > 0) return fault(unfit);
  }
  const bearsOnRecords = roles.length > 0 || changes.some(({ path }) => settingPath(path)?.[0] === "territory");
  // Words for units are read in every role, row by row.
  const isOfUnits = changes.some(({ path }) => path.startsWith("conventions"));
  const read = isOfUnits ? anyContracts.map(({ role }) => role) : roles;
  const lost = read.length === 0 ? [] : await lostByRoles({ evidence: ports.evidence, settings: ports.settings }, { evidence, settings: opened }, read);
  return success({ ...changed.value, settings: opened, evidence, bearsOnRecords }, lost);
}

/** The scenario whose portfolio of candidates a change is about. */
function portfolioOf(path: string): string[] {
  const [top, name, of] = settingPath(path) ?? [];
  if (top === "candidates") return ["base"];
  return top === "scenarios" && name !== undefined && (of === undefined || of === "candidates") ? [name] : [];
}

/** An office that says nothing of its tree keeps the one of its records. */
function withTerritory(settings: Settings, { territory }: Settings): Settings {
  return territory === undefined ? settings : { ...settings, territory };
}

function rolesOf(path: string): string[] {
  const [top, role] = settingPath(path) ?? [];
  return top === "roles" && role !== undefined ? [role] : [];
}

function word({ caller }: WorkspacePorts, en: string, zh: string): string {
  return caller.language === "zh" ? zh : en;
}

/** Thresholds that cannot be: a probability or a share beyond one, a number of things below none. */
function beyondRange({ thresholds }: Settings): readonly Note[] {
  const tables: readonly (readonly [string, ThresholdTable])[] = [
    [SHARED_THRESHOLDS, sharedThresholds],
    ...rules.map(({ code, thresholds: own }) => [code, own] as const),
  ];
  return tables.flatMap(([code, table]) =>
    Object.entries(thresholds[code] ?? {}).flatMap(([name, value]) => {
      const known = table[name];
      if (known === undefined || typeof value !== "number" || typeof known.default !== "number") return [];
      const isShare = (known.unit === "probability" || isShareUnit(known.unit)) && known.default >= 0 && known.default <= 1;
      const [low, high] = isShare ? [0, 1] : known.default >= 0 ? [0, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      if (value >= low && value <= high) return [];
      const path = code === SHARED_THRESHOLDS ? `thresholds.${name}` : `thresholds.${code}.${name}`;
      return [
        note("settings.out-of-range", { name: path, value, unit: known.unit, low, high: high === Number.POSITIVE_INFINITY ? "∞" : high }, { field: path }),
      ];
    }),
  );
}
