import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordStore } from "@quoin/core";
import Database from "libsql";
import pg from "pg";
import { afterAll, beforeAll, describe } from "vitest";
import { openPlace, type PlaceWords } from "./open-place.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "./postgres-server.ts";

/** A place for records, opened as often as a test likes. */
export interface RecordPlace {
  /** Engine and address, for another process. */
  readonly words: PlaceWords;
  /** A store of an earlier layout is refused unless it is to be brought forward. */
  open(older?: "brought-forward"): Promise<RecordStore>;
  /** Works on the database behind the store's back, references unchecked. */
  sql(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Works on the database behind the store's back in one transaction, under all of its rules. */
  strictly(statements: readonly string[]): Promise<void>;
}

/** Runs one suite for real on every engine. PostgreSQL is skipped by name where it is not installed, and fails there in CI. */
export function onEveryDatabase(title: string, suite: (newPlace: () => RecordPlace) => void): void {
  describe(`${title} on SQLite`, () => {
    let folder = "";
    let places = 0;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "quoin-records-"));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));
    suite(() => sqlitePlace(join(folder, String(++places), "records.db")));
  });
  const programs = postgresPrograms();
  describe.skipIf(programs === undefined && process.env["CI"] === undefined)(
    `${title} on PostgreSQL${programs === undefined ? " (not installed: set QUOIN_PGBIN or install postgresql)" : ""}`,
    () => {
      let server: PostgresServer | undefined;
      let places = 0;
      beforeAll(async () => {
        if (programs === undefined) throw new Error("PostgreSQL is not installed: set QUOIN_PGBIN or install postgresql");
        server = await startPostgres(programs);
      });
      afterAll(() => server?.stop());
      suite(() => postgresPlace(server?.url ?? "", `place_${++places}`));
    },
  );
}

function sqlitePlace(path: string): RecordPlace {
  const words = ["sqlite", path, ""] as const;
  return {
    words,
    open: (older) => openPlace(words, older),
    sql: async (statement) => {
      const database = new Database(path);
      database.pragma("busy_timeout = 5000");
      database.pragma("foreign_keys = OFF");
      try {
        const prepared = database.prepare(statement);
        if (prepared.reader) return prepared.all([]) as Record<string, unknown>[];
        database.exec(statement);
        return [];
      } finally {
        database.close();
      }
    },
    strictly: async (statements) => {
      const database = new Database(path);
      database.pragma("busy_timeout = 5000");
      database.pragma("foreign_keys = ON");
      try {
        database.exec("begin immediate");
        for (const statement of statements) database.exec(statement);
        database.exec("commit");
      } catch (cause) {
        if (database.inTransaction) database.exec("rollback");
        throw cause;
      } finally {
        database.close();
      }
    },
  };
}

function postgresPlace(url: string, schema: string): RecordPlace {
  const words = ["postgres", url, schema] as const;
  return {
    words,
    open: (older) => openPlace(words, older),
    sql: async (statement) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query(`set session_replication_role = replica; set search_path to ${schema}`);
        return (await client.query(statement)).rows as Record<string, unknown>[];
      } finally {
        await client.end();
      }
    },
    strictly: async (statements) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query(`set search_path to ${schema}`);
        await client.query("begin");
        for (const statement of statements) await client.query(statement);
        await client.query("commit");
      } finally {
        await client.end();
      }
    },
  };
}
