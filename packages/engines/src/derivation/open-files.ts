import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { csvCell, ExternalFault, note, type OpenedSource, type SourceColumn } from "@quoin/core";
import { identifier, literal } from "../evidence/table-source.ts";
import { tableReader } from "../tables/reading/table-reader.ts";
import { type CsvLayout, csvLayout } from "./csv-layout.ts";
import type { SourcePart, SourceParts } from "./source-files.ts";

/** The files of a source as DuckDB reads them. */
export interface OpenedFiles {
  readonly columns: readonly SourceColumn[];
  /** What the files themselves say of their rows. */
  readonly known?: Pick<OpenedSource, "rows" | "constants">;
  /** The files that are read: where one is no plain csv, a copy that is. */
  readonly parts: readonly SourcePart[];
  readonly sql: string;
  /** The same for other files of the same columns. */
  sqlOf(parts: readonly SourcePart[]): string;
  /** A column's value: whole numbers as they are, all else text, NULL where it is missing. */
  expressionOf(column: string): string;
}

/** Looks at the files of a source: all have the same columns, by name and kind. */
export async function openFiles(table: string, { format, parts }: SourceParts, folder: string, connect: () => Promise<DuckDBConnection>): Promise<OpenedFiles> {
  return format === "parquet" ? openParquet(table, parts, await connect()) : openTexts(table, parts, folder);
}

async function openParquet(table: string, parts: readonly SourcePart[], connection: DuckDBConnection): Promise<OpenedFiles> {
  const typesOf = async ({ path }: SourcePart): Promise<ReadonlyMap<string, string>> => {
    const described = await connection.runAndReadAll(
      `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${literal(path)}, binary_as_string = true, hive_partitioning = false))`,
    );
    return new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
  };
  const [first] = parts as [SourcePart];
  const types = await typesOf(first);
  for (const part of parts.slice(1)) {
    const own = await typesOf(part);
    refuseOther(table, first, [...types.keys(), ...Object.keys(first.partition)], part, [...own.keys(), ...Object.keys(part.partition)]);
    for (const [column, type] of own)
      if (kindOf(type) !== kindOf(types.get(column) ?? type))
        throw new ExternalFault(
          note(
            "derive.two-types",
            { column, file: part.name, type, first: first.name, first_type: types.get(column) ?? "" },
            { table, file: part.name, column },
          ),
          "input",
        );
  }
  const partitions = Object.keys(first.partition).filter((column) => !types.has(column));
  const { rows, filled, constants } = await statistics(connection, parts);
  const columns = [...types].map(([name, type]): SourceColumn => ({ name, kind: kindOf(type) }));
  const sqlOf = (files: readonly SourcePart[]): string =>
    `read_parquet([${files.map(({ path }) => literal(path)).join(", ")}], binary_as_string = true, union_by_name = ${files.length > 1}, hive_partitioning = ${partitions.length > 0}${partitions.length > 0 ? ", hive_types_autocast = false" : ""})`;
  return {
    columns: [...columns, ...partitions.map((name): SourceColumn => ({ name, kind: "text" }))],
    known: { rows, constants },
    parts,
    sql: sqlOf(parts),
    sqlOf,
    expressionOf: (column) =>
      filled.has(column) && types.get(column) === "VARCHAR" ? identifier(column) : parquetExpression(identifier(column), types.get(column) ?? "VARCHAR"),
  };
}

/**
 * What the parts of parquet files say of their contents: how many rows there are; the columns without the empty text, where nothing has to be turned into missing cell by
 * cell; and those that hold one value in every row.
 */
async function statistics(
  connection: DuckDBConnection,
  parts: readonly SourcePart[],
): Promise<{ readonly rows: number; readonly filled: ReadonlySet<string>; readonly constants: ReadonlyMap<string, string> }> {
  const [least, most] = ["coalesce(stats_min_value, stats_min)", "coalesce(stats_max_value, stats_max)"];
  const told = await connection.runAndReadAll(
    `SELECT path_in_schema, CAST(sum(row_group_num_rows) AS DOUBLE), bool_and(coalesce(${least} <> '', FALSE)), CASE WHEN bool_and(coalesce(${least} = ${most} AND stats_null_count = 0, FALSE)) AND min(${least}) = max(${least}) THEN min(${least}) END FROM parquet_metadata([${parts.map(({ path }) => literal(path)).join(", ")}]) GROUP BY path_in_schema`,
  );
  const columns = told.getRows().map(([column, rows, isFilled, constant]) => ({ column: String(column), rows: Number(rows), isFilled, constant }));
  return {
    // Every column of a part has the part's rows.
    rows: Math.max(0, ...columns.map(({ rows }) => rows)),
    filled: new Set(columns.filter(({ isFilled }) => isFilled === true).map(({ column }) => column)),
    constants: new Map(columns.flatMap(({ column, constant }) => (constant === null || constant === undefined ? [] : [[column, String(constant)] as const]))),
  };
}

function kindOf(type: string): SourceColumn["kind"] {
  return /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type) ? "integer" : "text";
}

/** What a column's cells are as text, the same in both engines: a whole number without `.0`, a date as ISO, a moment in UTC. */
function parquetExpression(column: string, type: string): string {
  if (kindOf(type) === "integer") return column;
  if (type === "VARCHAR") return `nullif(${column}, '')`;
  if (type === "DOUBLE" || type === "FLOAT") return `CASE WHEN isfinite(${column}) THEN regexp_replace(CAST(${column} AS VARCHAR), '[.]0$', '') END`;
  // A moment is written as its time in UTC, wherever the machine stands.
  const plain = type === "TIMESTAMP WITH TIME ZONE" ? `timezone('UTC', ${column})` : column;
  return `nullif(CAST(${plain} AS VARCHAR), '')`;
}

async function openTexts(table: string, given: readonly SourcePart[], folder: string): Promise<OpenedFiles> {
  const parts: SourcePart[] = [];
  const layouts: CsvLayout[] = [];
  for (const part of given) {
    const layout = await csvLayout(part.path);
    const isPlain = layout?.isPlain === true;
    const read = isPlain ? part : await plainCopy(part, join(folder, `${table.replace(/[^A-Za-z0-9]/g, "_")}-${parts.length}.csv`));
    parts.push(read);
    layouts.push(isPlain ? layout : ((await csvLayout(read.path)) ?? { columns: [], delimiter: ",", isPlain: true }));
  }
  const [first] = given as [SourcePart];
  const own = layouts[0]?.columns ?? [];
  const all = [...own, ...Object.keys(first.partition).filter((column) => !own.includes(column))];
  given.forEach((part, index) => {
    refuseOther(table, first, all, part, [...(layouts[index]?.columns ?? []), ...Object.keys(part.partition)]);
  });
  /** Each column under the name of its place among all, whatever its place in the file; parts with one order are read together. */
  const sqlOf = (files: readonly SourcePart[], plain = false): string => {
    const groups = new Map<string, { columns: readonly string[]; delimiter: string; partition: SourcePart["partition"]; paths: string[] }>();
    files.forEach(({ path, partition }, index) => {
      const { columns = [], delimiter = "," } = layouts[index] ?? {};
      const key = JSON.stringify([columns, plain ? "," : delimiter, partition]);
      const group = groups.get(key) ?? { columns, delimiter: plain ? "," : delimiter, partition, paths: [] };
      groups.set(key, group);
      group.paths.push(path);
    });
    const each = [...groups.values()].map(({ columns, delimiter, partition, paths }) => {
      const types = columns.map((_, index) => `'x${index}': 'VARCHAR'`).join(", ");
      const selected = all.map(
        (column) => `${columns.includes(column) ? `x${columns.indexOf(column)}` : literal(partition[column] ?? "")} AS ${identifier(column)}`,
      );
      return `SELECT ${selected.join(", ")} FROM read_csv([${paths.map(literal).join(", ")}], auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"', nullstr = '', hive_partitioning = false, columns = {${types}})`;
    });
    return `(${each.join(" UNION ALL ")}) AS files`;
  };
  return {
    columns: all.map((name): SourceColumn => ({ name, kind: "text" })),
    parts,
    sql: sqlOf(parts),
    sqlOf: (files) => sqlOf(files, true),
    expressionOf: (column) => `nullif(${identifier(column)}, '')`,
  };
}

/** Refuses a file that lacks a column of the first one, or adds one. */
export function refuseOther(
  table: string,
  first: Pick<SourcePart, "name">,
  expected: readonly string[],
  part: Pick<SourcePart, "name">,
  own: readonly string[],
): void {
  const lacking = expected.find((column) => !own.includes(column));
  const added = own.find((column) => !expected.includes(column));
  const column = lacking ?? added;
  if (column === undefined) return;
  const code = lacking === undefined ? "derive.file-adds" : "derive.file-lacks";
  throw new ExternalFault(note(code, { file: part.name, column, first: first.name }, { table, file: part.name, column }), "input");
}

/** A file in any other form that tables come in (another encoding, a workbook, a title above the header), as a plain csv. */
export async function plainCopy(part: SourcePart, to: string): Promise<SourcePart> {
  const read = await tableReader.read({ name: part.name, path: part.path, bytes: async () => new Uint8Array(await readFile(part.path)) });
  if (!read.ok) {
    const [reason] = read.notes;
    if (reason === undefined) throw new RangeError("plainCopy: a refusal without a reason");
    throw new ExternalFault(reason, read.kind);
  }
  const { columns, rowCount } = read.value;
  const stream = createWriteStream(to);
  let text = `${columns.map(({ name }) => csvCell(name)).join(",")}\n`;
  for (let row = 0; row < rowCount; row++) {
    text += `${columns.map((column) => csvCell(column.text(row))).join(",")}\n`;
    if (text.length < 1 << 20) continue;
    if (!stream.write(text)) await once(stream, "drain");
    text = "";
  }
  stream.end(text);
  await once(stream, "finish");
  return { ...part, path: to };
}
