import type { EvidenceReference } from "../evidence/evidence-reference.ts";
import type { StoredRecord } from "../register/record-store.ts";

/** Records as a finding names them, each once, in text order of type and id. */
export function recordEvidence(records: readonly StoredRecord[]): EvidenceReference[] {
  const unique = new Map(records.map(({ type, id, version }) => [`${type} ${id}`, { type, id, version }]));
  return [...unique.values()].sort((a, b) => (a.type === b.type ? (a.id < b.id ? -1 : 1) : a.type < b.type ? -1 : 1));
}
