import type { Outcome } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { type ReconcileInput, type Reconciliation, reconcileRecords } from "../../../register/changes/reconcile-records.ts";
import { reconcileWithHistory } from "../../../register/changes/reconcile-with-history.ts";
import { saidByTables } from "../../../register/changes/said-by-tables.ts";
import type { TableRecord } from "../../../register/changes/table-record.ts";
import { entities } from "../../../register/entities.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { tableSourceOf } from "../../../schema/record-source.ts";
import { datasetsOf } from "../../from-tables/datasets.ts";
import { bearsOnRecords, readRegisterTables } from "../../from-tables/read-register-tables.ts";
import { recordsFromTables } from "../../from-tables/records-from-tables.ts";
import { rootSource } from "../../from-tables/regions.ts";
import { withoutTable, withResource } from "../table/with-resource.ts";

/** A table as it is to be: its description, its file and how many rows that has; or none, where it is taken away. */
export interface TableState {
  readonly name: string;
  readonly resource: DataResource | null;
  readonly csv: string;
  readonly rows: number;
  /** Rows that it has now, where they are known. */
  readonly rowsBefore?: number;
}

/** What becomes of records that no table names any more, and of those that people have worked on. */
export type RecordTerms = Pick<ReconcileInput, "gone" | "spared">;

/** What the new state of a table, and of the roles that the import gives it, does to the records that were made of the workspace's tables. */
export async function reconcileImport(
  ports: WorkspacePorts,
  settings: WorkspacePorts["settings"],
  state: TableState,
  terms: RecordTerms = {},
): Promise<Outcome<Reconciliation>> {
  const { name, resource, csv, rows, rowsBefore } = state;
  const after = resource === null ? withoutTable(ports.evidence, name) : withResource(ports.evidence, resource, csv);
  const old = ports.manifest.resources.find((each) => each.name === name);
  const isHere = old !== undefined && ports.evidence.tables().includes(name);
  const dataset = {
    before:
      old === undefined ? [] : datasetsOf({ name: "", resources: [old] }, new Map([[name, rowsBefore ?? (isHere ? await rowsOf(old, ports.evidence) : 0)]])),
    after: resource === null ? [] : datasetsOf({ name: "", resources: [resource] }, new Map([[name, rows]])),
  };
  if (!bearsOnRecords(after, name, ports.settings) && !bearsOnRecords(after, name, settings) && !bearsOnRecords(ports.evidence, name, ports.settings))
    return reconcileWithHistory(ports.records, { ...dataset, ...terms, stored: await ports.records.list("dataset", { retired: true }) });
  const stored: StoredRecord[] = [];
  for (const { type } of entities) stored.push(...(await ports.records.list(type, { retired: true })));
  const regions = new Set(stored.filter(({ type, retired }) => type === "region" && !retired).map(({ id }) => id));
  return reconcileWithHistory(ports.records, {
    ...terms,
    before: [...(await tableRecords(ports.settings, ports.evidence, regions)), ...dataset.before],
    after: [...(await tableRecords(settings, after, regions)), ...dataset.after],
    stored,
  });
}

/** What other roles, or another tree of places, do to the records that are made of the workspace's tables, which stay as they are. */
export async function reconcileRoles(
  ports: WorkspacePorts,
  settings: WorkspacePorts["settings"],
  evidence: EvidenceEngine,
  isAsked: boolean,
): Promise<Outcome<Reconciliation>> {
  const tables = ports.manifest.resources.map(({ name }) => name);
  if (!isAsked || !tables.some((name) => bearsOnRecords(evidence, name, ports.settings) || bearsOnRecords(evidence, name, settings)))
    return reconcileRecords({ before: [], after: [], stored: [] });
  const stored: StoredRecord[] = [];
  for (const { type } of entities) stored.push(...(await ports.records.list(type, { retired: true })));
  const regions = new Set(stored.filter(({ type, retired }) => type === "region" && !retired).map(({ id }) => id));
  return reconcileWithHistory(ports.records, {
    before: await tableRecords(ports.settings, ports.evidence, regions),
    after: await tableRecords(settings, evidence, regions),
    stored,
  });
}

/** Makers of records write these types; of every other an entry that names a table as its source was written by somebody. */
const madeTypes: ReadonlySet<string> = new Set(["region", "organisation", "industry", "programme", "project", "facility", "post", "fund"]);

/**
 * What the register lacks of the records that tables make in their roles as quoin.yaml has them now, and what it holds too much: roles and territory may have been written by hand
 * after the tables came in. What tables said before is read from the history.
 */
export async function reconcileRegister(ports: WorkspacePorts): Promise<Outcome<Reconciliation>> {
  const stored: StoredRecord[] = [];
  for (const { type } of entities) stored.push(...(await ports.records.list(type, { retired: true })));
  const regions = new Set(stored.filter(({ type, retired }) => type === "region" && !retired).map(({ id }) => id));
  const after = await tableRecords(ports.settings, ports.evidence, regions);
  const present = new Set(after.map(({ type, id }) => `${type} ${id}`));
  const leaving = stored.filter(
    (record) => !record.retired && madeTypes.has(record.type) && !present.has(`${record.type} ${record.id}`) && isFromTable(record),
  );
  const history = await saidByTables(ports.records, leaving);
  const gone = leaving.filter(({ type, id }) => {
    const known = history.get(`${type} ${id}`);
    return known !== undefined && !known.byPerson && !known.ofExample;
  });
  return reconcileWithHistory(ports.records, { before: gone.map(({ type, id }) => ({ type, id, fields: {} })), after, stored });
}

/** Whether a record says itself that it was made of a table, or of the root that no table describes. */
function isFromTable({ body: { source } }: StoredRecord): boolean {
  return source !== null && (tableSourceOf(source) !== null || source.startsWith(rootSource));
}

async function tableRecords(settings: WorkspacePorts["settings"], evidence: EvidenceEngine, regions: ReadonlySet<string>): Promise<readonly TableRecord[]> {
  return recordsFromTables(await readRegisterTables(evidence, settings), settings, regions);
}

/** Rows of a table as the register last knew them; counted anew where it does not know. */
async function rowsOf({ name, schema }: DataResource, evidence: EvidenceEngine): Promise<number> {
  const [first] = schema.fields;
  if (first === undefined) return 0;
  const { rows } = await evidence.columns({ table: name, columns: [first.name] });
  return rows.length;
}
