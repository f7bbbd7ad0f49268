import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverSettings } from "@quoin/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import type { LoggedRequest } from "../../src/http/server-log.ts";
import { sweptAccess } from "../../src/http/swept-access.ts";
import { quoin } from "../command-line.ts";
import { quickPasswords } from "../quick-passwords.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
const password = "four words make it";
const requests: LoggedRequest[] = [];
let folder: string;
let workspace: OpenWorkspace;
let app: ReturnType<typeof application>;
const tokens: Record<string, string> = {};
const parts = (own: OpenWorkspace) => ({
  workspace: own,
  workbench: join(folder, "none"),
  hostNames: ownHostNames("127.0.0.1"),
  log: () => {},
  request: (told: LoggedRequest) => void requests.push(told),
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-seen-"));
  const made = await createWorkspace(join(folder, "office"), null, owner);
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  const opened = await openWorkspace(join(folder, "office"));
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = quickPasswords(opened.value);
  app = application(parts(workspace));
  for (const [name, role] of [
    ["boss", "administrator"],
    ["audit", "auditor"],
    ["looker", "viewer"],
    ["editor", "editor"],
  ] as const) {
    await runUseCaseNamed(workspace, owner, "user-add", { name, roles: [role], password });
    tokens[name] = ((await runUseCaseNamed(workspace, { ...owner, name: "boss" }, "user-token", { name })) as { readonly token: string }).token;
  }
});
afterAll(async () => {
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const get = (path: string, address: string, headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1${path}`, { headers: { host: "127.0.0.1", ...headers } }, from(address));
const ask = (name: string, input: object, token: string | undefined, address = "10.0.0.7") =>
  app.request(
    `http://127.0.0.1/api/${name}`,
    {
      method: "POST",
      headers: { host: "127.0.0.1", "content-type": "application/json", ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(input),
    },
    from(address),
  );
const logIn = (name: string, given: string) =>
  app.request(
    "http://127.0.0.1/session",
    { method: "POST", headers: { host: "127.0.0.1", "content-type": "application/json" }, body: JSON.stringify({ name, password: given }) },
    from("10.0.0.9"),
  );
const access = async (query: object = {}) => ((await (await ask("access", query, tokens["audit"])).json()) as { rows: Record<string, unknown>[] }).rows;

test("a server says that it is ready, under any name, and is not without its database", async () => {
  const ready = await app.request("http://10.1.2.3/ready", { headers: { host: "10.1.2.3" } });
  expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
  const records = { ...workspace.people.records, newestChange: () => Promise.reject(new Error("away")) } as unknown as OpenWorkspace["people"]["records"];
  const without = application(parts({ ...workspace, people: { ...workspace.people, records } }));
  for (const path of ["/ready", "/health"]) {
    const refused = await without.request(`http://127.0.0.1${path}`);
    expect([path, refused.status, await refused.json()]).toEqual([path, 503, { status: "database" }]);
  }
});

test("metrics are this machine's own, else an administrator's or an auditor's; through a proxy nobody is of this machine", async () => {
  expect((await logIn("looker", "wrong wrong wrong")).status).toBe(401);
  await ask("record-counts", {}, tokens["looker"]);
  const own = await get("/metrics", "127.0.0.1");
  expect(own.headers.get("content-type")).toContain("text/plain");
  const text = await own.text();
  expect(text).toMatch(/^quoin_requests_total\{lane="\w+",status="200"\} [1-9]\d*$/m);
  expect(text).toMatch(/^quoin_failed_logins_total 1$/m);
  expect(text).toMatch(/^quoin_database_bytes [1-9]\d+$/m);
  expect(text).toMatch(/^quoin_waiting\{lane="light"\} 0$/m);
  // Of a backup that nobody made no age is told.
  expect(text).not.toMatch(/^quoin_backup_age_seconds /m);
  expect((await quoin("backup", join(folder, "office"), "--to", join(folder, "one.tar.gz"))).exitCode).toBe(0);
  expect((await quoin("verify", join(folder, "office"))).exitCode).toBe(0);
  const later = await (await get("/metrics", "::1")).text();
  for (const what of ["backup", "verify"]) expect(later).toMatch(new RegExp(`^quoin_${what}_age_seconds \\d`, "m"));
  expect((await get("/metrics", "10.0.0.7")).status).toBe(401);
  expect((await get("/metrics", "127.0.0.1", { "x-forwarded-for": "203.0.113.9" })).status).toBe(401);
  const by = async (name: string) => (await get("/metrics", "10.0.0.7", { authorization: `Bearer ${tokens[name]}` })).status;
  expect([await by("looker"), await by("editor"), await by("audit"), await by("boss")]).toEqual([403, 403, 200, 200]);
});

test("who logs in, is refused, takes data out or reads of people is written down, and the auditor alone reads it, by whom and by what token", async () => {
  expect((await logIn("editor", password)).status).toBe(200);
  expect((await ask("user-list", {}, tokens["looker"])).status).toBe(403);
  expect((await ask("record-list", { type: "expert" }, tokens["boss"])).status).toBe(200);
  expect((await ask("record-export", { type: "organisation", to: "o.csv" }, tokens["boss"])).status).toBe(200);
  expect((await ask("record-list", { type: "region" }, tokens["boss"])).status).toBe(200);
  const rows = await access();
  const told = rows.map(({ account, what, subject, outcome, address }) => [account, what, subject, outcome, address].join(" "));
  for (const line of [
    "editor log-in  opened 10.0.0.9",
    "looker log-in  refused 10.0.0.9",
    "looker refused user-list 403 10.0.0.7",
    "boss personal-data record-list expert 200 10.0.0.7",
    "boss export record-export organisation 200 10.0.0.7",
  ])
    expect(told).toContain(line);
  expect(told.filter((line) => line.includes("region"))).toEqual([]);
  expect(rows.find(({ what }) => what === "export")?.["token"]).toMatch(/^[0-9a-f]{12}$/);
  expect(await access({ what: "log-in", account: "editor" })).toHaveLength(1);
  for (const name of ["looker", "editor"]) expect((await ask("access", {}, tokens[name])).status).toBe(403);
  expect(JSON.parse((await quoin("access", join(folder, "office"), "--json", "--limit", "1")).stdout).rows).toHaveLength(1);
});

test("who reads of people is written down however long the question is, and whatever it is called", async () => {
  const read = async () => (await access({ what: "personal-data", account: "boss" })).map(({ subject }) => subject);
  const before = (await read()).length;
  const body = `{"type": "expert"${" ".repeat(5_000)}}`;
  const told = { "content-type": "application/json", "content-length": String(body.length), authorization: `Bearer ${tokens["boss"]}` };
  const padded = await app.request("http://127.0.0.1/api/record-list", { method: "POST", headers: { host: "127.0.0.1", ...told }, body }, from("10.0.0.7"));
  expect(padded.status).toBe(200);
  expect((await ask("record-put", { type: "expert", data: { id: "e", labels: { en: "E" } } }, tokens["boss"])).status).toBe(200);
  expect((await ask("history", { type: "expert", id: "e" }, tokens["boss"])).status).toBe(200);
  expect((await ask("log", { type: "expert" }, tokens["boss"])).status).toBe(200);
  const rows = await read();
  expect(rows.slice(0, rows.length - before).toSorted()).toEqual(["history expert", "log expert", "record-list expert"]);
});

test("of who is not let in no more than the head of a question is read", async () => {
  let given = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      given += 1 << 16;
      if (given > 8 << 20) controller.close();
      else controller.enqueue(new Uint8Array(1 << 16).fill(0x20));
    },
  });
  const headers = { host: "127.0.0.1", "content-type": "application/json" };
  const refused = await app.request("http://127.0.0.1/api/record-list", { method: "POST", headers, body, duplex: "half" } as RequestInit, from("10.0.0.7"));
  expect([refused.status, given < 1 << 20]).toEqual([401, true]);
});

test("attack 10: a deed by a token says so in the history, with who had made the token, and the chain holds it", async () => {
  expect((await ask("record-put", { type: "technology", data: { id: "t", labels: { en: "T" } } }, tokens["editor"])).status).toBe(200);
  const { changes } = (await (await ask("history", { type: "technology", id: "t" }, tokens["audit"])).json()) as { changes: { who: string; via: unknown }[] };
  expect(changes).toMatchObject([{ who: "editor", via: { token: expect.stringMatching(/^[0-9a-f]{12}$/), made_by: "boss" } }]);
  expect((await quoin("verify", join(folder, "office"))).exitCode).toBe(0);
  const inPerson = (await quoin("log", join(folder, "office"), "--json", "--newest", "--limit", "500")).stdout;
  expect(JSON.parse(inPerson).changes.filter(({ via }: { via: unknown }) => via === null).length).toBeGreaterThan(0);
});

test("each question is told to the log with who asked, how long it took and what came of it, and nothing of what was in it", async () => {
  requests.length = 0;
  await ask("record-get", { type: "technology", id: "secret-name" }, tokens["editor"]);
  expect(requests).toEqual([
    { request: expect.stringMatching(/^[0-9a-f-]{36}$/), account: "editor", use_case: "record-get", ms: expect.any(Number), outcome: 404 },
  ]);
});

test("the trail is kept as long as the settings say, never less than half a year, and each backup holds it", async () => {
  const { access: trail } = workspace.database;
  const row = { account: "old", address: null, what: "log-in", subject: null, outcome: "opened", token: null } as const;
  await trail.write({ ...row, at: "2020-01-01T00:00:00.000Z" });
  await trail.write({ ...row, at: "2026-11-01T00:00:00.000Z" });
  const lines: string[] = [];
  const clock = { now: () => "2026-12-01T00:00:00.000Z" };
  await sweptAccess({ access: trail, clock, days: 183, log: (line) => void lines.push(line) });
  expect((await trail.list({ account: "old", limit: 9 })).map(({ at }) => at.slice(0, 4))).toEqual(["2026"]);
  expect(lines.join("")).toContain("access swept rows=1");
  expect(serverSettings.safeParse({ access_days: 7 }).success).toBe(false);
  expect((await quoin("backup", join(folder, "office"), "--to", join(folder, "two.tar.gz"))).exitCode).toBe(0);
  expect((await quoin("restore", join(folder, "two.tar.gz"), join(folder, "again"))).exitCode).toBe(0);
  expect(JSON.parse((await quoin("access", join(folder, "again"), "--account", "old", "--json")).stdout).rows).toHaveLength(1);
});

test("each measure that the shipped alerts rest on is told by the server", async () => {
  const rules = await readFile(new URL("../../../../deploy/quoin-alerts.yml", import.meta.url), "utf8");
  const asked = new Set(rules.match(/quoin_[a-z_]+/g));
  const source = await readFile(new URL("../../src/http/metrics.ts", import.meta.url), "utf8");
  expect(asked.size).toBeGreaterThan(5);
  expect([...asked].filter((name) => !source.includes(`"${name}"`))).toEqual([]);
  const { groups } = parse(rules) as { groups: { rules: { alert: string; expr: string; annotations: { summary: string } }[] }[] };
  for (const { alert, expr, annotations } of groups.flatMap((group) => group.rules))
    expect([alert, expr, annotations.summary].every((each) => each.length > 0)).toBe(true);
});
