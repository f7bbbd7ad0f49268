import { elementAt } from "../../contract/assert-present.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { DataPackage, DataResource } from "../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../evidence/evidence-engine.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { recordsOf } from "../../register/typed-records.ts";
import type { KnownCodes } from "./checks/check-codes.ts";
import type { ImportContext } from "./checks/check-import.ts";
import type { PlacedMapping } from "./table/mapping.ts";
import type { Tabulated } from "./tabulate/tabulate.ts";

type Workspace = Pick<WorkspacePorts, "manifest" | "evidence" | "records" | "settings">;

/** Gathers what the workspace knows that bears on a new table. */
export async function importContext(
  workspace: Workspace,
  table: string,
  tabulated: Tabulated,
  placed: PlacedMapping,
  existing: DataResource | undefined,
): Promise<ImportContext> {
  const { manifest, evidence, records, settings } = workspace;
  const { mapping } = placed;
  const regions = await recordsOf(records, "region");
  const parents = new Set(regions.map(({ parent }) => parent));
  const isNational = mapping.totals === "national" || (typeof mapping.totals === "object" && mapping.totals.rule === "national");
  const known = regions.filter(({ id, parent }) => parents.has(id) && parent === null).map(({ id }) => id);
  const nations = isNational ? [...new Set([...known, rootOf(settings)])] : known;
  const regionNames = regions.filter(({ id }) => !nations.includes(id)).flatMap(({ labels }) => labels.zh ?? []);
  const national = existing?.national;
  const codes = (await knownCodes(manifest, evidence, table, existing, tabulated, mapping.references)).map((known) => ({
    ...known,
    // National rows are judged by themselves.
    codes: new Set([...known.codes, ...nations, ...(national?.column === known.column ? national.values : [])]),
  }));
  return {
    existing,
    codes,
    used: await usedCodes(manifest, evidence, table),
    regionNames,
    nations,
    key: keyOfTable(existing, placed),
  };
}

/** The columns that together name a row: those of the table; where it has none those that the mapping says, in a new table also those that long rows are made by. */
export function keyOfTable(existing: DataResource | undefined, { mapping }: PlacedMapping): readonly string[] {
  const declared = [existing?.schema.primaryKey ?? []].flat();
  if (declared.length > 0) return declared;
  if (mapping.key.length > 0 || existing !== undefined || mapping.long === undefined) return mapping.key;
  const groups = [...mapping.long.pattern.matchAll(/\(\?P?<([\p{L}_$][\p{L}\p{N}_$]*)>/gu)].map((match) => elementAt(match, 1));
  return [...mapping.long.keys, ...groups];
}

/** Codes that the columns refer to: as the schema says; in a new table those of the table whose only key has the column's name. */
async function knownCodes(
  manifest: DataPackage,
  evidence: EvidenceEngine,
  table: string,
  existing: DataResource | undefined,
  { table: { columns } }: Tabulated,
  declared: Readonly<Record<string, string>>,
): Promise<readonly KnownCodes[]> {
  const found: KnownCodes[] = [];
  for (const { name: column, type } of columns) {
    const named = manifest.resources.find(({ name }) => name === declared[column]);
    if (named !== undefined) {
      const field = keyOf(named, column);
      found.push({ column, table: named.name, key: field, codes: await textsOf(evidence, named.name, field), declared: true });
      continue;
    }
    if (type !== "text") continue;
    const key = existing?.schema.foreignKeys?.find(({ fields }) => fields === column);
    const other = manifest.resources.find(({ name, schema }) =>
      existing === undefined ? [schema.primaryKey ?? []].flat().join() === column : name === key?.reference.resource,
    );
    if (other === undefined || other.name === table) continue;
    const field = key?.reference.fields ?? column;
    found.push({ column, table: other.name, key: field, codes: await textsOf(evidence, other.name, field), declared: key !== undefined });
  }
  return found;
}

/** The column by which a table's rows are referred to: its only key, else the column of the same name, else its first. */
function keyOf({ schema }: DataResource, column: string): string {
  const key = [schema.primaryKey ?? []].flat();
  if (key.length === 1) return elementAt(key, 0);
  return (schema.fields.find(({ name }) => name === column) ?? schema.fields[0])?.name ?? column;
}

/** Codes of every other table whose rows one column names: what a new column may refer to. */
export async function codesOfTables({ manifest, evidence }: Pick<WorkspacePorts, "manifest" | "evidence">, table: string): Promise<readonly KnownCodes[]> {
  const found: KnownCodes[] = [];
  for (const { name, schema } of manifest.resources) {
    const key = [schema.primaryKey ?? []].flat();
    const [column] = key;
    if (name === table || key.length !== 1 || column === undefined) continue;
    found.push({ column, table: name, key: column, codes: await textsOf(evidence, name, column), declared: false });
  }
  return found;
}

/** Codes of a table that others refer to. */
export async function usedCodes(manifest: DataPackage, evidence: EvidenceEngine, table: string): Promise<ImportContext["used"]> {
  const used: { column: string; by: string; codes: ReadonlySet<string> }[] = [];
  for (const { name, schema, national } of manifest.resources)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      if (reference.resource !== table || name === table) continue;
      const held = await textsOf(evidence, name, fields);
      const codes = new Set([...held].filter((code) => !(national?.column === fields && national.values.includes(code))));
      used.push({ column: reference.fields, by: name, codes });
    }
  return used;
}

async function textsOf(evidence: EvidenceEngine, table: string, column: string): Promise<ReadonlySet<string>> {
  const rows = await evidence.rows({ table, columns: [column] });
  return new Set(
    rows
      .map(({ values }) => values[column])
      .filter((value) => value !== null && value !== undefined)
      .map(String),
  );
}
