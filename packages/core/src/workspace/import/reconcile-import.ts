import type { Outcome } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { DataResource } from "../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../evidence/evidence-engine.ts";
import { type Reconciliation, reconcileRecords } from "../../register/changes/reconcile-records.ts";
import type { TableRecord } from "../../register/changes/table-record.ts";
import { entities } from "../../register/entities.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { datasetsOf } from "../from-tables/datasets.ts";
import { bearsOnRecords, readRegisterTables } from "../from-tables/read-register-tables.ts";
import { recordsFromTables } from "../from-tables/records-from-tables.ts";
import { withResource } from "./with-resource.ts";

/** What the new state of a table, and of the roles that the import gives it, does to the records that were made of the workspace's tables. */
export async function reconcileImport(
  ports: WorkspacePorts,
  settings: WorkspacePorts["settings"],
  resource: DataResource,
  csv: string,
): Promise<Outcome<Reconciliation>> {
  const { name } = resource;
  const after = withResource(ports.evidence, resource, csv);
  const old = ports.manifest.resources.find((each) => each.name === name);
  const dataset = { before: await datasetOf(old, ports.evidence), after: await datasetOf(resource, after) };
  if (!bearsOnRecords(after, name, ports.settings) && !bearsOnRecords(after, name, settings))
    return reconcileRecords({ ...dataset, stored: await ports.records.list("dataset", { retired: true }) });
  const stored: StoredRecord[] = [];
  for (const { type } of entities) stored.push(...(await ports.records.list(type, { retired: true })));
  const regions = new Set(stored.filter(({ type, retired }) => type === "region" && !retired).map(({ id }) => id));
  return reconcileRecords({
    before: [...(await tableRecords(ports.settings, ports.evidence, regions)), ...dataset.before],
    after: [...(await tableRecords(settings, after, regions)), ...dataset.after],
    stored,
  });
}

/** What other roles do to the records that are made of the workspace's tables, which stay as they are. */
export async function reconcileRoles(
  ports: WorkspacePorts,
  settings: WorkspacePorts["settings"],
  evidence: EvidenceEngine,
  roles: readonly string[],
): Promise<Outcome<Reconciliation>> {
  const tables = ports.manifest.resources.map(({ name }) => name);
  if (roles.length === 0 || !tables.some((name) => bearsOnRecords(evidence, name, ports.settings) || bearsOnRecords(evidence, name, settings)))
    return reconcileRecords({ before: [], after: [], stored: [] });
  const stored: StoredRecord[] = [];
  for (const { type } of entities) stored.push(...(await ports.records.list(type, { retired: true })));
  const regions = new Set(stored.filter(({ type, retired }) => type === "region" && !retired).map(({ id }) => id));
  return reconcileRecords({
    before: await tableRecords(ports.settings, ports.evidence, regions),
    after: await tableRecords(settings, evidence, regions),
    stored,
  });
}

async function tableRecords(settings: WorkspacePorts["settings"], evidence: EvidenceEngine, regions: ReadonlySet<string>): Promise<readonly TableRecord[]> {
  return recordsFromTables(await readRegisterTables(evidence, settings), settings, regions);
}

async function datasetOf(resource: DataResource | undefined, evidence: EvidenceEngine): Promise<readonly TableRecord[]> {
  if (resource === undefined) return [];
  const [first] = resource.schema.fields;
  const rows = first === undefined ? [] : await evidence.rows({ table: resource.name, columns: [first.name] });
  return datasetsOf({ name: "", resources: [resource] }, new Map([[resource.name, rows.length]]));
}
