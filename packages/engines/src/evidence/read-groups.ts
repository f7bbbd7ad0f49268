import type { DuckDBConnection } from "@duckdb/node-api";
import { columnsOfGroups, type EvidenceColumn, type EvidenceGroups, type GroupFigure, type GroupQuery, inKeyOrder, recoded } from "@quoin/core";
import type { CodedTable } from "./coded-table.ts";
import { condition, textsOf, typedColumns } from "./read-coded.ts";
import { identifier, literal } from "./table-source.ts";

/** Where a column of the question stands: under which name in the joined rows, and whose codes it holds. */
interface Placed {
  readonly sql: string;
  readonly table: CodedTable;
  readonly place: number;
}

/** Groups of a coded table, summed in the order of its rows, so that neither threads nor the size of a portion change a figure. */
export async function codedGroups(connection: DuckDBConnection, table: CodedTable, other: CodedTable | null, query: GroupQuery): Promise<EvidenceGroups> {
  const { by, figures, where = {}, lookUp } = query;
  const placed = new Map<string, Placed>(columnsOfGroups(query).map((name) => [name, placedIn(table, "t", name)]));
  if (lookUp !== undefined && other !== null) for (const name of lookUp.take) placed.set(`${lookUp.table}.${name}`, placedIn(other, "o", name));
  const conditions = await Promise.all(
    Object.entries(where).map(async ([name, values]) => {
      const { place, sql } = placedIn(table, "t", name);
      return condition(sql, values, table.columns[place]?.isNumber ? undefined : await textsOf(connection, table, place));
    }),
  );
  const keys = by.map((name) => placed.get(name) as Placed);
  const told = Object.values(figures).map((figure) => figureSql(figure, placed));
  const from = `read_parquet(${literal(table.file)}) AS t ${lookUp === undefined || other === null ? "" : joined(table, other, query)}`;
  const read = await typedColumns(
    connection,
    `SELECT min(t.n) AS n${keys.map((key, index) => `, ${cellSql(key)} AS k${index}`).join("")}${told.map((sql) => `, coalesce(CAST(${sql} AS DOUBLE), CAST('nan' AS DOUBLE))`).join("")} FROM ${from}${
      conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`
    }${keys.length === 0 ? " HAVING count(*) > 0" : ` GROUP BY ${keys.map(({ sql }) => sql).join(", ")}`} ORDER BY 1`,
  );
  const keyColumns = await Promise.all(
    by.map(async (name, index): Promise<[string, EvidenceColumn]> => {
      const { table: owner, place } = placed.get(name) as Placed;
      const column = read[index + 1] as Int32Array | Float64Array;
      if (owner.columns[place]?.isNumber) return [name, { values: column as Float64Array }];
      return [name, recoded(column as Int32Array, await textsOf(connection, owner, place))];
    }),
  );
  const figureColumns = Object.keys(figures).map((name, index): [string, EvidenceColumn] => [name, { values: read[by.length + 1 + index] as Float64Array }]);
  return inKeyOrder({ rows: read[0] as Int32Array, columns: Object.fromEntries([...keyColumns, ...figureColumns]) }, by);
}

function placedIn(table: CodedTable, alias: string, name: string): Placed {
  const place = table.columns.findIndex((column) => column.name === name);
  return { sql: `${alias}.c${place}`, table, place };
}

function cellSql({ sql, table, place }: Placed): string {
  return table.columns[place]?.isNumber ? `coalesce(${sql}, CAST('nan' AS DOUBLE))` : `coalesce(${sql}, -1)`;
}

function figureSql(figure: GroupFigure, placed: ReadonlyMap<string, Placed>): string {
  if (figure.of === "rows") return "count(*)";
  const { sql, table, place } = placed.get(figure.column) as Placed;
  if (figure.of === "known") return `count(${sql})`;
  if (figure.of === "different") return `count(DISTINCT ${sql})`;
  if (!table.columns[place]?.isNumber) return "NULL";
  return figure.of === "sum" ? `sum(${sql} ORDER BY t.n)` : figure.of === "least" ? `min(${sql})` : `max(${sql})`;
}

/** For every row the first row of the other table with the same key, by the texts of the keys: each table has codes of its own. */
function joined(table: CodedTable, other: CodedTable, { lookUp }: GroupQuery): string {
  const { on, take } = lookUp as NonNullable<GroupQuery["lookUp"]>;
  const pairs = Object.entries(on);
  const own = pairs.map(([name], index) => keyJoin(table, "t", name, `k${index}`));
  const theirs = pairs.map(([, name], index) => keyJoin(other, "r", name, `q${index}`));
  const taken = take.map((name) => `r.c${placedIn(other, "r", name).place}`);
  const ranked = `row_number() OVER (PARTITION BY ${theirs.map(({ key }) => key).join(", ")} ORDER BY r.n) AS rank`;
  const found = `SELECT ${[...theirs.map(({ key }, index) => `${key} AS key${index}`), ...taken, ranked].join(", ")} FROM read_parquet(${literal(other.file)}) AS r ${theirs.map(({ join }) => join).join(" ")}`;
  return `${own.map(({ join }) => join).join(" ")} LEFT JOIN (${found}) AS o ON o.rank = 1 AND ${own.map(({ key }, index) => `o.key${index} = ${key}`).join(" AND ")}`;
}

function keyJoin(table: CodedTable, alias: string, name: string, as: string): { readonly join: string; readonly key: string } {
  const { sql, place } = placedIn(table, alias, name);
  if (table.columns[place]?.isNumber) return { join: "", key: `CAST(${sql} AS VARCHAR)` };
  return {
    join: `LEFT JOIN read_parquet(${literal(table.textsFile)}) AS ${identifier(as)} ON ${identifier(as)}.c = ${place} AND ${identifier(as)}.code = ${sql}`,
    key: `${identifier(as)}.text`,
  };
}
