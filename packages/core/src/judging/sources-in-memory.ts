import { byCodePoint } from "@quoin/methods";
import type { Hasher } from "../contract/ports.ts";
import { evidenceInMemory, type WrittenTable } from "../evidence/queries/evidence-in-memory.ts";
import { roleEvidence } from "../evidence/roles/bind-table.ts";
import type { DiagnosisSources } from "../evidence/roles/sources.ts";
import type { StoredRecord } from "../register/record-store.ts";

/** Sources from csv texts and records, for tests of rules. Roles are the names of the tables; the whole has the code of the tables that the tests hold. */
export function sourcesInMemory(
  tables: Readonly<Record<string, WrittenTable>>,
  records: readonly StoredRecord[] = [],
  root = "CN",
  hasher?: Hasher,
): DiagnosisSources {
  const list = (type: string): readonly StoredRecord[] =>
    records.filter((record) => record.type === type && !record.retired).sort((a, b) => byCodePoint(a.id, b.id));
  return {
    ...roleEvidence(evidenceInMemory(tables, hasher), { roles: {}, currency: "CNY", territory: { root: { id: root, names: {} }, levels: [] } }),
    records: { list: async (type) => list(type), condensed: async (type, condense) => list(type).map(condense) },
  };
}
