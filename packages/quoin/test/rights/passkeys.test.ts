import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import { quoin } from "../command-line.ts";
import { quickPasswords } from "../quick-passwords.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";
import { type SmallAuthenticator, smallAuthenticator } from "./small-authenticator.ts";

const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
const password = "four words make it";
const origin = "http://localhost:4040";
let folder: string;
/** Two servers of one office: what one offers is answered at either. */
let workspaces: readonly OpenWorkspace[] = [];
let servers: readonly ReturnType<typeof application>[] = [];
let now = Date.parse("2026-12-01T08:00:00Z");
const clock = { now: () => new Date(now).toISOString(), seconds: () => now / 1_000 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-passkeys-"));
  const made = await createWorkspace(join(folder, "office"), null, owner);
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  const opened = await Promise.all([1, 2].map(() => openWorkspace(join(folder, "office"))));
  workspaces = opened.map((each) => {
    if (!each.ok) throw new Error(JSON.stringify(each.notes));
    return quickPasswords(each.value, clock);
  });
  const [first] = workspaces;
  if (first === undefined) throw new Error("no workspace");
  for (const [name, role] of [
    ["boss", "administrator"],
    ["li", "viewer"],
    ["wang", "viewer"],
    ["audit", "auditor"],
  ] as const)
    await runUseCaseNamed(first, owner, "user-add", { name, roles: [role], password });
  servers = workspaces.map((workspace) =>
    application({ workspace, workbench: join(folder, "none"), hostNames: ownHostNames("127.0.0.1"), log: () => {}, secondFactor: ["auditor"] }),
  );
});
afterAll(async () => {
  for (const workspace of workspaces) await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

async function asked(method: string, path: string, body?: object, cookie = "", server = 0) {
  now += 1_000;
  const headers = { host: "localhost:4040", "content-type": "application/json", cookie };
  const response = await servers[server]?.request(
    `${origin}${path}`,
    { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) },
    { incoming: { socket: { remoteAddress: "10.0.0.7" } } },
  );
  const answer = (await response?.json().catch(() => ({}))) as Record<string, unknown> & { notes?: { code: string }[] };
  const set = response?.headers.getSetCookie().find((each) => each.startsWith("quoin-session=") && !each.startsWith("quoin-session=;"));
  return { status: response?.status, codes: (answer.notes ?? []).map(({ code }) => code), answer, cookie: set?.split(";")[0] ?? "" };
}
const byPassword = async (name: string) => (await asked("POST", "/session", { name, password })).cookie;
/** Adds a key as a person does on the own page; the session after it. */
async function added(name: string, key: SmallAuthenticator, bent = {}) {
  const cookie = await byPassword(name);
  const offered = await asked("POST", "/session/passkeys", { password }, cookie);
  expect(offered.status).toBe(200);
  return asked("PUT", "/session/passkeys", { password, label: "Telephone", response: key.create(offered.answer, bent) }, cookie);
}
const offer = async (server = 0) => (await asked("POST", "/session/passkeys/log-in", {}, "", server)).answer;
const enter = (response: object, server = 0) => asked("PUT", "/session/passkeys/log-in", { response }, "", server);
const whoIs = async (cookie: string) => (await asked("GET", "/session", undefined, cookie)).answer["name"];

test("a key lets in the account to which it was added, at either server, without name and password; once a challenge", async () => {
  const key = smallAuthenticator(origin);
  expect(await added("li", key)).toMatchObject({ status: 200, cookie: expect.stringContaining("quoin-session=") });
  const shown = key.get(await offer(0));
  const inside = await enter(shown, 1);
  expect([inside.status, await whoIs(inside.cookie)]).toEqual([200, "li"]);
  // What was seen once is worth nothing, at neither of them; nor is an answer to an older challenge.
  for (const server of [0, 1]) expect(await enter(shown, server)).toMatchObject({ status: 401, codes: ["passkey.refused"], cookie: "" });
  const older = key.get(await offer());
  expect((await enter(key.get(await offer()))).status).toBe(200);
  expect((await enter(older)).status).toBe(401);
  const { passkeys } = (await asked("GET", "/session/passkeys", undefined, inside.cookie)).answer as { passkeys: object[] };
  expect(passkeys).toMatchObject([{ id: key.id, label: "Telephone", used_at: expect.stringContaining("2026-12-01T") }]);
  expect((await quoin("verify", join(folder, "office"))).exitCode).toBe(0);
});

test("a key answers here alone, now, for whom it knows: another page, name, challenge, holder or an unknown person is refused, and so is what a second office never offered", async () => {
  const key = smallAuthenticator(origin);
  for (const bent of [
    { origin: "https://evil.example" },
    { host: "evil.example" },
    { isVerified: false },
    { challenge: Buffer.from("another").toString("base64url") },
  ])
    expect(await added("wang", key, bent)).toMatchObject({ status: 400, codes: ["passkey.not-made"] });
  expect((await added("wang", key)).status).toBe(200);
  for (const bent of [{ origin: "https://evil.example" }, { host: "evil.example" }, { isVerified: false }, { challenge: "AAAA" }, { counter: 0 }])
    expect(await enter(key.get(await offer(), bent))).toMatchObject({ status: 401, codes: ["passkey.refused"] });
  expect((await enter(smallAuthenticator(origin).get(await offer()))).status).toBe(401);
  const offered = await offer();
  now += 301_000;
  expect((await enter(key.get(offered))).status).toBe(401);
  // A challenge for adding is none for coming in.
  const cookie = await byPassword("wang");
  const adding = (await asked("POST", "/session/passkeys", { password }, cookie)).answer as { challenge: string };
  expect((await enter(key.get({ challenge: adding.challenge, rpId: "localhost" }))).status).toBe(401);
  expect((await enter(key.get(await offer()))).status).toBe(200);
});

test("only who shows the password again adds or takes away; the same key twice, another's key and a token do nothing", async () => {
  const key = smallAuthenticator(origin);
  expect((await added("li", key)).status).toBe(200);
  expect(await added("wang", key)).toMatchObject({ status: 400, codes: ["passkey.taken"] });
  const cookie = await byPassword("wang");
  expect((await asked("POST", "/session/passkeys", { password: "wrong wrong wrong" }, cookie)).status).toBe(401);
  expect((await asked("POST", "/session/passkeys", { password })).status).toBe(401);
  expect(await asked("DELETE", "/session/passkeys", { password, id: key.id }, cookie)).toMatchObject({ status: 404, codes: ["passkey.not-found"] });
  const own = await byPassword("li");
  expect((await asked("DELETE", "/session/passkeys", { password, id: key.id }, own)).status).toBe(200);
  expect((await enter(key.get(await offer()))).status).toBe(401);
});

test("where a role needs two factors a key is both; an account that is shut out, or whose factors an administrator took away, is let in by none", async () => {
  const [workspace] = workspaces;
  if (workspace === undefined) throw new Error("no workspace");
  const key = smallAuthenticator(origin);
  // Its first factor beside the password is set up by a code, the key comes with the session.
  await runUseCaseNamed(workspace, owner, "user-change", { name: "audit", roles: ["viewer"] });
  expect((await added("audit", key)).status).toBe(200);
  await runUseCaseNamed(workspace, owner, "user-change", { name: "audit", roles: ["auditor"] });
  expect(await asked("POST", "/session", { name: "audit", password })).toMatchObject({ status: 401, codes: ["session.passkey-needed"] });
  const inside = await enter(key.get(await offer()));
  expect([inside.status, await whoIs(inside.cookie)]).toEqual([200, "audit"]);
  await runUseCaseNamed(workspace, owner, "user-disable", { name: "audit" });
  expect((await enter(key.get(await offer()))).status).toBe(401);
  expect((await asked("GET", "/session", undefined, inside.cookie)).status).toBe(401);
  await runUseCaseNamed(workspace, owner, "user-disable", { name: "audit", undo: true });
  await runUseCaseNamed(workspace, owner, "user-reset-factor", { name: "audit" });
  expect((await enter(key.get(await offer()))).status).toBe(401);
  expect(await asked("POST", "/session", { name: "audit", password })).toMatchObject({ codes: ["session.factor-needed"] });
  const said = JSON.stringify(await runUseCaseNamed(workspace, owner, "log", { type: "account-change" }));
  for (const action of ["passkey-added", "passkey-removed", "passkeys-removed"]) expect(said).toContain(action);
  expect((await quoin("verify", join(folder, "office"))).exitCode).toBe(0);
});
