import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import {
  type DerivationLimits,
  type DerivationSession,
  type DerivationSource,
  type DerivedBatch,
  ExternalFault,
  note,
  type OpenedSource,
  type Query,
  type SourceFile,
} from "@quoin/core";
import { literal } from "../evidence/table-source.ts";
import { libraryCall } from "../system/library-calls.ts";
import { onEnd } from "../system/running-programs.ts";
import { digest } from "./digest.ts";
import { DuckdbCells } from "./duckdb-cells.ts";
import { duckdbFault } from "./duckdb-faults.ts";
import { type OpenedFiles, openFiles, plainCopy } from "./open-files.ts";
import { type SourceParts, sourceFiles } from "./source-files.ts";

/** Where what memory does not hold is put: QUOIN_SPILL, else the system's folder for such. */
export interface DuckdbPlaces {
  readonly spill: string | undefined;
}

interface Known extends OpenedFiles {
  readonly place: number;
  readonly format: SourceParts["format"];
}

/**
 * A session on DuckDB in memory: csv is read once into a table of the columns that are needed, parquet is read in place. What memory does not hold is spilled into a
 * folder that goes with the session. From the first table on, the engine reaches the session's own files alone.
 */
export async function duckdbSession(limits: DerivationLimits, places: DuckdbPlaces): Promise<DerivationSession> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const folder = await mkdtemp(join(places.spill ?? tmpdir(), "quoin-derive-")).catch((cause: unknown) => {
    throw new ExternalFault(note("derive.no-room"), "input", cause);
  });
  const memory = `${limits.memoryMb ?? Math.max(512, Math.round(totalmem() / 2 / 2 ** 20))}MiB`;
  // Made while the sources are looked at and hashed. Until the first table is defined it reads their schemas, from then on the session's own files alone.
  const instance: Promise<DuckDBInstance> = DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    memory_limit: memory,
    temp_directory: join(folder, "spill"),
    preserve_insertion_order: "false",
  });
  const connected: Promise<DuckDBConnection> = instance.then((made) => made.connect());
  connected.catch(() => {});
  let running: Promise<DuckDBConnection> | undefined;
  const sources = new Map<string, Known>();
  const main = (): Promise<DuckDBConnection> => {
    running ??= (async () => {
      const connection = await connected;
      const paths = [...sources.values()].flatMap(({ parts }) => parts.map(({ path }) => literal(path)));
      const settings = {
        allowed_paths: `[${paths.join(", ")}]`,
        allowed_directories: `[${literal(`${folder}/`)}]`,
        enable_external_access: "false",
        enable_progress_bar: "true",
        enable_progress_bar_print: "false",
      };
      await connection.run(
        Object.entries(settings)
          .map(([name, value]) => `SET ${name}=${value};`)
          .join(" "),
      );
      return connection;
    })();
    return running;
  };
  const until = Date.now() + limits.seconds * 1000;
  let ended: "too-long" | "cancelled" | null = null;
  const stopped = new AbortController();
  const end = (why: NonNullable<typeof ended>): void => {
    ended ??= why;
    stopped.abort();
    running?.then((connection) => connection.interrupt()).catch(() => {});
  };
  const timer = setTimeout(() => end("too-long"), Math.min(limits.seconds * 1000, 2 ** 31 - 1));
  const takenBack = onEnd(() => end("cancelled"));
  /** What the engine does for us, with its progress told and its faults in words. */
  const guarded = async <T>(table: string | null, work: (connection: DuckDBConnection) => Promise<T>): Promise<T> => {
    if (ended !== null) throw endedFault(ended, limits.seconds);
    const connection = await main();
    const telling = setInterval(() => {
      const { percentage } = connection.progress;
      if (percentage > 0) limits.progress(Math.min(1, percentage / 100));
      if (Date.now() > until) end("too-long");
    }, 500);
    try {
      return await libraryCall(() => work(connection));
    } catch (cause) {
      if (ended !== null) throw endedFault(ended, limits.seconds);
      throw cause instanceof ExternalFault ? cause : duckdbFault(cause, table, memory);
    } finally {
      clearInterval(telling);
    }
  };
  const [version] = (await (await connected).runAndReadAll("SELECT version()")).getRows().map(([each]) => String(each));
  return {
    engine: { name: "duckdb", version: version ?? "" },
    async open(name: string, file: DerivationSource): Promise<OpenedSource> {
      const path = file.path ?? (await handedIn(folder, sources.size, file));
      const parts = await sourceFiles(path, file.name, { table: name }, file.within);
      const files = await openFiles(name, parts, folder, () => connected).catch((cause: unknown) => {
        throw cause instanceof ExternalFault ? cause : duckdbFault(cause, name, memory);
      });
      sources.set(name, { ...files, format: parts.format, place: sources.size });
      const inputs = [];
      for (const part of parts.parts)
        inputs.push({
          name: part.name,
          sha256: await digest(part.path, stopped.signal).catch((cause: unknown) => {
            throw ended === null ? cause : endedFault(ended, limits.seconds);
          }),
        });
      return { columns: files.columns, inputs, ...files.known };
    },
    async define(name: string, needed: ReadonlySet<string>): Promise<string> {
      const known = sources.get(name) as Known;
      const relation = `s${known.place}`;
      const selected = known.columns.flatMap(({ name: column }, index) => (needed.has(column) ? [`${known.expressionOf(column)} AS c${index}`] : []));
      const list = selected.length === 0 ? "1 AS one" : selected.join(", ");
      const from = (sql: string): string => `CREATE OR REPLACE TEMP ${known.format === "parquet" ? "VIEW" : "TABLE"} ${relation} AS SELECT ${list} FROM ${sql}`;
      await guarded(name, async (connection) => {
        try {
          await connection.run(from(known.sql));
        } catch (cause) {
          // The beginning of the file was UTF-8, its end is not: read as other tables are read, by letters.
          if (!/unicode|utf-?8/i.test(String(cause)) || known.format !== "csv") throw cause;
          const copies = await Promise.all(known.parts.map((part, index) => plainCopy(part, join(folder, `${relation}-${index}.csv`))));
          await connection.run(from(known.sqlOf(copies)));
        }
      });
      return relation;
    },
    async *rows(query: Query): AsyncGenerator<DerivedBatch> {
      const result = await guarded(null, (connection) => connection.stream(query.text, [...query.values]));
      const { DuckDBVarCharVector } = await import("@duckdb/node-api");
      const cells = new DuckdbCells(DuckDBVarCharVector);
      let isWhole = false;
      /** The engine makes the next piece while this one is taken over. */
      const fetched = (): ReturnType<typeof result.fetchChunk> => {
        const next = guarded(null, () => result.fetchChunk());
        next.catch(() => {});
        return next;
      };
      try {
        for (let next = fetched(); ; ) {
          const chunk = await next;
          if (chunk === null || chunk.rowCount === 0) break;
          next = fetched();
          yield cells.of(chunk);
        }
        isWhole = true;
      } finally {
        if (!isWhole && running !== undefined) (await running).interrupt();
      }
    },
    async close() {
      clearTimeout(timer);
      takenBack();
      await running?.catch(() => undefined);
      (await connected.catch(() => undefined))?.closeSync();
      (await instance.catch(() => undefined))?.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function endedFault(why: "too-long" | "cancelled", seconds: number): ExternalFault {
  return new ExternalFault(why === "too-long" ? note("derive.too-long", { seconds }) : note("derive.cancelled"), "input");
}

/** A file that came with its bytes alone, as one on the disk, with the ending that its bytes ask for. */
async function handedIn(folder: string, place: number, file: SourceFile): Promise<string> {
  const path = join(folder, `given-${place}-${file.name}`);
  await writeFile(path, await file.bytes());
  return path;
}
