import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { libraryCall } from "../../system/library-calls.ts";

/** Memory beyond which DuckDB goes on in a folder of its own. */
const memory = "4GB";

/**
 * Work on a DuckDB that reaches nothing of the machine but what is named: no other file, no network, no extension, and no setting can be changed any more. What does not fit into memory
 * lies in a folder of its own while it works.
 *
 * @param database a file, which is opened to be read only; null for one in memory
 * @param paths further files that it may read
 */
export function inGuardedDatabase<T>(database: string | null, paths: readonly string[], work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  return libraryCall(async () => {
    // Loaded for such a file only: every other command starts without the database.
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const folder = await mkdtemp(join(tmpdir(), "quoin-duckdb-"));
    try {
      const instance = await DuckDBInstance.create(database ?? ":memory:", {
        ...(database === null ? {} : { access_mode: "READ_ONLY" }),
        autoinstall_known_extensions: "false",
        autoload_known_extensions: "false",
        threads: "2",
        memory_limit: memory,
        temp_directory: folder,
      });
      const connection = await instance.connect();
      try {
        if (paths.length > 0) await connection.run(`SET allowed_paths = [${paths.map(quotedText).join(", ")}]`);
        await connection.run("SET enable_external_access = false");
        await connection.run("SET lock_configuration = true");
        return await work(connection);
      } finally {
        connection.closeSync();
        instance.closeSync();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** A text as SQL writes it. */
export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as SQL writes it. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
