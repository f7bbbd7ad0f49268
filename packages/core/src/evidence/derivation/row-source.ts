import { entryOf } from "../../contract/assert-present.ts";
import type { DerivationDocument, SourceCondition } from "./derivation-document.ts";
import type { Query, SourceColumn } from "./derivation-engine.ts";
import { allOf, joined, named, sql, value } from "./sql.ts";

/** A column as queries know it. */
export interface QueryColumn {
  readonly sql: Query;
  readonly kind: SourceColumn["kind"];
}

/** A table that queries may select from, and its columns by the names that people give them. */
export interface QueryTable {
  readonly from: Query;
  readonly columns: ReadonlyMap<string, QueryColumn>;
}

/** The cell as text, NULL where it is missing. */
export function textOf({ sql: column, kind }: QueryColumn): Query {
  return kind === "text" ? column : sql`CAST(${column} AS STRING)`;
}

/** A plain decimal number as people write it; what only one engine takes for one (`inf`, `1_000`, `1d`) is none. */
const numberPattern = "^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$";

export function isNumberText(column: QueryColumn): Query {
  return sql`regexp_extract(trim(${column.sql}), ${value(numberPattern)}, 0) <> ''`;
}

/** The cell as a double; NULL where it is none. */
export function numberOf(column: QueryColumn): Query {
  if (column.kind === "integer") return sql`CAST(${column.sql} AS DOUBLE)`;
  return sql`CASE WHEN ${isNumberText(column)} THEN try_cast(trim(${column.sql}) AS DOUBLE) END`;
}

/** Both as numbers where both are whole numbers, else as texts. */
export function equal(a: QueryColumn, b: QueryColumn): Query {
  return a.kind === "integer" && b.kind === "integer" ? sql`${a.sql} = ${b.sql}` : sql`${textOf(a)} = ${textOf(b)}`;
}

/** What a row must be to count. */
export function conditionSql(column: QueryColumn, { op, value: given }: SourceCondition): Query {
  if (op === "not-null") return sql`${column.sql} IS NOT NULL`;
  const listed = given === undefined ? [] : Array.isArray(given) ? given : [given];
  const sideOf = (one: string | number): Query => (typeof one === "number" ? numberOf(column) : textOf(column));
  const same = sql`(${joined(
    listed.map((one) => sql`coalesce(${sideOf(one)} = ${value(one)}, FALSE)`),
    " OR ",
  )})`;
  if (op === "=" || op === "in") return same;
  if (op === "!=" || op === "not-in") return sql`(${column.sql} IS NOT NULL AND NOT ${same})`;
  const [first = ""] = listed;
  return sql`${sideOf(first)} ${{ text: op, values: [] }} ${value(first)}`;
}

/** One lookup joined to the rows: the other table, the pairs of columns, and the columns it gives under their new names. */
export interface JoinedLookup {
  readonly other: QueryTable;
  readonly on: readonly (readonly [mine: string, theirs: string])[];
  readonly take: readonly (readonly [name: string, theirs: string])[];
  readonly drops: boolean;
}

/** The rows of the source that satisfy the conditions. */
export function keptTable(source: QueryTable, where: DerivationDocument["where"]): QueryTable {
  if (where.length === 0) return source;
  const conditions = where.map((condition) => conditionSql(entryOf(source.columns, condition.column), condition));
  const columns = [...source.columns.values()].map((column) => column.sql);
  return {
    from: sql`(SELECT ${columns.length === 0 ? sql`1 AS one` : columns} FROM ${source.from} WHERE ${allOf(conditions)}) AS kept`,
    columns: source.columns,
  };
}

/** The rows with the columns of one lookup beside them; `place` tells lookups apart. */
export function lookedUp(rows: QueryTable, lookup: JoinedLookup, place: number): QueryTable {
  const { other, on, take, drops } = lookup;
  const of = (alias: string, column: QueryColumn): QueryColumn => ({ ...column, sql: named(`${alias}.${column.sql.text}`) });
  const mine = [...rows.columns.values()].map((column) => of("r", column).sql);
  const taken = take.map(([name, theirs], index): [string, QueryColumn, Query] => {
    const column = of("l", entryOf(other.columns, theirs));
    const plain = named(`t${place}_${index}`);
    return [name, { sql: plain, kind: column.kind }, sql`${column.sql} AS ${plain}`];
  });
  const pairs = on.map(([left, right]) => equal(of("r", entryOf(rows.columns, left)), of("l", entryOf(other.columns, right))));
  const [, firstTheirs = ""] = on[0] ?? [];
  const found = sql`${of("l", entryOf(other.columns, firstTheirs)).sql} IS NOT NULL AS f${{ text: String(place), values: [] }}`;
  const join = drops ? sql`JOIN` : sql`LEFT JOIN`;
  return {
    from: sql`(SELECT ${[...mine, ...taken.map(([, , each]) => each), found]} FROM (SELECT * FROM ${rows.from}) AS r ${join} (SELECT * FROM ${other.from}) AS l ON ${allOf(pairs)}) AS looked${{ text: String(place), values: [] }}`,
    columns: new Map([...rows.columns, ...taken.map(([name, column]): [string, QueryColumn] => [name, column])]),
  };
}

/** The pairs of a lookup under which the other table has more than one row, as a table of keys `k0`, `k1` …; `rows` how often. */
export function repeatedKeys({ other, on }: JoinedLookup): Query {
  const keys = on.map(([, theirs]) => entryOf(other.columns, theirs).sql);
  const filled = keys.map((key) => sql`${key} IS NOT NULL`);
  return sql`SELECT ${keys.map((key, index) => sql`${key} AS k${{ text: String(index), values: [] }}`)} FROM ${other.from} WHERE ${allOf(filled)} GROUP BY ${keys} HAVING count(*) > 1`;
}
