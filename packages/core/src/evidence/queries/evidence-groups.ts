import { byCodePoint } from "@quoin/methods";
import { elementAt, memberOf } from "../../contract/assert-present.ts";
import { codedTexts, columnAt, type EvidenceColumn, type EvidenceColumns, isNumeric } from "../cells/coded-columns.ts";
import type { EvidenceQuery } from "../evidence-engine.ts";
import type { EvidenceGroups, GroupFigure, GroupQuery, LookedUp } from "../group-query.ts";
import { cellText } from "../roles/field-cells.ts";

/** Columns of the first table that a question needs. */
export function columnsOfGroups({ by, figures, lookUp }: GroupQuery): readonly string[] {
  const named = [...by, ...Object.values(figures).flatMap((figure) => (figure.of === "rows" ? [] : [figure.column])), ...Object.keys(lookUp?.on ?? {})];
  const taken = new Set((lookUp?.take ?? []).map((column) => `${lookUp?.table}.${column}`));
  return [...new Set(named)].filter((column) => !taken.has(column));
}

/** Answers a question for groups from columns, of the table and of the one that is looked up. */
export async function groupsFrom(columnsOf: (query: EvidenceQuery) => Promise<EvidenceColumns>, query: GroupQuery): Promise<EvidenceGroups> {
  const { table, where, lookUp } = query;
  const first = await columnsOf({ table, columns: columnsOfGroups(query), ...(where === undefined ? {} : { where }) });
  if (lookUp === undefined) return groupsOfColumns(first, query);
  const other = await columnsOf({ table: lookUp.table, columns: [...new Set([...Object.values(lookUp.on), ...lookUp.take])] });
  return groupsOfColumns(withLookedUp(first, other, lookUp), query);
}

/** Joins what is looked up to the rows of the first table. */
function withLookedUp(first: EvidenceColumns, other: EvidenceColumns, { table, on, take }: LookedUp): EvidenceColumns {
  const keyOf = (columns: EvidenceColumns["columns"], names: readonly string[], row: number): string | null => {
    const parts = names.map((name) => cellText(memberOf(columns, name), row));
    return parts.includes(null) ? null : JSON.stringify(parts);
  };
  const places = new Map<string, number>();
  other.rows.forEach((_, row) => {
    const key = keyOf(other.columns, Object.values(on), row);
    if (key !== null && !places.has(key)) places.set(key, row);
  });
  const found = Int32Array.from(first.rows, (_, row) => {
    const key = keyOf(first.columns, Object.keys(on), row);
    return key === null ? -1 : (places.get(key) ?? -1);
  });
  const taken = take.map((name) => [`${table}.${name}`, lookedUpColumn(memberOf(other.columns, name), found)]);
  return { rows: first.rows, columns: { ...first.columns, ...Object.fromEntries(taken) } };
}

function lookedUpColumn(column: EvidenceColumn, found: Int32Array): EvidenceColumn {
  if (isNumeric(column)) return { values: Float64Array.from(found, (row) => (row < 0 ? Number.NaN : column.values[row]!)) };
  return codedTexts(Array.from(found, (row) => (row < 0 ? null : cellText(column, row))));
}

/** Groups rows that are in memory. Sums are added in the order of the rows; of no known cell sum, least and greatest are missing. Cost O(rows). */
function groupsOfColumns({ rows, columns }: EvidenceColumns, { by, figures }: Pick<GroupQuery, "by" | "figures">): EvidenceGroups {
  const place = new Map<string, number>();
  const firsts: number[] = [];
  const groupOf = Int32Array.from(rows, (_, row) => {
    const key = JSON.stringify(by.map((name) => cellText(memberOf(columns, name), row)));
    const known = place.get(key);
    if (known !== undefined) return known;
    place.set(key, firsts.length);
    firsts.push(row);
    return firsts.length - 1;
  });
  const keys = by.map((name) => [name, columnAt(memberOf(columns, name), Int32Array.from(firsts))]);
  const told = Object.entries(figures).map(([name, figure]) => [name, { values: figureOf(figure, columns, groupOf, firsts.length) }]);
  return inKeyOrder({ rows: Int32Array.from(firsts, (row) => rows[row]!), columns: Object.fromEntries([...keys, ...told]) }, by);
}

function figureOf(figure: GroupFigure, columns: EvidenceColumns["columns"], groupOf: Int32Array, count: number): Float64Array {
  const told = new Float64Array(count);
  if (figure.of === "rows") {
    for (const group of groupOf) told[group] = told[group]! + 1;
    return told;
  }
  const column = memberOf(columns, figure.column);
  if (figure.of === "different") {
    const seen = Array.from({ length: count }, () => new Set<string>());
    groupOf.forEach((group, row) => {
      const cell = cellText(column, row);
      if (cell !== null) elementAt(seen, group).add(cell);
    });
    return Float64Array.from(seen, ({ size }) => size);
  }
  if (figure.of !== "known") told.fill(Number.NaN);
  groupOf.forEach((group, row) => {
    const before = told[group]!;
    if (figure.of === "known") {
      if (cellText(column, row) !== null) told[group] = before + 1;
      return;
    }
    const value = isNumeric(column) ? column.values[row]! : Number.NaN;
    if (Number.isNaN(value)) return;
    if (figure.of === "sum") told[group] = (Number.isNaN(before) ? 0 : before) + value;
    else if (Number.isNaN(before) || (figure.of === "least" ? value < before : value > before)) told[group] = value;
  });
  return told;
}

/** Puts groups in the order of their keys. */
export function inKeyOrder({ rows, columns }: EvidenceColumns, by: readonly string[]): EvidenceGroups {
  const compared = by.map((name) => memberOf(columns, name));
  const order = Array.from(rows.keys()).sort((a, b) => {
    for (const column of compared) {
      const difference = compareCells(column, a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const places = Int32Array.from(order);
  return {
    rows: Int32Array.from(places, (at) => rows[at]!),
    columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, columnAt(column, places)])),
  };
}

function compareCells(column: EvidenceColumn, a: number, b: number): number {
  const [x, y] = [cellText(column, a), cellText(column, b)];
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
  return isNumeric(column) ? column.values[a]! - column.values[b]! : byCodePoint(x, y);
}
