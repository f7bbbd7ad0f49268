import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
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
async function unpacked(layout: "a" | "b" | "c", name: string): Promise<string> {
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

const detailOf = async (dir: string, id: string) => (await workspaceChecks(dir, asker)).find((each) => each.id === id)?.detail;

describe.each([
  ["a", false],
  ["b", true],
  ["c", true],
] as const)("a workspace of layout %s", (layout, approved) => {
  test("opens where it lies and lives on", () =>
    on(undefined, async () => {
      const dir = await unpacked(layout, `${layout}-here`);
      const checks = await workspaceChecks(dir, asker);
      // Records that its version did not make of its tables are told, and come when the register is asked to follow.
      expect(checks.filter(({ status }) => status !== "ok").map(({ id }) => id)).toEqual(["register"]);
      expect((await quoin("role", "follow", dir)).exitCode).toBe(0);
      expect((await workspaceChecks(dir, asker)).filter(({ status }) => status !== "ok")).toEqual([]);
      const told = checks.find(({ id }) => id === "layout")?.detail ?? "";
      expect(told).toContain(
        "firms_by_province plays firm_counts and is read by names of an earlier layout: firm_counts (roles.province_industry_listed_firms); region (region_code)",
      );
      expect(told).toContain(`The records were kept in the layout ${layout === "a" ? "001-records" : "002-accounts"}`);
      expect(await detailOf(dir, "layout")).not.toContain("records were kept");
      // The records of before are kept, for whoever wants to go back to the program that knew them.
      const former = layout === "a" ? "001-records" : "002-accounts";
      const copy = join(dir, ".quoin", `records-${former}.db`);
      expect((await stat(copy)).mode & 0o777).toBe(0o600);
      const before = new Database(copy);
      const steps = before.prepare("select name from migration order by name").all() as { readonly name: string }[];
      expect(steps.at(-1)?.name).toBe(former);
      expect(before.prepare("select 1 from change limit 1").all()).toHaveLength(1);
      before.close();
      await livesOn(dir, { approved });
    }));
});

const loose = loosePorts(asker);

describe.each(["b", "c"] as const)("a backup of layout %s", (layout) => {
  const restored = async (place: string) => {
    const dir = join(folder, `${layout}-restored-${place}`);
    expect(await restore.run(loose, { file: join(kept, `${layout}-backup.tar.gz`), dir })).toMatchObject({ ok: true, value: { ok: true } });
    await livesOn(dir, { approved: true });
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
  await on(server?.url, () => livesOn(dir, { approved: true }));
});

test("quoin doctor says what is at fault in a workspace that was changed by hand", () =>
  on(undefined, async () => {
    const dir = join(folder, "spoilt");
    await cp(await unpacked("b", "b-spoilt"), dir, { recursive: true });
    const settings = await readFile(join(dir, "quoin.yaml"), "utf8");
    await writeFile(
      join(dir, "quoin.yaml"),
      settings
        .replace("province_industry_listed_firms: firms_by_province", "province_industry_listed_firm: firms_by_province")
        .replace("  isomorphism:", "  isomorfism:"),
    );
    const failed = (await workspaceChecks(dir, asker)).filter(({ status }) => status === "failed");
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
