import { byCodePoint } from "@quoin/methods";
import { csvText } from "../contract/csv-text.ts";
import type { Hasher } from "../contract/ports.ts";
import type { EvidenceEngine } from "../evidence/evidence-engine.ts";
import { overlaidEvidence } from "../evidence/queries/overlaid-evidence.ts";
import { registerTable } from "../evidence/roles/register-table.ts";
import { type Roles, recordTypesRead } from "../evidence/roles/role-table.ts";
import { languages as ownLanguages } from "../language/text.ts";
import { entityOf } from "../register/entities.ts";
import type { RecordStore } from "../register/record-store.ts";
import { columnLanguages, recordColumns } from "./records/record-columns.ts";

/**
 * The evidence of a workspace with the records that its roles read as tables beside it: a column for each field as `record export` writes it, records in use in order of their ids.
 * A type that no role reads costs nothing; one that is read is read whole.
 */
export async function registerEvidence(evidence: EvidenceEngine, roles: Roles, records: Pick<RecordStore, "list">, hasher: Hasher): Promise<EvidenceEngine> {
  let read = evidence;
  for (const type of recordTypesRead(roles)) {
    const entity = entityOf(type);
    if (entity === undefined) continue;
    const stored = await records.list(type);
    const named = new Set(stored.flatMap(({ body }) => Object.keys(body.labels)));
    const columns = recordColumns(entity, columnLanguages(ownLanguages, [...named].sort(byCodePoint)));
    const csv = csvText(
      columns.map(({ name }) => name),
      stored.map(({ body }) => columns.map(({ write }) => write(body))),
    );
    const numbers = columns
      .filter(({ shape }) => shape === null || ((shape.kind === "number" || shape.kind === "integer") && !shape.list))
      .map(({ name }) => name);
    read = overlaidEvidence(read, registerTable(type), { csv, numbers }, hasher.sha256(csv));
  }
  return read;
}
