import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clock, changeText, checkRecord, type Entity, entityOf } from "@quoin/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PostgresServer, postgresPrograms, startPostgres } from "../../../engines/test/postgres-server.ts";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { quickPasswords } from "../quick-passwords.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const password = "four words make it";
const programs = postgresPrograms();

describe("people over HTTP on SQLite", () => suite(async () => undefined));
describe.skipIf(programs === undefined && process.env["CI"] === undefined)(
  `people over HTTP on PostgreSQL${programs === undefined ? " (not installed: set QUOIN_PGBIN or install postgresql)" : ""}`,
  () =>
    suite(async () => {
      if (programs === undefined) throw new Error("PostgreSQL is not installed: set QUOIN_PGBIN or install postgresql");
      return startPostgres(programs);
    }),
);

function suite(start: () => Promise<PostgresServer | undefined>): void {
  const asker = { name: "owner", language: "en", progress: { step: () => {} } } as const;
  const logged: string[] = [];
  let offset = 0;
  const clock: Clock = { now: () => new Date(Date.parse("2026-03-02T08:00:00Z") + offset * 1_000).toISOString(), seconds: () => offset };
  let server: PostgresServer | undefined;
  let folder: string;
  let workspace: OpenWorkspace;
  let app: ReturnType<typeof application>;

  beforeAll(async () => {
    server = await start();
    folder = await mkdtemp(join(tmpdir(), "quoin-people-"));
    const before = process.env["QUOIN_DATABASE_URL"];
    if (server === undefined) delete process.env["QUOIN_DATABASE_URL"];
    else process.env["QUOIN_DATABASE_URL"] = server.url;
    const made = await createWorkspace(join(folder, "office"), null, asker);
    if (!made.ok) throw new Error(JSON.stringify(made.notes));
    const opened = await openWorkspace(join(folder, "office"));
    if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
    if (before === undefined) delete process.env["QUOIN_DATABASE_URL"];
    else process.env["QUOIN_DATABASE_URL"] = before;
    const quick = quickPasswords(opened.value);
    workspace = { ...quick, people: { ...quick.people, clock } };
    app = application({ workspace, workbench: join(folder, "none"), hostNames: new Set(["office.example"]), log: (line) => logged.push(line) });
    const run = (name: string, input: Record<string, unknown>) => runUseCaseNamed(workspace, asker, name, input);
    const organisation = (id: string, kind: string) => run("record-put", { type: "organisation", data: { id, labels: { en: id }, kind } });
    await organisation("dept-a", "subnational-department");
    await organisation("dept-b", "subnational-department");
    await organisation("firm", "enterprise");
    await organisation("rival", "enterprise");
    for (const [id, department] of [
      ["a-open", "dept-a"],
      ["a-draft", "dept-a"],
      ["b-open", "dept-b"],
      ["b-draft", "dept-b"],
    ])
      await run("record-put", { type: "call", data: { id, labels: { en: id }, department, status: "draft" } });
    for (const id of ["a-open", "b-open"]) {
      const { records } = workspace.people;
      const { version: _version, retired: _retired, ...held } = (await records.get("call", id))?.body ?? {};
      const change = checkRecord(entityOf("call") as Entity, { ...held, status: "open" });
      expect(change.ok && (await records.commit([change.value], { who: "owner", at: clock.now(), reason: "" })).ok).toBe(true);
    }
    for (const [id, lead] of [
      ["firm-project", "firm"],
      ["rival-project", "rival"],
    ])
      await run("record-put", { type: "project", data: { id, labels: { en: id }, lead } });
  });
  afterAll(async () => {
    await workspace.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const send = (path: string, method: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    Promise.resolve(
      app.request(path, {
        method,
        headers: { host: "office.example", ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  const codesOf = async (response: Response): Promise<readonly unknown[]> => {
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const { status, notes } = (await response.json()) as { status: number; notes: { code: string; message: string }[] };
    for (const { message } of notes) expect(message).not.toMatch(/\{\w+\}/);
    return [status, ...notes.map(({ code }) => code)];
  };
  const logInAs = async (name: string, secret = password): Promise<Response> => send("/session", "POST", { name, password: secret });
  /** The cookie of a new session. */
  const cookieOf = async (name: string, secret = password): Promise<string> => {
    const response = await logInAs(name, secret);
    expect(response.status).toBe(200);
    return (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  };
  const ask = (cookie: string, name: string, input: unknown) => send(`/api/${name}`, "POST", input, { cookie });
  const ids = async (response: Response): Promise<readonly string[]> => {
    expect(response.status).toBe(200);
    return ((await response.json()) as { records: { id: string }[] }).records.map(({ id }) => id);
  };

  test("without accounts the workspace is open to its one user, and there is nothing to log in to", async () => {
    expect((await send("/api/about", "POST", {})).status).toBe(200);
    expect(await (await send("/session", "GET")).json()).toMatchObject({ roles: ["administrator"], expires: null });
    expect(await codesOf(await logInAs("chen"))).toEqual([400, "session.no-accounts"]);
  });

  test("the first account closes the door", async () => {
    const run = (input: Record<string, unknown>) => runUseCaseNamed(workspace, asker, "user-add", { password, ...input });
    await run({ name: "admin", roles: ["administrator"] });
    await run({ name: "officer-a", roles: ["programme-officer"], department: "dept-a", display: "甲处" });
    await run({ name: "firm-user", roles: ["applicant"], organisation: "firm" });
    await run({ name: "auditor", roles: ["auditor"] });
    await run({ name: "viewer", roles: ["viewer"] });
    await run({ name: "gone", roles: ["viewer"] });
    await run({ name: "guessed", roles: ["viewer"] });
    expect(await codesOf(await send("/api/about", "POST", {}))).toEqual([401, "session.needed"]);
    expect(await codesOf(await send("/session", "GET"))).toEqual([401, "session.needed"]);
    expect(await codesOf(await send("/api/about", "POST", {}, { cookie: "quoin-session=nonsense" }))).toEqual([401, "session.needed"]);
    expect((await send("/openapi.json", "GET")).status).toBe(200);
  });

  test("a log-in gives a cookie that scripts and other sites do not get; the session says who it is", async () => {
    const response = await logInAs("officer-a");
    expect(response.headers.getSetCookie()[0]).toMatch(/^quoin-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const session = {
      name: "officer-a",
      display: "甲处",
      roles: ["programme-officer"],
      department: "dept-a",
      organisation: null,
      region: null,
      expires: "2026-03-02T10:00:00.000Z",
    };
    expect(await response.json()).toEqual(session);
    expect(await (await send("/session", "GET", undefined, { cookie: await cookieOf("officer-a") })).json()).toEqual(session);
  });

  test("behind TLS the cookie is secure and bound to the host", async () => {
    const secure = application({ workspace, isBehindTls: true, workbench: join(folder, "none"), hostNames: new Set(["office.example"]), log: () => {} });
    const response = await secure.request("/session", {
      method: "POST",
      headers: { host: "office.example", "content-type": "application/json", "x-forwarded-for": "10.0.0.9, 10.0.0.8" },
      body: JSON.stringify({ name: "viewer", password }),
    });
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-quoin-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
    expect(response.headers.get("strict-transport-security")).toBe("max-age=31536000");
  });

  test("an unknown name, a disabled account and a wrong password are one answer", async () => {
    await runUseCaseNamed(workspace, asker, "user-disable", { name: "gone" });
    const answers = [await logInAs("gone"), await logInAs("nobody"), await logInAs("viewer", "not the password")];
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
  });

  test("a session ends at its time, by logging out, by disabling and by a new password", async () => {
    const idle = await cookieOf("viewer");
    const used = await cookieOf("viewer");
    // Seven times an hour and a half: whoever goes on working stays, until the twelve hours are over.
    for (let request = 1; request <= 7; request++) {
      offset += 5_400;
      expect((await ask(used, "about", {})).status).toBe(200);
      if (request === 2) expect(await codesOf(await ask(idle, "about", {}))).toEqual([401, "session.needed"]);
    }
    offset += 5_400;
    expect(await codesOf(await ask(used, "about", {}))).toEqual([401, "session.needed"]);
    const left = await cookieOf("viewer");
    const out = await send("/session", "DELETE", undefined, { cookie: left });
    expect([out.status, out.headers.get("set-cookie")?.includes("Max-Age=0")]).toEqual([204, true]);
    expect((await ask(left, "about", {})).status).toBe(401);
    const changed = await cookieOf("viewer");
    const own = await send("/session", "PUT", { password, new_password: "another four words" }, { cookie: changed });
    expect(own.status).toBe(200);
    expect((await ask(changed, "about", {})).status).toBe(401);
    expect((await ask((own.headers.get("set-cookie") ?? "").split(";")[0] ?? "", "about", {})).status).toBe(200);
    expect((await logInAs("viewer")).status).toBe(401);
    const open = await cookieOf("viewer", "another four words");
    expect(await codesOf(await send("/session", "PUT", { password: "wrong wrong wrong", new_password: "yet four more words" }, { cookie: open }))).toEqual([
      401,
      "session.refused",
    ]);
    await runUseCaseNamed(workspace, asker, "user-disable", { name: "viewer" });
    expect((await ask(open, "about", {})).status).toBe(401);
  });

  test("guessing is slowed, at once and in a row, and the right password has to wait too", async () => {
    const burst = await Promise.all(Array.from({ length: 9 }, (_, index) => logInAs("guessed", `guess number ${index} of many`)));
    expect(burst.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429]);
    const held = await logInAs("guessed");
    expect([held.status, Number(held.headers.get("retry-after")) > 800]).toEqual([429, true]);
    expect(await codesOf(held)).toEqual([429, "session.throttled"]);
    offset += 901;
    expect((await logInAs("guessed")).status).toBe(200);
    expect(logged.join("")).toContain('session throttled name="guessed"');
    expect(logged.join("")).not.toContain("guess number");
  });

  test("a token lets a program in until it ends, and no cookie does the work of a token", async () => {
    const made = (await runUseCaseNamed(workspace, asker, "user-token", { name: "auditor", days: 1 })) as { token: string };
    // The use case runs on the machine's clock; a door whose clock is behind it lets nobody in with what is made later.
    expect((await send("/api/about", "POST", {}, { authorization: `Bearer ${made.token}` })).status).toBe(401);
    offset = Math.ceil((Date.now() - Date.parse("2026-03-02T08:00:00Z")) / 1_000);
    expect((await send("/api/about", "POST", {}, { authorization: `Bearer ${made.token}` })).status).toBe(200);
    expect((await send("/api/about", "POST", {}, { cookie: `quoin-session=${made.token}` })).status).toBe(401);
    expect((await send("/api/about", "POST", {}, { authorization: "Bearer nonsense", cookie: await cookieOf("auditor") })).status).toBe(401);
    const start = offset;
    offset += 400 * 24 * 3_600;
    expect((await send("/api/about", "POST", {}, { authorization: `Bearer ${made.token}` })).status).toBe(401);
    offset = start;
  });

  test("another site gets nothing with the cookie of a logged-in reader", async () => {
    const cookie = await cookieOf("admin");
    for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }, { origin: "null" }])
      for (const [path, method] of [
        ["/api/record-list", "POST"],
        ["/session", "POST"],
        ["/session", "DELETE"],
        ["/session", "PUT"],
      ] as const)
        expect((await send(path, method, {}, { cookie, ...headers } as Record<string, string>)).status).toBe(403);
    const form = await app.request("/api/about", {
      method: "POST",
      headers: { host: "office.example", cookie, "content-type": "application/x-www-form-urlencoded" },
      body: "{}",
    });
    expect(form.status).toBe(415);
    expect((await ask(cookie, "about", {})).status).toBe(200);
  });

  test("what the rights refuse is 403 with its code, in the reader's language", async () => {
    const cookie = await cookieOf("officer-a");
    const refused = await send("/api/user-list", "POST", {}, { cookie, "accept-language": "zh" });
    expect(refused.status).toBe(403);
    const { notes } = (await refused.json()) as { notes: { code: string; message: string }[] };
    expect(notes.map(({ code, message }) => [code, /[一-鿿]/.test(message)])).toEqual([["rights.forbidden", true]]);
    expect(await codesOf(await ask(await cookieOf("firm-user"), "diagnose", {}))).toEqual([403, "rights.forbidden"]);
  });

  test("an applicant comments on what is its own and changes nothing else; what was done to accounts is read by who sees everything", async () => {
    const applicant = await cookieOf("firm-user");
    const said = await ask(applicant, "comment", { type: "project", id: "firm-project", text: "The furnace is late." });
    expect(await said.json()).toMatchObject({ by: "firm-user", about: { type: "project", id: "firm-project" } });
    expect((await ask(applicant, "comment", { type: "project", id: "rival-project", text: "Mine." })).status).toBe(404);
    const put = await ask(applicant, "record-put", { type: "comment", id: "own", data: { about: { type: "project", id: "firm-project" }, text: "x" } });
    expect(await codesOf(put)).toEqual([403, "rights.forbidden"]);
    expect(await codesOf(await ask(await cookieOf("auditor"), "comment", { type: "project", id: "firm-project", text: "x" }))).toEqual([
      403,
      "rights.forbidden",
    ]);
    const seen = async (name: string) => {
      const answer = await ask(await cookieOf(name), "record-list", { type: "account-change" });
      return ((await answer.json()) as { records: { account: string; action: string }[] }).records.map(({ account, action }) => `${account} ${action}`);
    };
    expect(await seen("auditor")).toEqual(expect.arrayContaining(["admin account-added", "viewer password-set"]));
    expect(await seen("officer-a")).toEqual([]);
  });

  test("rows of another department do not exist for an officer, nor those of a rival for an applicant", async () => {
    const officer = await cookieOf("officer-a");
    expect(await ids(await ask(officer, "record-list", { type: "call" }))).toEqual(["a-draft", "a-open", "b-open"]);
    expect(await codesOf(await ask(officer, "record-get", { type: "call", id: "b-draft" }))).toEqual([404, "record.not-found"]);
    expect(await codesOf(await ask(officer, "history", { type: "call", id: "b-draft" }))).toEqual([404, "record.not-found"]);
    expect(JSON.stringify(await (await ask(officer, "log", { limit: 1000 })).json())).not.toContain("b-draft");
    expect(JSON.stringify(await (await ask(officer, "record-referrers", { type: "organisation", id: "dept-b" })).json())).not.toContain("b-draft");
    const applicant = await cookieOf("firm-user");
    expect(await ids(await ask(applicant, "record-list", { type: "call" }))).toEqual(["a-open", "b-open"]);
    expect(await ids(await ask(applicant, "record-list", { type: "project" }))).toEqual(["firm-project"]);
    expect(await ids(await ask(applicant, "record-list", { type: "organisation" }))).toEqual(["dept-a", "dept-b", "firm"]);
    expect(await (await ask(applicant, "record-list", { type: "project", limit: 1 })).json()).toMatchObject({ total: 1 });
    expect(await ids(await ask(await cookieOf("auditor"), "record-list", { type: "call" }))).toHaveLength(4);
  });

  test("an officer changes the calls of the own department, under the own name only", async () => {
    const cookie = await cookieOf("officer-a");
    const put = (id: string, more: object = {}) =>
      ask(cookie, "record-put", { type: "call", id, data: { labels: { en: "Renamed" } }, reason: "checked", ...more });
    expect((await put("a-open")).status).toBe(200);
    expect(await codesOf(await put("b-open"))).toEqual([403, "rights.out-of-reach"]);
    expect(await codesOf(await put("a-open", { by: "somebody else" }))).toEqual([403, "rights.other-author"]);
    const { changes } = (await (await ask(cookie, "history", { type: "call", id: "a-open" })).json()) as { changes: { who: string; reason: string }[] };
    expect(changes.map(({ who, reason }) => [who, reason])).toEqual([
      ["owner", ""],
      ["owner", ""],
      ["officer-a", "checked"],
    ]);
    expect((await ask(await cookieOf("auditor"), "record-put", { type: "call", id: "a-open", data: {} })).status).toBe(403);
  });

  test("the auditor narrows the log by who, what and when", async () => {
    const cookie = await cookieOf("auditor");
    const found = async (filters: object) =>
      ((await (await ask(cookie, "log", filters)).json()) as { changes: { who: string; type: string; at: string }[] }).changes;
    expect((await found({ who: "officer-a" })).map(({ who, type }) => [who, type])).toEqual([["officer-a", "call"]]);
    const projects = await found({ type: "project" });
    expect(projects).toHaveLength(2);
    const day = projects[0]?.at.slice(0, 10) ?? "";
    expect(await found({ type: "project", since: day, until: day, newest: true, limit: 1 })).toHaveLength(1);
    expect(await found({ until: "2000-01-01" })).toEqual([]);
    expect((await ask(cookie, "log", { since: "yesterday" })).status).toBe(400);
  });

  test("no password, token or hash stands in the history, in a log line or in an answer", async () => {
    const ports = await workspace.ports(asker);
    if (!ports.ok) throw new Error("not open");
    const rows = (await ports.value.records.changes()).map((row) =>
      changeText({ ...row, before: JSON.stringify(row.before), after: JSON.stringify(row.after), via: JSON.stringify(row.via) }),
    );
    const users = await (await ask(await cookieOf("admin"), "user-list", {})).text();
    const all = `${rows.join("\n")}${logged.join("\n")}${users}`;
    expect(all).not.toContain(password);
    expect(all).not.toContain("scrypt");
    expect(users).toContain('"name":"officer-a"');
  });

  test("one asker cannot flood the server, and others are served meanwhile", async () => {
    const cookie = await cookieOf("auditor");
    const flood = await Promise.all(Array.from({ length: 260 }, () => ask(cookie, "rights", {})));
    const told = flood.map(({ status }) => status);
    expect(told.filter((status) => status === 429).length).toBeGreaterThanOrEqual(20);
    // On a busy machine a database whose connections are all in use asks some to come again.
    expect([200, 429, 503]).toEqual(expect.arrayContaining([...new Set(told)]));
    expect(told).toContain(200);
    expect((await ask(await cookieOf("admin"), "about", {})).status).toBe(200);
  });
}
