import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isLong } from "../../../core/test/long-run.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "../../../engines/test/postgres-server.ts";
import type { Office } from "../office-accounts.ts";
import { longest, walk } from "./random-walk.ts";
import { seed } from "./walk-chance.ts";
import { walkedOffice } from "./walk-office.ts";

const programs = postgresPrograms();
/** Each step goes over a connection, and each kill takes a recovery: outside the long form a part of the walk. */
const steps = isLong ? 100_000 : 600;
const today = "2026-04-01";

describe.skipIf(programs === undefined && process.env["CI"] === undefined)(`on PostgreSQL${programs === undefined ? " (not installed)" : ""}`, () => {
  let server: PostgresServer | undefined;
  let office: Office | undefined;
  beforeAll(async () => {
    if (programs === undefined) throw new Error("PostgreSQL is not installed: set QUOIN_PGBIN or install postgresql");
    server = await startPostgres(programs);
    office = await walkedOffice({ url: server.url, today });
  });
  afterAll(async () => {
    await office?.close();
    delete process.env["QUOIN_DATABASE_URL"];
    await server?.stop();
  });

  test(
    `a walk of ${steps} steps (seed ${seed}) with the database killed under every 250th: the ledger balances when read without the program`,
    async () => {
      if (server === undefined || office === undefined) throw new Error("no server");
      const { url, restart } = server;
      await walk({ kind: "PostgreSQL", url, today, kill: () => restart("immediate") }, office, steps);
      expect(await office.run("verify", {})).toMatchObject({ ok: true });
    },
    longest(steps),
  );
});
