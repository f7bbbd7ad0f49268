import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isLong } from "../../../core/test/long-run.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "../../../engines/test/postgres-server.ts";
import { accountPassword, type Office } from "../office-accounts.ts";
import { dayFromNow, longest, momentOfKill, walk } from "./random-walk.ts";
import { type ServedOffice, serveOffice } from "./served-office.ts";
import { seed } from "./walk-chance.ts";
import { walkedOffice } from "./walk-office.ts";

const programs = postgresPrograms();
/** Each step goes over a connection, and each kill takes a recovery or a start: outside the long form a part of the walk. */
const steps = Number(process.env["QUOIN_STEPS"] ?? (isLong ? 100_000 : 350));
const killed = Number(process.env["QUOIN_KILLED_STEPS"] ?? (isLong ? 100_000 : 260));
const today = "2026-04-01";

describe.skipIf(programs === undefined && process.env["CI"] === undefined)(`on PostgreSQL${programs === undefined ? " (not installed)" : ""}`, () => {
  let server: PostgresServer | undefined;
  let office: Office | undefined;
  let beside: Office | undefined;
  let served: ServedOffice | undefined;
  beforeAll(async () => {
    if (programs === undefined) throw new Error("PostgreSQL is not installed: set QUOIN_PGBIN or install postgresql");
    server = await startPostgres(programs);
    office = await walkedOffice({ url: server.url, today });
  });
  afterAll(async () => {
    await office?.close();
    await served?.close();
    await beside?.close();
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

  test(
    `a walk of ${killed} steps with the program killed under every 250th: what it has booked is there, and the ledger balances`,
    async () => {
      if (server === undefined) throw new Error("no server");
      const url = await anotherDatabase(server.url, "beside");
      // The process goes by the clock of the machine: what stands before the walk is of yesterday.
      const days = { today: dayFromNow(0), began: dayFromNow(-1) };
      beside = await walkedOffice({ url, ...days });
      served = await serveOffice(beside.folder, accountPassword, url);
      const { ask, kill } = served;
      await walk({ kind: "PostgreSQL, the program killed", url, ...days, ask, kill: () => kill(momentOfKill()) }, beside, killed);
      expect(await beside.run("verify", {})).toMatchObject({ ok: true });
    },
    longest(killed),
  );
});

/** A database of its own on a server: tables of two offices never lie beside each other. */
async function anotherDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
