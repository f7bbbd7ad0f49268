import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { entities, evidenceInMemory, fieldShapes, formerThresholds, measures, renamedThresholds, roleFaults, rules } from "@quoin/core";
import Database from "libsql";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PostgresServer, postgresPrograms, startPostgres } from "../../../engines/test/postgres-server.ts";
import { restore } from "../../src/commands/restore.ts";
import { workspaceChecks } from "../../src/commands/workspace-checks.ts";
import { openWorkspace } from "../../src/composition.ts";
import { loosePorts } from "../../src/loose-ports.ts";
import { quoin } from "../command-line.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const asker = { name: "owner", language: "en", progress: { step: () => {} } } as const;
const kept = fileURLToPath(new URL("../former/", import.meta.url));
const programs = postgresPrograms();
let folder = "";
let server: PostgresServer | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-former-"));
  if (programs !== undefined) server = await startPostgres(programs);
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A workspace as its office left it. */
async function unpacked(layout: "a" | "b" | "c" | "d" | "e" | "f", name: string): Promise<string> {
  const place = join(folder, name);
  await mkdir(place);
  await promisify(execFile)("tar", ["-xzf", join(kept, `${layout}.tar.gz`), "-C", place, "--strip-components=1"]);
  return place;
}

async function on<T>(url: string | undefined, work: () => Promise<T>): Promise<T> {
  const before = process.env["QUOIN_DATABASE_URL"];
  if (url === undefined) delete process.env["QUOIN_DATABASE_URL"];
  else process.env["QUOIN_DATABASE_URL"] = url;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env["QUOIN_DATABASE_URL"];
    else process.env["QUOIN_DATABASE_URL"] = before;
  }
}

interface Found {
  readonly findings: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly power: { readonly effect: number } | null;
    readonly statement: { readonly en: string };
  }[];
}

/** Everything that the office had is there, means what it meant, and can be worked on. */
async function livesOn(dir: string, { approved }: { readonly approved: boolean }): Promise<void> {
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const ask = (name: string, input: Readonly<Record<string, unknown>>) => runUseCaseNamed(opened.value, asker, name, input);
  try {
    expect(await ask("record-get", { type: "organisation", id: "o1" })).toMatchObject({ version: 2, kind: "public-institute", source: "册" });
    expect(await ask("record-get", { type: "technology", id: "t2" })).toMatchObject({ retired: true });
    const { changes } = (await ask("history", { type: "organisation", id: "o1" })) as { readonly changes: readonly { readonly reason: string }[] };
    expect(changes.map(({ reason }) => reason)).toEqual(["", "核实"]);
    expect(await ask("verify", {})).toMatchObject({ ok: true });
    const { findings } = (await ask("diagnose", { only: ["isomorphism"] })) as Found;
    const national = findings.find(({ id }) => id === "P1.1-isomorphism-CN");
    // Its own table under a former role, columns by their former names, its own thresholds.
    expect(national?.statement.en).toContain("between 2010 and 2025 the 3 regions");
    expect(national?.value).toBeCloseTo(-0.0263, 4);
    expect(national?.power?.effect).toBeCloseTo(-0.2, 12);
    await ask("record-put", { type: "organisation", id: "o1", data: { source: "新册" }, reason: "改" });
    await ask("user-add", { name: "wang", roles: ["viewer"], password: "five words make it too" });
    const { users: accounts } = (await ask("user-list", {})) as { readonly users: readonly { readonly name: string }[] };
    expect(accounts.map(({ name }) => name)).toEqual(approved ? ["li", "wang"] : ["wang"]);
    const { records } = (await ask("record-list", { type: "plan" })) as { readonly records: readonly unknown[] };
    expect(records.length).toBe(approved ? 1 : 0);
    if (approved) expect(await ask("track", {})).toMatchObject({ lines: expect.any(Array) });
    expect(await ask("verify", {})).toMatchObject({ ok: true });
  } finally {
    await opened.value.close();
  }
}

const detailOf = async (dir: string, id: string) => (await workspaceChecks(dir, asker)).checks.find((each) => each.id === id)?.detail;

/** What a person would be told of the store, and what would have to be done. */
async function upgradeOf(dir: string, ...options: string[]): Promise<Readonly<Record<string, unknown>>> {
  const { exitCode, stdout, stderr } = await quoin("upgrade", dir, "--json", ...options);
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Lets go of what this process has prepared in databases that are closed: a process of its own holds nothing of it. */
async function letGo(): Promise<void> {
  setFlagsFromString("--expose_gc");
  (runInNewContext("gc") as () => void)();
  await setImmediate();
}

const stepsIn = (file: string): readonly string[] => {
  const database = new Database(file);
  try {
    return (database.prepare("select name from migration order by name").all() as { readonly name: string }[]).map(({ name }) => name);
  } finally {
    database.close();
  }
};

const newestLayout = "019-passkeys";

describe.each([
  ["a", false, "001-records"],
  ["b", true, "002-accounts"],
  ["c", true, "002-accounts"],
  ["d", false, "009-account-person"],
  ["e", false, "011-held-hours"],
  ["f", false, "015-notices"],
] as const)("a workspace of layout %s", (layout, approved, former) => {
  test("is refused as it lies, is upgraded by a command that keeps a copy, and lives on", () =>
    on(undefined, async () => {
      const dir = await unpacked(layout, `${layout}-here`);
      const store = join(dir, ".quoin/records.db");
      const before = await readFile(store);
      for (const words of [
        ["verify", dir],
        ["record", "get", dir, "organisation", "o1"],
        ["backup", dir, "--to", `${dir}.tar.gz`],
      ])
        expect(await quoin(...words)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[store.older-layout]") });
      expect(await detailOf(dir, "workspace")).toContain(former);
      expect(await upgradeOf(dir, "--dry-run")).toMatchObject({ status: "needed", found: former, now: former, kept: null });
      // Whoever only looked has changed nothing.
      expect((await readFile(store)).equals(before)).toBe(true);
      expect(await upgradeOf(dir)).toMatchObject({ status: "upgraded", found: former, now: newestLayout, kept: `.quoin/records-${former}.db` });
      const copy = join(dir, `.quoin/records-${former}.db`);
      expect((await stat(copy)).mode & 0o777).toBe(0o600);
      expect(stepsIn(copy).at(-1)).toBe(former);
      expect(await upgradeOf(dir)).toMatchObject({ status: "current", now: newestLayout });
      const { checks } = await workspaceChecks(dir, asker);
      // Records that its version did not make of its tables are told, and come when the register is asked to follow.
      if (layout < "d") expect(checks.filter(({ status }) => status !== "ok").map(({ id }) => id)).toEqual(["register"]);
      if (layout < "d") {
        expect((await quoin("role", "follow", dir)).exitCode).toBe(0);
        expect((await workspaceChecks(dir, asker)).checks.filter(({ status }) => status !== "ok")).toEqual([]);
        expect(checks.find(({ id }) => id === "layout")?.detail ?? "").toContain(
          "firms_by_province plays firm_counts and is read by names of an earlier layout: firm_counts (roles.province_industry_listed_firms); region (region_code)",
        );
        await livesOn(dir, { approved });
      }
    }));
});

test("one goes back by one command: without writes at once, after writes with a reason, and the newer store is kept beside it", () =>
  on(undefined, async () => {
    const dir = await unpacked("c", "c-back");
    const store = join(dir, ".quoin/records.db");
    const aside = `records-${newestLayout}-set-aside`;
    expect(await quoin("upgrade", dir, "--back")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[upgrade.no-way-back]") });
    await upgradeOf(dir);
    expect(await upgradeOf(dir, "--back", "--dry-run")).toMatchObject({ status: "needed", now: newestLayout });
    await letGo();
    expect(await upgradeOf(dir, "--back")).toMatchObject({ status: "back", now: "002-accounts", kept: `.quoin/${aside}.db` });
    expect(stepsIn(store).at(-1)).toBe("002-accounts");
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[store.older-layout]") });
    await upgradeOf(dir);
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 0 });
    await writeFile(join(dir, "new.json"), '{"id":"new","labels":{"en":"New"}}');
    expect((await quoin("record", "put", dir, "organisation", "--data", join(dir, "new.json"))).exitCode).toBe(0);
    await letGo();
    const refused = await quoin("upgrade", dir, "--back");
    expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
    expect(refused.stderr).toContain("error[upgrade.written-since]");
    expect(refused.stderr).toContain("does not hold: 1.");
    // As long as somebody has it open, what they write would go into the file that is put aside.
    const opened = await openWorkspace(dir);
    if (!opened.ok) throw new Error("not opened");
    await opened.value.people.records.newestChange();
    expect(await quoin("upgrade", dir, "--back", "--reason", "drill")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[upgrade.in-use]") });
    await opened.value.close();
    await letGo();
    expect(await upgradeOf(dir, "--back", "--reason", "drill")).toMatchObject({ status: "back", kept: `.quoin/${aside}-2.db` });
    const kept = new Database(join(dir, `.quoin/${aside}-2.db`));
    expect(kept.prepare("select id from record where id = 'new'").all()).toHaveLength(1);
    kept.close();
  }));

const loose = loosePorts(asker);

describe.each([
  ["b", true],
  ["c", true],
  ["e", false],
  ["f", false],
] as const)("a backup of layout %s", (layout, approved) => {
  const restored = async (place: string) => {
    const dir = join(folder, `${layout}-restored-${place}`);
    expect(await restore.run(loose, { file: join(kept, `${layout}-backup.tar.gz`), dir })).toMatchObject({ ok: true, value: { ok: true } });
    if (approved) return livesOn(dir, { approved });
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse((await quoin("record", "get", dir, "organisation", "o1", "--json")).stdout)).toMatchObject({ version: 2, source: "册" });
  };
  test("is restored onto SQLite and lives on", () => on(undefined, () => restored("sqlite")));
  test.skipIf(programs === undefined && process.env["CI"] === undefined)("is restored onto PostgreSQL and lives on", () =>
    on(server?.url, () => restored("postgres")),
  );
});

test.skipIf(programs === undefined && process.env["CI"] === undefined)("records of layout b on PostgreSQL live on there", async () => {
  const dir = await unpacked("b", "b-postgres");
  const sql = await readFile(join(kept, "b-postgres.sql"), "utf8");
  const schema = /^CREATE SCHEMA (\w+);$/m.exec(sql)?.[1] ?? "";
  const client = new pg.Client({ connectionString: server?.url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
  await rm(join(dir, ".quoin/records.db"));
  await writeFile(join(dir, ".quoin/postgres-schema"), schema);
  await on(server?.url, async () => {
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[store.older-layout]") });
    const first = await upgradeOf(dir);
    expect(first).toMatchObject({ status: "upgraded", engine: "postgres", found: "002-accounts", now: newestLayout, kept: `${schema}_002_accounts` });
    expect(await upgradeOf(dir, "--back")).toMatchObject({
      status: "back",
      now: "002-accounts",
      kept: `${schema}_${newestLayout.replaceAll("-", "_")}_set_aside`,
    });
    expect(await quoin("verify", dir)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[store.older-layout]") });
    expect(await upgradeOf(dir)).toMatchObject({ status: "upgraded" });
    await livesOn(dir, { approved: true });
    expect(await quoin("upgrade", dir, "--back")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("error[upgrade.written-since]") });
  });
});

test("quoin doctor says what is at fault in a workspace that was changed by hand", () =>
  on(undefined, async () => {
    const dir = join(folder, "spoilt");
    await cp(await unpacked("b", "b-spoilt"), dir, { recursive: true });
    await upgradeOf(dir);
    const settings = await readFile(join(dir, "quoin.yaml"), "utf8");
    await writeFile(
      join(dir, "quoin.yaml"),
      settings
        .replace("province_industry_listed_firms: firms_by_province", "province_industry_listed_firm: firms_by_province")
        .replace("  isomorphism:", "  isomorfism:"),
    );
    const failed = (await workspaceChecks(dir, asker)).checks.filter(({ status }) => status === "failed");
    expect(failed.map(({ id }) => id)).toEqual(["settings", "roles"]);
    expect(failed.map(({ detail }) => detail).join(" ")).toMatch(/isomorfism.*province_industry_listed_firm/);
  }));

test("whatever an earlier layout could call by name is still called so, or stands in the table of renames", async () => {
  const shapes = (type: string, fields: ReturnType<typeof fieldShapes>): string[] =>
    fields.flatMap((field) => [
      `field ${type}.${field.name}`,
      ...(field.choices ?? []).map((choice) => `choice ${type}.${field.name} ${choice}`),
      ...(field.fields === null ? [] : shapes(`${type}.${field.name}`, field.fields)),
    ]);
  const known = new Set([
    ...rules.flatMap(({ code, thresholds }) => [`rule ${code}`, ...Object.keys(thresholds).map((name) => `threshold ${code}.${name}`)]),
    ...Object.entries(renamedThresholds).flatMap(([code, renamed]) => Object.keys(renamed).map((name) => `threshold ${code}.${name}`)),
    ...Object.entries(formerThresholds).flatMap(([code, held]) => held.map((name) => `threshold ${code}.${name}`)),
    ...measures.map(({ id }) => `measure ${id}`),
    ...entities.flatMap((entity) => [`type ${entity.type}`, ...shapes(entity.type, fieldShapes(entity))]),
  ]);
  const names = (await readFile(join(kept, "names.txt"), "utf8")).trimEnd().split("\n");
  expect(names.filter((name) => !name.startsWith("role ") && !known.has(name))).toEqual([]);
  const roles = names.filter((name) => name.startsWith("role ")).map((name) => [name.slice("role ".length), "held"]);
  expect(roles.length).toBeGreaterThan(15);
  expect(roleFaults(evidenceInMemory({ held: { csv: "a\n" } }), { roles: Object.fromEntries(roles) })).toEqual([]);
});
