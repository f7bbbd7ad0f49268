import type { Selection } from "../../evidence/roles/columns.ts";
import { type CellsOf, type GatheredTable, gathered } from "../../evidence/roles/gathered-table.ts";
import { lackOf } from "../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../evidence/roles/sources.ts";
import type { FieldOf, TableContract } from "../../schema/table.ts";

/** The rows of a table that a rule can do without; null where no table plays the role, or the one that does lacks one of the fields. Optional fields are read where it has them. */
export async function optionalTable<T extends TableContract, F extends FieldOf<T>, O extends FieldOf<T> = never>(
  sources: DiagnosisSources,
  table: { readonly contract: T; readonly fields: readonly F[]; readonly optional?: readonly O[] },
  where?: Selection<T, F>["where"],
): Promise<GatheredTable<CellsOf<T, F> & Partial<CellsOf<T, O>>> | null> {
  if (lackOf(sources, table) !== null) return null;
  const more = (table.optional ?? []).filter((field) => lackOf(sources, { ...table, fields: [field] }) === null);
  return gathered(sources, { ...table, fields: [...table.fields, ...more] }, where);
}
