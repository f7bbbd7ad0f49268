import type { Outcome } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { type PlacedMapping, readMapping } from "../table/mapping.ts";

/** What a table was read as: the same headings may mean one thing in an application and another in a log. */
export type MappingUse = "apply" | "log";

/** The kept mapping that names most of a table's headers; null where each names a header that the table lacks. */
export async function keptMapping({ records }: Pick<WorkspacePorts, "records">, use: MappingUse, names: readonly string[]): Promise<PlacedMapping | null> {
  const headers = new Set(names.flatMap((name, at) => [name, `#${at + 1}`]));
  const fitting = (await recordsOf(records, "table-mapping"))
    .filter(({ id }) => id.startsWith("table-mapping:log:") === (use === "log"))
    .flatMap(({ id, text }) => {
      const read = readMapping(text, id);
      return read.ok ? [read.value] : [];
    })
    .map((placed) => ({ placed, named: Object.keys(placed.mapping.columns) }))
    .filter(({ named }) => named.length > 0 && named.every((header) => headers.has(header)))
    .sort((a, b) => b.named.length - a.named.length);
  return fitting[0]?.placed ?? null;
}

/** The change that keeps a mapping for the one organisation whose rows it read, or for whoever sees everything where they are of several. */
export async function mappingChange(
  { records, hasher }: Pick<WorkspacePorts, "records" | "hasher">,
  use: MappingUse,
  text: string,
  { mapping }: PlacedMapping,
  organisations: ReadonlySet<string | null>,
): Promise<Outcome<RecordChange>> {
  const [only = null] = organisations;
  const organisation = organisations.size === 1 ? only : null;
  const headers = Object.keys(mapping.columns).sort();
  const id = `table-mapping:${use}:${organisation ?? "all"}:${hasher.sha256(JSON.stringify(headers)).slice(0, 12)}`;
  return patchedRecord("table-mapping", await records.get("table-mapping", id), { id, organisation, text });
}
