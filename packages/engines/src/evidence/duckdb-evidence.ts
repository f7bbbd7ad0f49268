import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import {
  blocksOfResource,
  columnsOfGroups,
  type DataPackage,
  type DataResource,
  type EvidenceColumns,
  type EvidenceEngine,
  EvidenceFault,
  type EvidenceQuery,
  groupsFrom,
  isNumberField,
  missingMarkers,
  neededColumns,
  note,
  selectColumns,
  selectRows,
  type TextColumns,
  type WorkspaceFiles,
} from "@quoin/core";
import { libraryCall } from "../system/library-calls.ts";
import { type CodedTable, codedTable } from "./coded-table.ts";
import { fileHashes } from "./file-hashes.ts";
import { codedColumns } from "./read-coded.ts";
import { codedGroups } from "./read-groups.ts";
import { firstLine, identifier, type TableSource, tableSource } from "./table-source.ts";

/** A file from this size on is read from a coded copy; below, parsing it is quicker than keeping another. */
const codedFromBytes = 4 << 20;
/** Where the coded copies lie in a workspace. */
const codedFolder = ".quoin/cache/tables";

/** A database that reads evidence in place; opened at the first query, so that commands which ask nothing of it pay nothing. */
export interface EvidenceDatabase {
  /** The evidence of a workspace, as its manifest lists it. */
  engine(manifest: DataPackage, files: Pick<WorkspaceFiles, "locate">): EvidenceEngine;
  /** Opens the database and answers its version. */
  version(): Promise<string>;
  close(): void;
}

/**
 * Evidence through DuckDB, in memory, never writing a table: csv, parquet and json in place, typed by the schema of the data package; large ones through a coded
 * copy in `.quoin/cache/tables`, whose answers are the same. Nothing is downloaded: extensions that are not built in stay away.
 */
export function duckdbEvidence({ codedFrom = codedFromBytes }: { readonly codedFrom?: number } = {}): EvidenceDatabase {
  let opened: Promise<DuckDBConnection> | undefined;
  const connection = () => {
    opened ??= connect();
    return opened;
  };
  /** What is being read. A command may end before all that it asked has: its connection is closed after that, since one that is closed under a query takes the process with it. */
  const running = new Set<Promise<unknown>>();
  const asked = <T>(query: () => Promise<T>): Promise<T> => {
    const answer = libraryCall(query);
    running.add(answer);
    const ended = () => running.delete(answer);
    answer.then(ended, ended);
    return answer;
  };
  const coded = new Map<string, Promise<CodedTable>>();
  // An engine is made for each question; what the files hash to outlives it.
  const hashesOf = new Map<string, ReturnType<typeof fileHashes>>();
  return {
    engine: (manifest, files) => {
      const resource = (table: string): DataResource => {
        const found = manifest.resources.find(({ name }) => name === table);
        if (found === undefined) throw new EvidenceFault([note("evidence.unknown-table", { table }, { table })]);
        return found;
      };
      const folder = files.locate(codedFolder);
      const hashes = hashesOf.get(folder) ?? fileHashes(folder, codedFrom);
      hashesOf.set(folder, hashes);
      const sha256 = (table: string): string => {
        const found = hashes(files.locate(resource(table).path), table);
        if (found === null)
          throw new EvidenceFault([note("evidence.broken-table", { table, path: `data/${table}.csv`, problem: "the file is not there" }, { table })]);
        return found;
      };
      const codedOf = async (table: string): Promise<CodedTable> => {
        const { path, schema } = resource(table);
        const key = keyOf(sha256(table), schema.fields);
        const making =
          coded.get(`${folder} ${key}`) ??
          tableSource(files.locate(path), table, path).then(async (source) =>
            codedTable(await connection(), folder, { name: table, source, fields: schema.fields, key }, missingMarkers),
          );
        coded.set(`${folder} ${key}`, making);
        return making;
      };
      /** The coded copy where it can answer: of a large table, none of whose columns that are asked for is faulty. */
      const answering = async (table: string, columns: readonly string[], always = false): Promise<CodedTable | null> => {
        if (!always && sizeOf(files.locate(resource(table).path)) < codedFrom) return null;
        // A copy that cannot be made (a full or read-only disk, a broken file) leaves the original, which tells its own faults.
        const copy = await codedOf(table).catch(() => null);
        return copy !== null && columns.every((name) => copy.columns.some((column) => column.name === name && !column.faulty)) ? copy : null;
      };
      const columns = async (query: EvidenceQuery): Promise<EvidenceColumns> => {
        const copy = await answering(query.table, neededColumns(query));
        if (copy !== null) return codedColumns(await connection(), copy, query);
        const own = resource(query.table);
        return selectColumns(await readTexts(await connection(), own, files, query), query, numberFields(own.schema));
      };
      const groups: EvidenceEngine["groups"] = async (query) => {
        const { lookUp, where = {} } = query;
        const first = await answering(query.table, [...columnsOfGroups(query), ...Object.keys(where)]);
        const other = first === null || lookUp === undefined ? null : await answering(lookUp.table, [...Object.values(lookUp.on), ...lookUp.take], true);
        if (first === null || (lookUp !== undefined && other === null)) return groupsFrom(columns, query);
        return codedGroups(await connection(), first, other, query);
      };
      return {
        tables: () => manifest.resources.map(({ name }) => name).sort(),
        sha256,
        schema: (table) => {
          const { schema, national = null, ...described } = resource(table);
          const blocks = blocksOfResource(described);
          return { fields: schema.fields, national, ...(blocks === undefined ? {} : { blocks }) };
        },
        rows: (query) =>
          asked(async () => {
            const own = resource(query.table);
            return selectRows(await readTexts(await connection(), own, files, query), query, numberFields(own.schema));
          }),
        columns: (query) => asked(() => columns(query)),
        groups: (query) => asked(() => groups(query)),
      };
    },
    version: async () => String((await (await connection()).runAndReadAll("SELECT version()")).getColumns()[0]?.[0]),
    close: () => {
      const ended = Promise.allSettled(running);
      opened?.then((open) => ended.then(() => open.closeSync()));
      opened = undefined;
    },
  };
}

/** The state of a coded copy: hash of the file, which of its columns are numbers, and the layout of the copy. */
function keyOf(sha256: string, fields: DataResource["schema"]["fields"]): string {
  return createHash("sha256")
    .update(JSON.stringify([1, sha256, fields.map((field) => [field.name, isNumberField(field)])]))
    .digest("hex")
    .slice(0, 16);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

async function connect(): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false", autoload_known_extensions: "false" });
  return instance.connect();
}

/** Reads the cells that a query needs as texts; rows that its conditions rule out may be left out already. */
async function readTexts(
  connection: DuckDBConnection,
  resource: DataResource,
  files: Pick<WorkspaceFiles, "locate">,
  query: EvidenceQuery,
): Promise<TextColumns> {
  const { name: table, path, schema } = resource;
  const source = await tableSource(files.locate(path), table, path);
  const columns = neededColumns(query);
  refuseUnknown(resource, source, columns);
  const isNumber = numberFields(schema);
  // Rows are counted over the whole table before any is left out: a row number is a place in the file.
  const selected = columns.map((column) => `CAST(${identifier(column)} AS VARCHAR) AS ${identifier(column)}`);
  const where = Object.entries(query.where ?? {});
  const parameters = where.flatMap(([, values]) => values.filter((value) => value !== null).map(String));
  const conditions = where.map(([column, values]) => (isNumber(column) ? numberCondition(column, values) : textCondition(column, values)));
  const sql = `SELECT * FROM (SELECT row_number() OVER () AS "row number", ${selected.join(", ") || "1"} FROM ${source.sql}) ${
    conditions.length > 0 ? `WHERE ${conditions.join(" AND ")} ` : ""
  }ORDER BY "row number"`;
  const read = await connection.runAndReadAll(sql, parameters).catch(brokenTable(resource));
  const [rows = [], ...texts] = read.getColumns();
  return { rows: rows.map(Number), cells: Object.fromEntries(columns.map((column, index) => [column, (texts[index] ?? []) as (string | null)[]])) };
}

function refuseUnknown({ name: table, schema }: DataResource, source: TableSource, columns: readonly string[]): void {
  const present = source.columns ?? schema.fields.map(({ name }) => name);
  const unknown = columns.filter((column) => !present.includes(column));
  if (unknown.length > 0) throw new EvidenceFault(unknown.map((column) => note("evidence.unknown-column", { table, column }, { table, column })));
}

function numberFields({ fields }: DataResource["schema"]): (column: string) => boolean {
  const numbers = new Set(fields.filter(isNumberField).map(({ name }) => name));
  return (column) => numbers.has(column);
}

function brokenTable({ name: table, path }: DataResource): (cause: unknown) => never {
  return (cause) => {
    throw new EvidenceFault([note("evidence.broken-table", { table, path, problem: firstLine(cause) }, { table, file: path })]);
  };
}

function textCondition(column: string, values: readonly unknown[]): string {
  const filled = values.filter((value) => value !== null && value !== "");
  const name = identifier(column);
  const among =
    values.filter((value) => value !== null).length > 0
      ? `${name} IN (${values
          .filter((value) => value !== null)
          .map(() => "?")
          .join(", ")})`
      : "FALSE";
  return filled.length === values.length ? `(${among})` : `(${among} OR ${name} IS NULL OR ${name} = '')`;
}

/** Leaves the cells that are no plain number to be judged after: a missing marker and a fault look alike here. */
function numberCondition(column: string, values: readonly unknown[]): string {
  const number = `try_cast(${identifier(column)} AS DOUBLE)`;
  const places = values.filter((value) => value !== null).map(() => "try_cast(? AS DOUBLE)");
  return places.length === 0 ? `${number} IS NULL` : `(${number} IN (${places.join(", ")}) OR ${number} IS NULL)`;
}
