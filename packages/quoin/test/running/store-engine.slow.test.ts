import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type PostgresServer, postgresPrograms, startPostgres } from "../../../engines/test/postgres-server.ts";
import { openWorkspace } from "../../src/composition.ts";
import { quoin } from "../command-line.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const programs = postgresPrograms();
const asker = { name: "clerk", language: "en", progress: { step: () => {} } } as const;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-engine-"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const on = (url: string | undefined) => vi.stubEnv("QUOIN_DATABASE_URL", url ?? "");

/** An office with one record more than it was made with, on the engine that is set. */
async function office(name: string): Promise<string> {
  const dir = join(folder, name);
  expect(await quoin("init", dir, "--example", "demo-office")).toMatchObject({ exitCode: 0 });
  return dir;
}

/** Every command that would have called an empty register healthy. */
async function everywhereRefused(dir: string, code: string): Promise<void> {
  const target = join(folder, `${code}.tar.gz`);
  for (const words of [
    ["backup", dir, "--to", target],
    ["verify", dir],
    ["record", "counts", dir],
    ["serve", dir, "--port", "0"],
    ["record", "put", dir, "organisation", "--data", join(folder, "record.json")],
  ]) {
    const { exitCode, stdout, stderr } = await quoin(...words);
    expect({ words, exitCode, stdout, said: stderr.match(/error\[[^\]]+\]/)?.[0] }).toEqual({ words, exitCode: 2, stdout: "", said: `error[${code}]` });
  }
  expect(existsSync(target)).toBe(false);
}

describe.skipIf(programs === undefined && process.env["CI"] === undefined)("a folder knows the engine of its records", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    if (programs === undefined) throw new Error("PostgreSQL is not installed: set QUOIN_PGBIN or install postgresql");
    server = await startPostgres(programs);
    await writeFile(join(folder, "record.json"), '{"id":"o","labels":{"en":"O"}}');
  });
  afterAll(() => server?.stop());

  test("on PostgreSQL, asked without the variable: refused everywhere, no SQLite file is left behind", async () => {
    on(server.url);
    const dir = await office("on-postgres");
    on(undefined);
    await everywhereRefused(dir, "store.engine");
    expect(existsSync(join(dir, ".quoin/records.db"))).toBe(false);
    const { stderr } = await quoin("verify", dir);
    expect(stderr).toContain((await readFile(join(dir, ".quoin/postgres-schema"), "utf8")).trim());
    on(server.url);
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 0 });
  });

  test("on SQLite, asked with the variable: refused everywhere, no schema is made", async () => {
    on(undefined);
    const dir = await office("on-sqlite");
    on(server.url);
    await everywhereRefused(dir, "store.engine");
    expect(existsSync(join(dir, ".quoin/postgres-schema"))).toBe(false);
    on(undefined);
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 0 });
  });

  test("records that are not where the folder says are missed, on either engine, and none are made in their place", async () => {
    on(undefined);
    const lost = await office("lost");
    await rename(join(lost, ".quoin/records.db"), join(lost, ".quoin/records-aside.db"));
    await everywhereRefused(lost, "store.missing");
    expect(existsSync(join(lost, ".quoin/records.db"))).toBe(false);
    // A file that holds nothing is none either.
    await writeFile(join(lost, ".quoin/records.db"), "");
    expect((await quoin("verify", lost)).stderr).toContain("error[store.missing]");
    await rename(join(lost, ".quoin/records-aside.db"), join(lost, ".quoin/records.db"));
    expect(await quoin("verify", lost)).toMatchObject({ exitCode: 0 });
    on(server.url);
    const dir = await office("lost-on-server");
    const said = await readFile(join(dir, ".quoin/postgres-schema"), "utf8");
    await writeFile(join(dir, ".quoin/postgres-schema"), "quoin_not_there\n");
    await everywhereRefused(dir, "store.missing");
    await rm(join(dir, ".quoin/postgres-schema"));
    expect((await quoin("verify", dir)).stderr).toContain("error[store.missing]");
    expect(existsSync(join(dir, ".quoin/postgres-schema"))).toBe(false);
    await writeFile(join(dir, ".quoin/postgres-schema"), said);
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 0 });
  });

  test("folders from before they said it are told by what lies in them, also where a wrong variable has left an empty schema or an empty file", async () => {
    on(undefined);
    const here = await office("here");
    await rm(join(here, ".quoin/engine"));
    await writeFile(join(here, ".quoin/postgres-schema"), "quoin_made_by_mistake\n");
    on(server.url);
    expect((await quoin("verify", here)).stderr).toContain("error[store.engine]");
    on(undefined);
    expect(await quoin("verify", here)).toMatchObject({ exitCode: 0 });
    on(server.url);
    const there = await office("there");
    await rm(join(there, ".quoin/engine"));
    await writeFile(join(there, ".quoin/records.db"), "");
    on(undefined);
    expect((await quoin("verify", there)).stderr).toContain("error[store.engine]");
  });
});

test("a server whose store a newer program has brought forward meanwhile writes nothing more", async () => {
  on(undefined);
  const dir = await office("overtaken");
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const put = (id: string) => runUseCaseNamed(opened.value, asker, "record-put", { type: "organisation", data: { id, labels: { en: id } } });
  await put("before");
  const newer = new Database(join(dir, ".quoin/records.db"));
  newer.exec("insert into migration values ('999-from-the-future')");
  await expect(put("after")).rejects.toThrow("register.newer-layout");
  expect(newer.prepare("select id from record where id in ('before', 'after')").all()).toEqual([{ id: "before" }]);
  newer.close();
  await opened.value.close();
});
