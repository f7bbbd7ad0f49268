import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Kysely } from "kysely";
import Database from "libsql";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { migrations } from "../../../engines/src/records/migrations.ts";
import { layoutSteps } from "../../../engines/src/records/rows/layout.ts";
import type { RecordTables } from "../../../engines/src/records/rows/tables.ts";
import { PatientSqliteDialect } from "../../../engines/src/records/sqlite/retrying-sqlite-dialect.ts";
import { sqliteEngine } from "../../../engines/src/records/sqlite/sqlite-engine.ts";
import { quoin } from "../command-line.ts";

const kept = fileURLToPath(new URL("../former/", import.meta.url));
let folder = "";
beforeAll(async () => {
  vi.stubEnv("QUOIN_DATABASE_URL", "");
  folder = await mkdtemp(join(tmpdir(), "quoin-every-layout-"));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Workspaces that programs of their day made, the newest first. */
const made = [
  ["f", "015-notices"],
  ["e", "011-held-hours"],
  ["d", "009-account-person"],
  ["c", "002-accounts"],
  ["a", "001-records"],
] as const;

/** The newest workspace of before, brought to a layout by the program's own steps: of layouts between two releases no program is left that wrote them. */
async function workspaceOf(layout: string, name = layout): Promise<string> {
  const [from] = made.find(([, of]) => of <= layout) ?? [];
  if (from === undefined) throw new Error(`no workspace of before ${layout}`);
  const dir = join(folder, name);
  await mkdir(dir);
  await promisify(execFile)("tar", ["-xzf", join(kept, `${from}.tar.gz`), "-C", dir, "--strip-components=1"]);
  const database = new Database(storeOf(dir));
  const db = new Kysely<RecordTables>({ dialect: new PatientSqliteDialect(database) });
  await db.transaction().execute(async (transaction) => {
    const done = new Set((await transaction.selectFrom("migration").select("name").execute()).map(({ name }) => name));
    for (const { name, up } of migrations) {
      if (done.has(name) || name > layout) continue;
      await up(transaction, sqliteEngine);
      await transaction.insertInto("migration").values({ name }).execute();
    }
  });
  await db.destroy();
  if (database.open) database.close();
  return dir;
}

const storeOf = (dir: string) => join(dir, ".quoin/records.db");

/** Every row of every table of a store, so that nothing is held to be there because it was not asked for. */
function everything(file: string): Readonly<Record<string, readonly unknown[]>> {
  const database = new Database(file);
  try {
    const tables = database
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and sql not like '%using fts5%' order by name")
      .all();
    return Object.fromEntries((tables as { readonly name: string }[]).map(({ name }) => [name, database.prepare(`select * from "${name}"`).raw().all([])]));
  } finally {
    database.close();
  }
}

/** Lets go of what this process has prepared in databases that are closed: a process of its own holds nothing of it. */
async function letGo(): Promise<void> {
  setFlagsFromString("--expose_gc");
  (runInNewContext("gc") as () => void)();
  await setImmediate();
}

const upgraded = async (dir: string, ...options: string[]): Promise<unknown> => {
  const { exitCode, stdout, stderr } = await quoin("upgrade", dir, "--json", ...options);
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

const newest = layoutSteps.at(-1) ?? "";
const former = layoutSteps.slice(0, -1);

test.each(former)(
  "a store of layout %s is upgraded, verified and gone back from by one command, with every row as it was, and comes forward again",
  async (layout) => {
    const dir = await workspaceOf(layout);
    const before = everything(storeOf(dir));
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[store.older-layout]") });
    expect(await upgraded(dir, "--dry-run")).toMatchObject({ status: "needed", found: layout, now: layout });
    expect(await upgraded(dir)).toMatchObject({ status: "upgraded", found: layout, now: newest });
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 0 });
    const organisation = JSON.parse((await quoin("record", "get", dir, "organisation", "o1", "--json")).stdout);
    expect(organisation).toMatchObject({ version: 2, kind: "public-institute", source: "册" });
    await letGo();
    expect(await upgraded(dir, "--back")).toMatchObject({ status: "back", now: layout });
    expect(everything(storeOf(dir))).toEqual(before);
    expect(await upgraded(dir)).toMatchObject({ status: "upgraded", found: layout, now: newest });
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 0 });
    // A backup of what was brought forward is whole, and comes back elsewhere.
    const backup = join(folder, `${layout}.quoin.tar.gz`);
    expect(await quoin("backup", dir, "--to", backup)).toMatchObject({ exitCode: 0 });
    expect(await quoin("restore", backup, `${dir}-again`)).toMatchObject({ exitCode: 0 });
    expect(await quoin("verify", `${dir}-again`)).toMatchObject({ exitCode: 0 });
  },
);

test("what an earlier program kept of its answers is no answer of this one: with it and without it the same is found", async () => {
  const dir = await workspaceOf("015-notices", "with-answers");
  const cache = join(dir, ".quoin/cache");
  expect((await readdir(cache)).length).toBeGreaterThan(0);
  await upgraded(dir);
  const given = await quoin("diagnose", dir, "--only", "isomorphism", "--json");
  expect(given.exitCode).toBe(0);
  await rm(cache, { recursive: true });
  expect((await quoin("diagnose", dir, "--only", "isomorphism", "--json")).stdout).toBe(given.stdout);
});
