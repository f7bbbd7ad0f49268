import type { EvidenceEngine, EvidenceQuery } from "../evidence-engine.ts";
import { groupsFrom } from "./evidence-groups.ts";
import { evidenceInMemory, type WrittenTable } from "./evidence-in-memory.ts";

/** The evidence of a workspace with one table as it will be. */
export function overlaidEvidence(evidence: EvidenceEngine, table: string, written: WrittenTable, sha256: string): EvidenceEngine {
  const over = evidenceInMemory({ [table]: written });
  const columnsOf = (query: EvidenceQuery) => (query.table === table ? over : evidence).columns(query);
  return {
    tables: () => [...new Set([...evidence.tables(), table])].sort(),
    sha256: (name) => (name === table ? sha256 : evidence.sha256(name)),
    schema: (name) => (name === table ? over : evidence).schema(name),
    rows: (query) => (query.table === table ? over.rows(query) : evidence.rows(query)),
    columns: columnsOf,
    groups: (query) => groupsFrom(columnsOf, query),
  };
}
