import { elementAt, memberOf } from "../../contract/assert-present.ts";
import { codedTexts, columnAt, type EvidenceColumn, type EvidenceColumns, isNumeric } from "../cells/coded-columns.ts";
import type { EvidenceEngine } from "../evidence-engine.ts";
import type { BoundTable, FieldSource, RoleCondition } from "./bound-table.ts";

/** The text of a cell, a number in its shortest form; null where it is missing. */
export function cellText(column: EvidenceColumn, row: number): string | null {
  if (isNumeric(column)) return Number.isNaN(column.values[row]) ? null : String(column.values[row]);
  const code = column.codes[row]!;
  return code < 0 ? null : elementAt(column.texts, code);
}

/** The rows that an office lets count for a role (`where`). A missing cell satisfies nothing. */
export function keptRows({ rows, columns }: EvidenceColumns, conditions: readonly RoleCondition[]): EvidenceColumns {
  if (conditions.length === 0) return { rows, columns };
  const tests = conditions.map((condition) => ({ column: columns[condition.column], holds: holds(condition) }));
  const kept = Int32Array.from(
    Array.from(rows.keys()).filter((row) => tests.every(({ column, holds: test }) => column !== undefined && test(cellText(column, row)))),
  );
  return {
    rows: Int32Array.from(kept, (row) => rows[row]!),
    columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, columnAt(column, kept)])),
  };
}

/** A YAML number compares as a number, a text as a text. */
function holds({ op, value }: RoleCondition): (cell: string | null) => boolean {
  const isEqual = (cell: string, other: string | number): boolean => (typeof other === "number" ? Number(cell) === other : cell === other);
  const listed = value === undefined ? [] : typeof value === "object" ? value : [value];
  const [first = ""] = listed;
  const compared = (cell: string): number => (typeof first === "number" ? Number(cell) - first : cell < first ? -1 : cell > first ? 1 : 0);
  return (cell) => {
    if (cell === null) return false;
    switch (op) {
      case "not-null":
        return true;
      case "=":
      case "in":
        return listed.some((other) => isEqual(cell, other));
      case "!=":
      case "not-in":
        return !listed.some((other) => isEqual(cell, other));
      case "<":
        return compared(cell) < 0;
      case "<=":
        return compared(cell) <= 0;
      case ">":
        return compared(cell) > 0;
      case ">=":
        return compared(cell) >= 0;
    }
  };
}

/** Fields whose cells stand in another table, found by their keys; a key that stands there twice gives its first row, one that does not stand there nothing. */
export async function lookedUpFields(evidence: EvidenceEngine, { sources }: BoundTable, read: EvidenceColumns): Promise<ReadonlyMap<string, EvidenceColumn>> {
  const found = new Map<string, EvidenceColumn>();
  for (const [field, source] of Object.entries(sources as Readonly<Record<string, FieldSource>>)) {
    if (!("lookup" in source) || !Object.keys(source.lookup.on).every((column) => read.columns[column] !== undefined)) continue;
    const { table, on, take, where = [] } = source.lookup;
    const other = keptRows(await evidence.columns({ table, columns: [...new Set([...Object.values(on), take, ...where.map(({ column }) => column)])] }), where);
    const keyOf = (columns: EvidenceColumns["columns"], names: readonly string[], row: number): string =>
      JSON.stringify(names.map((name) => cellText(memberOf(columns, name), row)));
    const places = new Map<string, number>();
    other.rows.forEach((_, row) => {
      const key = keyOf(other.columns, Object.values(on), row);
      if (!places.has(key)) places.set(key, row);
    });
    const taken = memberOf(other.columns, take);
    const at = Array.from(read.rows, (_, row) => places.get(keyOf(read.columns, Object.keys(on), row)));
    found.set(field, codedTexts(at.map((row) => (row === undefined ? null : cellText(taken, row)))));
  }
  return found;
}
