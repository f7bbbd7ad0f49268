import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import { quoin } from "../command-line.ts";
import { quickPasswords } from "../quick-passwords.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
const password = "four words make it";
let folder: string;
let workspace: OpenWorkspace;
let app: ReturnType<typeof application>;
let now = Date.parse("2026-12-01T08:00:00Z");
const clock = { now: () => new Date(now).toISOString(), seconds: () => now / 1_000 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-factor-"));
  const made = await createWorkspace(join(folder, "office"), null, owner);
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  const opened = await openWorkspace(join(folder, "office"));
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = quickPasswords(opened.value, clock);
  for (const [name, role] of [
    ["boss", "administrator"],
    ["li", "viewer"],
    ["wang", "viewer"],
    ["audit", "auditor"],
  ] as const)
    await runUseCaseNamed(workspace, owner, "user-add", { name, roles: [role], password });
  app = application({ workspace, workbench: join(folder, "none"), hostNames: ownHostNames("127.0.0.1"), log: () => {}, secondFactor: ["auditor"] });
});
afterAll(async () => {
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});
// What failed before is forgotten, as by an hour in which nobody tries.
beforeEach(() => {
  now += 2 * 3_600_000;
});

let address = 0;
async function asked(method: string, path: string, body: object | undefined, headers: Record<string, string> = {}, from = `10.0.1.${++address}`) {
  const init = {
    method,
    headers: { host: "127.0.0.1", "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  const response = await app.request(`http://127.0.0.1${path}`, init, { incoming: { socket: { remoteAddress: from } } });
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown> & { notes?: { code: string }[] };
  const cookie = response.headers
    .getSetCookie()
    .find((each) => each.startsWith("quoin-session="))
    ?.split(";")[0];
  return { status: response.status, codes: (answer.notes ?? []).map(({ code }) => code), answer, cookie };
}
const logIn = (name: string, code?: string, from?: string) => asked("POST", "/session", { name, password, ...(code === undefined ? {} : { code }) }, {}, from);
const codeOf = (secret: string, steps = 0) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now + steps * 30_000 });
/** Sets a factor up as a person does: the password, the secret into an app, the app's code. */
async function setUp(name: string) {
  const offered = await asked("POST", "/session/second-factor", { name, password });
  const secret = String(offered.answer["secret"]);
  const set = await asked("PUT", "/session/second-factor", { name, password, secret, new_code: codeOf(secret) });
  return { offered, secret, set, recovery: set.answer["recovery_codes"] as string[] };
}

test("who has set up a second factor is let in by password and code, each code once, none that is older", async () => {
  const before = await logIn("li");
  const { offered, secret, set, recovery } = await setUp("li");
  expect(String(offered.answer["uri"])).toMatch(/^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}/);
  expect([set.status, recovery.length, new Set(recovery).size]).toEqual([200, 10, 10]);
  expect((await asked("GET", "/session", undefined, { cookie: before.cookie ?? "" })).status).toBe(401);
  expect(await logIn("li")).toMatchObject({ status: 401, codes: ["session.code-needed"], cookie: undefined });
  // The code by which it was set up has been shown.
  expect(await logIn("li", codeOf(secret))).toMatchObject({ status: 401, codes: ["session.code-refused"] });
  now += 60_000;
  expect(await logIn("li", codeOf(secret))).toMatchObject({ status: 200, cookie: expect.any(String) });
  expect(await logIn("li", codeOf(secret))).toMatchObject({ status: 401, codes: ["session.code-refused"] });
  expect(await logIn("li", codeOf(secret, -1))).toMatchObject({ status: 401 });
  expect(await logIn("li", codeOf(secret, 1))).toMatchObject({ status: 200 });
  expect(await logIn("li", codeOf(secret, 9))).toMatchObject({ status: 401 });
  expect(await logIn("li", recovery[0])).toMatchObject({ status: 200 });
  expect(await logIn("li", recovery[0])).toMatchObject({ status: 401 });
  expect(await logIn("li", recovery[1]?.toLowerCase().replaceAll("-", " "))).toMatchObject({ status: 200 });
  expect((await quoin("verify", join(folder, "office"))).exitCode).toBe(0);
});

test("the password alone takes a second factor neither away nor over, and no answer or history holds its secret", async () => {
  const { secret, recovery } = await setUp("wang");
  now += 60_000;
  for (const [method, body] of [
    ["POST", { name: "wang", password }],
    ["PUT", { name: "wang", password, secret, new_code: codeOf(secret) }],
    ["DELETE", { name: "wang", password }],
  ] as const)
    expect(await asked(method, "/session/second-factor", body)).toMatchObject({ status: 401, codes: ["session.code-needed"] });
  const said = JSON.stringify(await runUseCaseNamed(workspace, owner, "log", { type: "account-change" }));
  for (const kept of [secret, ...recovery, ...recovery.map((each) => each.replaceAll("-", ""))]) expect(said).not.toContain(kept);
  expect(said).toContain("second-factor-set");
  expect(await asked("DELETE", "/session/second-factor", { name: "wang", password, code: recovery[0] })).toMatchObject({ status: 200 });
  expect((await logIn("wang")).status).toBe(200);
});

test("who guesses codes is slowed by name, whatever the address, though the password is right each time", async () => {
  await setUp("wang");
  now += 60_000;
  const near: number[] = [];
  for (let at = 0; at < 6; at += 1) near.push((await logIn("wang", "000000", "10.9.9.9")).status);
  expect(near).toEqual([401, 401, 401, 401, 401, 429]);
  let tried = 0;
  // Asking without a code in between gives no tries back.
  for (; tried < 200; tried += 1) if ((await logIn("wang", tried % 2 === 0 ? "000000" : undefined)).status === 429) break;
  expect(tried).toBeLessThan(50);
  now += 3_700_000;
  await runUseCaseNamed(workspace, owner, "user-reset-factor", { name: "wang" });
  expect((await logIn("wang")).status).toBe(200);
});

test("where a role needs a second factor, its accounts set one up before they come in", async () => {
  expect(await logIn("audit")).toMatchObject({ status: 401, codes: ["session.factor-needed"], cookie: undefined });
  const { set } = await setUp("audit");
  expect(set).toMatchObject({ status: 200, cookie: expect.any(String) });
  expect(await asked("GET", "/session", undefined, { cookie: set.cookie ?? "" })).toMatchObject({ status: 200, answer: { name: "audit" } });
});

test("a token makes tokens of its owner narrow, ends one alone, and neither makes nor ends others by itself", async () => {
  const { cookie = "" } = await logIn("boss");
  const made = await asked("POST", "/api/token-make", { reads: true, days: 10 }, { cookie });
  expect(made.status).toBe(200);
  const reads = { authorization: `Bearer ${made.answer["token"]}` };
  const data = { type: "technology", data: { id: "t", labels: { en: "T" } } };
  expect((await asked("POST", "/api/record-counts", {}, reads)).status).toBe(200);
  expect(await asked("POST", "/api/record-put", data, reads)).toMatchObject({ status: 403, codes: ["token.narrow"] });
  const only = await asked("POST", "/api/token-make", { only: ["record-put", "token-make"] }, { cookie });
  const writes = { authorization: `Bearer ${only.answer["token"]}` };
  expect(await asked("POST", "/api/record-counts", {}, writes)).toMatchObject({ status: 403, codes: ["token.narrow"] });
  expect((await asked("GET", "/metrics", undefined, writes)).status).toBe(403);
  expect((await asked("POST", "/api/record-put", data, writes)).status).toBe(200);
  expect(await asked("POST", "/api/token-make", {}, writes)).toMatchObject({ status: 403, codes: ["token.by-token"] });
  expect((await asked("DELETE", "/session?everywhere", undefined, writes)).status).toBe(403);
  const { changes } = (await runUseCaseNamed(workspace, owner, "history", { type: "technology", id: "t" })) as { changes: { via: unknown }[] };
  expect(changes).toMatchObject([{ via: { token: only.answer["id"], made_by: "boss" } }]);
  const li = { cookie: (await logIn("wang")).cookie ?? "" };
  expect(await asked("POST", "/api/token-end", { token: only.answer["id"] }, li)).toMatchObject({ status: 404, codes: ["token.not-found"] });
  expect(await asked("POST", "/api/token-list", { all: true }, li)).toMatchObject({ status: 403, codes: ["token.others"] });
  expect((await asked("POST", "/api/token-end", { token: only.answer["id"] }, { cookie })).status).toBe(200);
  expect((await asked("POST", "/api/record-put", data, writes)).status).toBe(401);
  expect((await asked("POST", "/api/record-counts", {}, reads)).status).toBe(200);
  const listed = await asked("POST", "/api/token-list", {}, { cookie });
  expect(listed.answer["tokens"]).toMatchObject([{ account: "boss", narrow: "reads", id: made.answer["id"] }]);
  expect(JSON.stringify(listed.answer)).not.toContain(String(made.answer["token"]));
});

test("attack 10: an administrator makes tokens of programs, which nobody logs in as, and of no other person", async () => {
  const { cookie = "" } = await logIn("boss");
  expect(await asked("POST", "/api/user-token", { name: "wang" }, { cookie })).toMatchObject({ status: 403, codes: ["token.of-another"] });
  expect((await asked("POST", "/api/user-program", { name: "feed", roles: ["editor"] }, { cookie })).status).toBe(200);
  expect(await asked("POST", "/api/user-program", { name: "robot", roles: ["administrator"] }, { cookie })).toMatchObject({ status: 400 });
  const token = await asked("POST", "/api/user-token", { name: "feed" }, { cookie });
  expect((await asked("POST", "/api/record-counts", {}, { authorization: `Bearer ${token.answer["token"]}` })).status).toBe(200);
  for (const given of ["", " ", password]) expect((await asked("POST", "/session", { name: "feed", password: given })).status).not.toBe(200);
});
