import type { FieldOf, TableContract } from "../../schema/table.ts";
import { type BoundTable, missingFields, type RoleEvidence } from "./bound-table.ts";

/** A table that is read, and the fields of it. */
export interface RequiredTable<T extends TableContract = TableContract> {
  readonly contract: T;
  readonly fields: readonly FieldOf<T>[];
  /** Fields that are read where the table has them. */
  readonly optional?: readonly FieldOf<T>[];
}

/** Declares which fields of a table are read, and which where it has them. */
export function needed<T extends TableContract, F extends FieldOf<T>, O extends FieldOf<T> = never>(
  contract: T,
  fields: readonly F[],
  optional: readonly O[] = [],
): { readonly contract: T; readonly fields: readonly F[]; readonly optional: readonly O[] } {
  return { contract, fields, optional };
}

/** What stands between a workspace and a table that is needed: no table plays the role, or the one that does lacks fields. Null where nothing does. */
export function lackOf(
  { bind }: Pick<RoleEvidence, "bind">,
  { contract, fields }: RequiredTable,
): { readonly bound: BoundTable | null; readonly fields: readonly string[] } | null {
  const bound = bind(contract);
  if (bound === null) return { bound, fields };
  const missing = missingFields(bound, fields);
  return missing.length === 0 ? null : { bound, fields: missing };
}
