import type { TableContract } from "../../schema/table.ts";
import type { BlockKind } from "../declared-block.ts";
import type { RoleEvidence } from "./bound-table.ts";

/** Blocks of the rows of a table, by the numbers of the rows; a row without a value is in none. */
export interface RowBlocks {
  readonly kind: BlockKind;
  readonly of: ReadonlyMap<number, string>;
}

/** The declared block of a row, else what stands for it where none is declared, or the row is in none. */
export function blockOf(declared: RowBlocks | null | undefined, { row }: { readonly row: number }, otherwise: string): string {
  return declared?.of.get(row) ?? otherwise;
}

/**
 * What the office declares to hang together in the table that plays a role (`quoin.blocks` of its description): the first declared block of one of some kinds, with the value of each
 * row. Null where nothing plays the role, several tables do, or none of these kinds is declared.
 */
export async function declaredRowBlocks(
  { bind, evidence }: Pick<RoleEvidence, "bind" | "evidence">,
  contract: TableContract,
  kinds: readonly BlockKind[],
): Promise<RowBlocks | null> {
  const table = bind(contract)?.table;
  if (table === undefined || !evidence.tables().includes(table)) return null;
  for (const { name, column } of evidence.schema(table).blocks ?? []) {
    if (name === null || !kinds.includes(name) || !evidence.schema(table).fields.some((field) => field.name === column)) continue;
    const rows = await evidence.rows({ table, columns: [column] });
    return { kind: name, of: new Map(rows.flatMap(({ row, values: { [column]: value } }) => (value == null ? [] : [[row, String(value)] as const]))) };
  }
  return null;
}
