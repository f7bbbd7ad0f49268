import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PostgresServer, postgresPrograms, startPostgres } from "../../../engines/test/postgres-server.ts";
import { quoin } from "../command-line.ts";
import { type RunningProgram, startProgram } from "../program.ts";

const programs = postgresPrograms();
const writers = 12;

describe.skipIf(programs === undefined && process.env["CI"] === undefined)("a PostgreSQL server that comes and goes", () => {
  let folder: string;
  let database: PostgresServer;
  let server: RunningProgram;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "quoin-comes-and-goes-"));
    database = await startPostgres(programs ?? "");
    process.env["QUOIN_DATABASE_URL"] = database.url;
    expect((await quoin("init", join(folder, "office"))).exitCode).toBe(0);
    server = startProgram(["serve", "office", "--port", "0"], folder);
    [, address = ""] = await server.printed(/(http:\S+)\n/);
  });
  afterAll(async () => {
    server.process.kill("SIGTERM");
    await server.ended();
    delete process.env["QUOIN_DATABASE_URL"];
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Ends every connection of the program, as an administrator of the database may. */
  async function endConnections(): Promise<void> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'quoin'");
    await client.end();
  }

  test(`${writers} writers: the program lives on, answers 200 or 503, and what it answered is what is stored`, { timeout: 240_000 }, async () => {
    const made: string[] = [];
    const refused: string[] = [];
    const unknown: string[] = [];
    const others: unknown[] = [];
    let stops = false;
    const write = async (writer: number): Promise<void> => {
      for (let number = 1; !stops; number++) {
        const id = `w${writer}-${number}`;
        const body = JSON.stringify({ type: "organisation", data: { id, labels: { en: id } } });
        const response = await fetch(`${address}api/record-put`, { method: "POST", headers: { "content-type": "application/json" }, body });
        const answer = (await response.json()) as { notes?: readonly { code: string }[] };
        const code = answer.notes?.[0]?.code;
        if (response.status === 200) made.push(id);
        else if (response.status === 503 && code === "register.unknown-outcome") unknown.push(id);
        else if (response.status === 503 && response.headers.get("retry-after") !== null && /^register\.(unreachable|busy)$/.test(code ?? "")) refused.push(id);
        else others.push([response.status, answer]);
      }
    };
    const working = Promise.all(Array.from({ length: writers }, (_, index) => write(index)));
    for (const cut of [endConnections, () => database.restart("fast"), endConnections, () => database.restart("immediate")]) {
      const before = made.length;
      // Every writer is at work when it is cut.
      await expect.poll(() => made.length).toBeGreaterThan(before + writers);
      const written = made.length;
      await cut();
      // It serves again by itself.
      await expect.poll(() => made.length).toBeGreaterThan(written + writers);
    }
    stops = true;
    await working;
    expect(others).toEqual([]);
    expect(refused.length).toBeGreaterThan(0);
    expect(server.process.exitCode).toBeNull();
    const { records } = JSON.parse((await quoin("record", "list", join(folder, "office"), "organisation", "--json", "--limit", "100000")).stdout);
    const stored = new Set((records as readonly { id: string }[]).map(({ id }) => id));
    expect(made.filter((id) => !stored.has(id))).toEqual([]);
    expect(refused.filter((id) => stored.has(id))).toEqual([]);
    expect(stored.size).toBeLessThanOrEqual(made.length + unknown.length);
    expect(await quoin("verify", join(folder, "office"))).toMatchObject({ exitCode: 0 });
  });
});
