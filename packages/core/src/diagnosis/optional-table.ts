import type { EvidenceValue } from "../evidence/evidence-engine.ts";
import { type GatheredTable, gatheredTable } from "../evidence/gathered-table.ts";
import type { DiagnosisSources, RequiredTable } from "../evidence/sources.ts";

/** The rows of a table that a rule can do without; null where the workspace does not hold it, or lacks one of its columns. */
export async function optionalTable(
  sources: DiagnosisSources,
  { role, columns }: RequiredTable,
  where: Readonly<Record<string, readonly EvidenceValue[]>> = {},
): Promise<GatheredTable | null> {
  const table = sources.tableOf(role);
  const held = sources.columns(table);
  if (!sources.evidence.tables().includes(table) || columns.some((column) => !held.includes(column))) return null;
  return gatheredTable(sources, role, columns, where);
}
