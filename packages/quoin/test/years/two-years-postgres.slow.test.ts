import { afterAll, beforeAll, describe, test } from "vitest";
import { type PostgresServer, postgresPrograms, startPostgres } from "../../../engines/test/postgres-server.ts";
import { playTwoYears } from "./two-years.ts";

const programs = postgresPrograms();

describe.skipIf(programs === undefined && process.env["CI"] === undefined)(`on PostgreSQL${programs === undefined ? " (not installed)" : ""}`, () => {
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    if (programs === undefined) throw new Error("PostgreSQL is not installed: set QUOIN_PGBIN or install postgresql");
    server = await startPostgres(programs);
    process.env["QUOIN_DATABASE_URL"] = server.url;
  });
  afterAll(async () => {
    delete process.env["QUOIN_DATABASE_URL"];
    await server?.stop();
  });

  test("two years of a secretariat: every account is to the cent what a ledger beside the program says", async () => {
    await playTwoYears(server?.url);
  });
});
