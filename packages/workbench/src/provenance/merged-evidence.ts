import { type EvidenceReference, rowRanges, rowsOfRanges } from "@quoin/core";

/** Each table and each record once: the rows that several references name of one table are put together. */
export function mergedEvidence(evidence: readonly EvidenceReference[]): EvidenceReference[] {
  const merged = new Map<string, EvidenceReference>();
  for (const reference of evidence) {
    const key = "table" in reference ? `table ${reference.table}` : `record ${reference.type} ${reference.id}`;
    const held = merged.get(key);
    if (held !== undefined && "table" in held && "table" in reference)
      merged.set(key, { ...held, rows: rowRanges([...rowsOfRanges(held.rows), ...rowsOfRanges(reference.rows)]) });
    else merged.set(key, reference);
  }
  return [...merged.values()];
}
