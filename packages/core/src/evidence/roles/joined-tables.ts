import { elementAt } from "../../contract/assert-present.ts";
import { rowRanges, rowsOfRanges } from "../cells/row-ranges.ts";
import type { EvidenceEngine, EvidenceRow } from "../evidence-engine.ts";
import type { EvidenceReference } from "../evidence-reference.ts";

/** Stands between the names, and between the hashes, of tables that play a role together: no table of a workspace can have it in its name. */
const mark = "+";

/** Rows of the second, third … table are numbered from here on, so that a number alone says of which table it is. No table holds as many rows. */
const rowsOfOne = 2 ** 27;

/** Most tables that may play a role together: the numbers of their rows are whole numbers of 32 bits. */
export const mostTables = 15;

/**
 * The name under which several tables are read as one, their hashes likewise.
 *
 *   joinedNames(["finep", "mdic"])  // "finep+mdic"
 */
export function joinedNames(names: readonly string[]): string {
  return names.join(mark);
}

/**
 * The tables that stand behind a name: itself, or those that were joined.
 *
 *   tablesOf("finep+mdic")  // ["finep", "mdic"]
 */
export function tablesOf(name: string): readonly string[] {
  return name.split(mark);
}

/** What several tables are called in a sentence. */
export function spokenTables(name: string): string {
  return tablesOf(name).join(", ");
}

/** The number under which a row of the table at this place is known among all of them. */
export function joinedRow(at: number, row: number): number {
  return at * rowsOfOne + row;
}

/**
 * The table and the number in it of a row that was read of one or of several tables.
 *
 *   placeOfRow("finep+mdic", joinedRow(1, 12))  // { table: "mdic", row: 12 }
 */
export function placeOfRow(name: string, row: number): { readonly table: string; readonly row: number } {
  const tables = tablesOf(name);
  return { table: elementAt(tables, Math.floor(row / rowsOfOne)), row: row % rowsOfOne };
}

/** References to rows, each to one table of the workspace: those to several tables read as one are told apart. */
export function splitReferences<R extends EvidenceReference>(references: readonly R[]): R[] {
  return references.flatMap((reference): R[] => {
    if (!("table" in reference)) return [reference];
    const tables = tablesOf(reference.table);
    if (tables.length === 1) return [reference];
    const hashes = tablesOf(reference.sha256);
    const rows = rowsOfRanges(reference.rows).map((row) => ({ at: Math.floor(row / rowsOfOne), row: row % rowsOfOne }));
    return tables.flatMap((table, at) => {
      const held = rows.filter((each) => each.at === at).map(({ row }) => row);
      return held.length === 0 ? [] : [{ ...reference, table, rows: rowRanges(held), sha256: elementAt(hashes, at) }];
    });
  });
}

/** The hash of what stands in a table, of several tables theirs beside each other. */
export function hashOf(evidence: Pick<EvidenceEngine, "sha256">, name: string): string {
  return joinedNames(tablesOf(name).map((table) => evidence.sha256(table)));
}

/** Rows of one or of several tables by the columns that they have under these names; a column that one of several has not is missing in its rows. */
export async function rowsOf(evidence: Pick<EvidenceEngine, "rows" | "schema">, name: string, columns: readonly string[]): Promise<readonly EvidenceRow[]> {
  const tables = tablesOf(name);
  if (tables.length === 1) return evidence.rows({ table: name, columns });
  const read = tables.map(async (table, at) => {
    const held = new Set(evidence.schema(table).fields.map((field) => field.name));
    const rows = await evidence.rows({ table, columns: columns.filter((column) => held.has(column)) });
    return rows.map((each) => ({ ...each, row: joinedRow(at, each.row) }));
  });
  return (await Promise.all(read)).flat();
}
