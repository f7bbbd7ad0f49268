import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import type { EvidenceEngine } from "../../../evidence/evidence-engine.ts";
import { bindTable } from "../../../evidence/roles/bind-table.ts";
import { partsOf } from "../../../evidence/roles/bound-table.ts";
import { tablesOf } from "../../../evidence/roles/joined-tables.ts";
import { regions } from "../../../evidence/tables/regions.ts";
import { anyContracts } from "../../../evidence/tables/table-contracts.ts";
import { type Note, note } from "../../../language/note.ts";
import { isPlaceWithin, type LookUp } from "../../../register/references/places-within.ts";
import { withResource } from "../table/with-resource.ts";

/** Rows that a refusal names. */
const named = 5;

/**
 * Why an account that is bound to a place may not import a table: rows of other places would be added, changed or taken away, or nothing says where its rows lie. Null for an
 * account that is bound to none, and where only its own rows are other ones. A row lies in every place that it names; a row of the table of places in the place above its own.
 */
export async function rowsOutOfPlace(
  { caller, unrestrictedRecords, manifest, evidence, settings }: Pick<WorkspacePorts, "caller" | "unrestrictedRecords" | "manifest" | "evidence" | "settings">,
  resource: DataResource,
  csv: string,
): Promise<Note | null> {
  const region = caller.account?.region ?? null;
  if (region === null) return null;
  const { name } = resource;
  const after = withResource(evidence, resource, csv);
  const fields = placeColumns(after, settings, resource);
  if (fields.length === 0) return note("rights.table-without-place", { account: caller.name, region, table: name });
  const parents = new Map((await unrestrictedRecords.list("region", { retired: true })).map(({ id, body }) => [id, body]));
  const get: LookUp = async (_, id) => parents.get(String(id)) ?? null;
  const places = new Map<string, boolean>();
  const isOwn = async (cells: Cells): Promise<boolean> => {
    for (const field of fields) {
      const place = cells[field];
      if (typeof place !== "string") return false;
      const known = places.get(place) ?? (await isPlaceWithin(region, place, get));
      places.set(place, known);
      if (!known) return false;
    }
    return true;
  };
  const others = async (engine: EvidenceEngine, table: DataResource | undefined): Promise<Map<string, number[]>> => {
    const rows = new Map<string, number[]>();
    const columns = table?.schema.fields.map((field) => field.name) ?? [];
    for (const { row, values } of columns.length === 0 ? [] : await engine.rows({ table: name, columns })) {
      if (await isOwn(values)) continue;
      const held = columns.filter((column) => values[column] !== null && values[column] !== undefined).sort();
      const key = JSON.stringify(held.map((column) => [column, values[column]]));
      rows.set(key, [...(rows.get(key) ?? []), row]);
    }
    return rows;
  };
  const before = await others(
    evidence,
    manifest.resources.find((each) => each.name === name),
  );
  const now = await others(after, resource);
  const moved = [...notIn(now, before).map((row) => `+${row}`), ...notIn(before, now).map((row) => `-${row}`)];
  if (moved.length === 0) return null;
  const rows = `${moved.slice(0, named).join(", ")}${moved.length > named ? " …" : ""}`;
  return note("rights.row-out-of-place", { account: caller.name, region, count: moved.length, rows }, { table: name });
}

type Cells = Readonly<Record<string, unknown>>;

/** Rows of the first that the second does not hold, each as often as it stands. */
function notIn(rows: ReadonlyMap<string, readonly number[]>, other: ReadonlyMap<string, readonly number[]>): readonly number[] {
  return [...rows].flatMap(([key, held]) => held.slice(other.get(key)?.length ?? 0)).sort((a, b) => a - b);
}

/** The columns that say where a row lies: those that play a place in any role of the table, and those whose codes are the table of places'. */
function placeColumns(evidence: EvidenceEngine, settings: WorkspacePorts["settings"], { name, schema }: DataResource): readonly string[] {
  const found = new Set<string>();
  for (const contract of anyContracts) {
    const bound = bindTable(evidence, settings, contract);
    const part = bound === null ? undefined : partsOf(bound).find(({ table }) => table === name);
    if (part === undefined) continue;
    for (const [field, { kind }] of Object.entries(contract.columns)) {
      if (kind !== "region" || (contract.role === regions.role && field !== "parent")) continue;
      const source = part.sources[field];
      if (source !== undefined && "column" in source) found.add(source.column);
    }
  }
  const places = tablesOf(bindTable(evidence, settings, regions)?.table ?? "");
  for (const { fields, reference } of schema.foreignKeys ?? []) if (reference.resource !== name && places.includes(reference.resource)) found.add(fields);
  return [...found];
}
