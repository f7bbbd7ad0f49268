import { byCodePoint } from "@quoin/methods";
import type { EvidenceReference } from "../../evidence/evidence-reference.ts";
import type { StoredRecord } from "../../register/record-store.ts";

/** Records as a finding names them, each once, in text order of type and id. */
export function recordEvidence(records: readonly StoredRecord[]): EvidenceReference[] {
  const unique = new Map(records.map(({ type, id, version }) => [`${type} ${id}`, { type, id, version }]));
  return [...unique.values()].sort((a, b) => byCodePoint(a.type, b.type) || byCodePoint(a.id, b.id));
}
