import type { Outcome } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { RawTable } from "../../evidence/files/table-reader.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { recordAfter, recordsOf } from "../../register/types/typed-records.ts";
import { type PlacedMapping, readMapping } from "../../workspace/import/columns/mapping.ts";

/** The kept mapping that names most of a table's headers; null where each names a header that the table lacks. */
export async function keptMapping({ records }: Pick<WorkspacePorts, "records">, table: RawTable): Promise<PlacedMapping | null> {
  const headers = new Set(table.columns.flatMap(({ name }, at) => [name, `#${at + 1}`]));
  const fitting = (await recordsOf(records, "table-mapping"))
    .flatMap(({ id, text }) => {
      const read = readMapping(text, id);
      return read.ok ? [read.value] : [];
    })
    .map((placed) => ({ placed, named: Object.keys(placed.mapping.columns) }))
    .filter(({ named }) => named.length > 0 && named.every((header) => headers.has(header)))
    .sort((a, b) => b.named.length - a.named.length);
  return fitting[0]?.placed ?? null;
}

/** The change that keeps a mapping for the one organisation whose applications it read, or for whoever sees everything where they are of several. */
export async function mappingChange(
  { records, hasher }: Pick<WorkspacePorts, "records" | "hasher">,
  text: string,
  { mapping }: PlacedMapping,
  applications: readonly RecordChange[],
): Promise<Outcome<RecordChange>> {
  const applicants = new Set(applications.map((change) => recordAfter(change, "application").organisation));
  const [only = null] = applicants;
  const organisation = applicants.size === 1 ? only : null;
  const headers = Object.keys(mapping.columns).sort();
  const id = `table-mapping:apply:${organisation ?? "all"}:${hasher.sha256(JSON.stringify(headers)).slice(0, 12)}`;
  return patchedRecord("table-mapping", await records.get("table-mapping", id), { id, organisation, text });
}
