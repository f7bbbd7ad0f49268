import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { times } from "../../../core/test/long-run.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "../../../engines/test/postgres-server.ts";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { quoin } from "../command-line.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const programs = postgresPrograms();
/** As many as one answer may hold. */
const most = 100_000;
const portion = 1000;
const kinds = ["enterprise", "university", "public-institute"] as const;

describe(`${most} records on SQLite`, () => suite(most, async () => undefined));
describe(`${times(most, 1 / 50)} records on PostgreSQL`, () =>
  suite(times(most, 1 / 50), async () => {
    if (programs === undefined) throw new Error("PostgreSQL is not installed: set QUOIN_PGBIN or install postgresql");
    return startPostgres(programs);
  }));

/** @param count a whole number of portions */
function suite(count: number, start: () => Promise<PostgresServer | undefined>): void {
  const asker = { name: "clerk", language: "en", progress: { step: () => {} } } as const;
  let server: PostgresServer | undefined;
  let folder: string;
  let dir: string;
  let workspace: OpenWorkspace;
  const before = process.env["QUOIN_DATABASE_URL"];
  // biome-ignore lint/suspicious/noExplicitAny: answers of many questions, each checked by its test
  const ask = (name: string, input: object): Promise<any> => runUseCaseNamed(workspace, asker, name, input as Record<string, unknown>);

  beforeAll(async () => {
    server = await start();
    if (server === undefined) delete process.env["QUOIN_DATABASE_URL"];
    else process.env["QUOIN_DATABASE_URL"] = server.url;
    folder = await mkdtemp(join(tmpdir(), "quoin-at-size-"));
    dir = join(folder, "office");
    const made = await createWorkspace(dir, "empty", asker);
    if (!made.ok) throw new Error(JSON.stringify(made.notes));
    const opened = await openWorkspace(dir);
    if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
    workspace = opened.value;
    const ports = await workspace.ports(asker);
    if (!ports.ok) throw new Error(JSON.stringify(ports.notes));
    for (let from = 0; from < count; from += portion) {
      const changes = Array.from({ length: portion }, (_, index) => {
        const body = { id: `o-${from + index}`, labels: { en: `Company ${from + index}` }, source: "made", synthetic: true, kind: kinds[(from + index) % 3] };
        return { type: "organisation", id: body.id, body, expectedVersion: 0, references: [] };
      });
      const committed = await ports.value.records.commit(changes, { who: "clerk", at: new Date().toISOString(), reason: "made" });
      if (!committed.ok) throw new Error(JSON.stringify(committed.notes));
    }
    await ask("record-put", { type: "organisation", data: { id: `o-${count / 2}`, labels: { en: "Renamed" } }, reason: "renamed" });
  }, 600_000);

  afterAll(async () => {
    await workspace.close();
    await rm(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env["QUOIN_DATABASE_URL"];
    else process.env["QUOIN_DATABASE_URL"] = before;
    await server?.stop();
  });

  test("pages, filters, words, history and log answer of all of them", async () => {
    const page = await ask("record-list", { type: "organisation", limit: 50, offset: count / 2 });
    expect(page.total).toBe(count);
    expect(page.records).toHaveLength(50);
    const filtered = await ask("record-list", { type: "organisation", limit: 50, where: ["kind=university"] });
    expect(filtered.total).toBe(Math.floor((count + 1) / 3));
    expect((await ask("record-list", { type: "organisation", limit: 50, search: `Company ${count / 4}` })).records.map(({ id }: { id: string }) => id)).toEqual(
      [`o-${count / 4}`],
    );
    expect(JSON.stringify(await ask("search", { text: `Company ${count / 4}` }))).toContain(`o-${count / 4}`);
    expect((await ask("history", { type: "organisation", id: `o-${count / 2}` })).changes).toHaveLength(2);
    const { changes } = await ask("log", { newest: true, limit: 2 });
    expect(changes.map(({ id, version }: { id: string; version: number }) => [id, version])).toEqual([
      [`o-${count / 2}`, 2],
      [`o-${count - 1}`, 1],
    ]);
  });

  test("the log is narrowed in the store: by who, type and day, the first and the last ones", async () => {
    await ask("record-put", { type: "programme", data: { id: "one", labels: { en: "One programme" } }, reason: "another type" });
    // The first change of a workspace registers what its rules are asked by.
    const seqs = async (input: object) => (await ask("log", input)).changes.map(({ seq }: { seq: number }) => seq);
    expect(await seqs({ type: "programme" })).toEqual([count + 3]);
    expect(await seqs({ type: "organisation", limit: 2 })).toEqual([2, 3]);
    expect(await seqs({ type: "organisation", newest: true, limit: 2, after: 5 })).toEqual([count + 2, count + 1]);
    expect(await seqs({ who: "clerk", newest: true, limit: 1 })).toEqual([count + 3]);
    expect(await seqs({ who: "nobody" })).toEqual([]);
    expect(await seqs({ until: "2000-01-01" })).toEqual([]);
    expect(await seqs({ since: "2000-01-01", until: "9999-01-01", limit: 1 })).toEqual([1]);
    expect(await seqs({ since: "2000-01-01", newest: true, limit: 1 })).toEqual([count + 3]);
  });

  test.runIf(count === most)("more than an answer holds is refused with the number of records, and so is an order of them; pages go on", async () => {
    const all = await ask("record-list", { type: "organisation", limit: count });
    expect(all.records).toHaveLength(count);
    await ask("record-put", { type: "organisation", data: { id: "one-more", labels: { en: "One more" } }, reason: "one more" });
    const refused = async (input: object) =>
      ask("record-list", { type: "organisation", ...input }).then(
        () => "answered",
        (cause: Error) => (JSON.parse(cause.message) as { code: string }[]).map(({ code }) => code).join(),
      );
    expect([await refused({}), await refused({ limit: count + 1 }), await refused({ sort: "labels", limit: 5 })]).toEqual([
      "record.too-many",
      "record.too-many",
      "record.too-many-to-sort",
    ]);
    const page = await ask("record-list", { type: "organisation", limit: 2, offset: count - 1 });
    expect([page.total, page.records.map(({ id }: { id: string }) => id)]).toEqual([count + 1, [`o-${count - 1}`, "one-more"]]);
  });

  test("all of them are verified, exported, kept in a backup and restored", async () => {
    const { total } = await ask("record-list", { type: "organisation", limit: 1 });
    expect(total).toBe(count === most ? count + 1 : count);
    const verified = await quoin("verify", dir, "--json");
    expect(verified.exitCode).toBe(0);
    const exported = join(folder, "all.csv");
    expect((await quoin("record", "export", dir, "organisation", "--to", exported)).exitCode).toBe(0);
    expect(await linesOf(exported)).toBe(total + 1);
    const archive = join(folder, "office.tar.gz");
    expect((await quoin("backup", dir, "--to", archive)).exitCode).toBe(0);
    expect((await quoin("restore", archive, join(folder, "again"))).exitCode).toBe(0);
    const list = JSON.parse((await quoin("record", "list", join(folder, "again"), "organisation", "--limit", "1", "--json")).stdout);
    expect(list.total).toBe(total);
  }, 600_000);
}

async function linesOf(file: string): Promise<number> {
  let lines = 0;
  for await (const _ of createInterface({ input: createReadStream(file) })) lines++;
  return lines;
}
