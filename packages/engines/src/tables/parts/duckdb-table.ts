import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ExternalFault, note } from "@quoin/core";
import { libraryCall } from "../../system/library-calls.ts";

/** A table or view of a DuckDB file, as `TABLE` or `SCHEMA.TABLE`, as a Parquet file: its types are kept, and the database is only read. */
export function duckdbTable(file: string, part: string): Promise<Uint8Array> {
  return libraryCall(() => copied(file, part));
}

async function copied(file: string, part: string): Promise<Uint8Array> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const shown = basename(file);
  const settings = { access_mode: "READ_ONLY", autoinstall_known_extensions: "false", autoload_known_extensions: "false", threads: "2" };
  const instance = await DuckDBInstance.create(file, settings).catch((cause: unknown) => {
    throw broken(file, cause);
  });
  const connection = await instance.connect();
  const folder = await mkdtemp(join(tmpdir(), "quoin-part-"));
  try {
    const listed = await connection.runAndReadAll("SELECT table_schema, table_name FROM information_schema.tables ORDER BY ALL");
    const tables = listed.getRows().map(([schema, table]) => ({ schema: String(schema), table: String(table) }));
    const found = tables.find(({ table }) => table === part) ?? tables.find(({ schema, table }) => `${schema}.${table}` === part);
    if (found === undefined) {
      const known = tables.map(({ table }) => table).join(", ");
      throw new ExternalFault(note("input.no-such-part", { file: shown, part, known }, { file: shown }), "input");
    }
    const to = join(folder, "part.parquet");
    await connection.run(`COPY (SELECT * FROM ${quoted(found.schema)}.${quoted(found.table)}) TO '${to.replaceAll("'", "''")}' (FORMAT parquet)`);
    return new Uint8Array(await readFile(to));
  } catch (cause) {
    throw cause instanceof ExternalFault ? cause : broken(file, cause);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

function broken(file: string, cause: unknown): ExternalFault {
  const [problem = ""] = (cause instanceof Error ? cause.message : String(cause)).replaceAll(file, basename(file)).split("\n");
  return new ExternalFault(note("table.broken-file", { problem }, { file: basename(file) }), "input", cause);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
