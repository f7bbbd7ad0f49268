import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import { type SignOnSettings, signOnSettings } from "../../src/http/middleware/sign-on-settings.ts";
import { quoin } from "../command-line.ts";
import { quickPasswords } from "../quick-passwords.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";
import { type StartedProvider, startProvider } from "./identity-provider.ts";

const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
const password = "four words make it";
const address = "http://127.0.0.1/quoin";
let folder: string;
let workspace: OpenWorkspace;
let provider: StartedProvider;
let settings: SignOnSettings;
let app: ReturnType<typeof application>;
const lines: string[] = [];

const served = (signOn: SignOnSettings, more: object = {}) =>
  application({
    workspace,
    workbench: join(folder, "none"),
    hostNames: ownHostNames("127.0.0.1"),
    log: (line) => void lines.push(line),
    basePath: "/quoin",
    signOn,
    ...more,
  });
const written = async (name: string, text: string) => {
  const file = join(folder, name);
  await writeFile(file, text);
  await chmod(file, 0o600);
  return file;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-sign-on-"));
  const made = await createWorkspace(join(folder, "office"), null, owner);
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  const opened = await openWorkspace(join(folder, "office"));
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = quickPasswords(opened.value);
  for (const [name, role] of [
    ["boss", "administrator"],
    ["li", "viewer"],
  ] as const)
    await runUseCaseNamed(workspace, owner, "user-add", { name, roles: [role], password });
  await runUseCaseNamed(workspace, owner, "record-put", { type: "organisation", data: { id: "dept", labels: { en: "Department" } } });
  provider = await startProvider(`${address}/session/oidc/back`, "kept to itself");
  const said = `
issuer: ${provider.issuer}
client_id: quoin
client_secret_file: ${await written("secret", "kept to itself\n")}
address: ${address}
label: House log-in
groups:
  - { group: planners, roles: [planner] }
  - { group: science, roles: [programme-officer], department: dept }
`;
  const read = await signOnSettings(await written("sign-on.yaml", said), { isBehindTls: false, basePath: "/quoin" });
  if (!read.ok) throw new Error(JSON.stringify(read.notes));
  settings = read.value;
  app = served(settings);
});
afterAll(async () => {
  await provider.stop();
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, cookie = "", server = app, from = "10.0.0.9", more: Record<string, string> = {}) =>
  server.request(`http://127.0.0.1/quoin${path}`, { headers: { host: "127.0.0.1", cookie, ...more } }, { incoming: { socket: { remoteAddress: from } } });
const cookieOf = (response: Response, name: string) =>
  response.headers
    .getSetCookie()
    .find((each) => each.startsWith(`${name}=`) && !each.startsWith(`${name}=;`))
    ?.split(";")[0];
const begun = async (to = "/work") => {
  const response = await get(`/session/oidc?to=${encodeURIComponent(to)}`);
  return { at: response.headers.get("location") ?? "", cookie: cookieOf(response, "quoin-sign-on") ?? "", response };
};
/** The whole way of one person, to the page on which they come back. */
const signedOn = async (subject: string, to?: string) => {
  const { at, cookie } = await begun(to);
  const back = await provider.walk(at, subject);
  const page = await get(`${back.pathname.replace("/quoin", "")}${back.search}`, cookie);
  return { page, text: await page.text(), session: cookieOf(page, "quoin-session") ?? "", back, cookie };
};
const sessionOf = async (cookie: string) => {
  const response = await get("/session", cookie);
  return response.status === 200 ? ((await response.json()) as Record<string, unknown>) : response.status;
};

test("somebody whom the provider lets in gets an account that reaches as far as their groups, by a page of this server", async () => {
  provider.people.set("s-1", { name: "wang", groups: ["science", "unknown"] });
  const { response, at } = await begun();
  expect(response.status).toBe(302);
  expect(response.headers.getSetCookie()[0]).toMatch(/; Path=\/quoin; HttpOnly; SameSite=Lax$/);
  for (const part of ["code_challenge_method=S256", "code_challenge=", "state=", "nonce=", "response_type=code"]) expect(at).toContain(part);
  const { page, text, session } = await signedOn("s-1", "/work?call=c1&x=1");
  expect(page.status).toBe(200);
  expect(page.headers.get("set-cookie")).toMatch(/quoin-session=.*SameSite=Strict/);
  expect(text).toContain('content="0; url=/quoin/work?call=c1&amp;x=1"');
  expect(await sessionOf(session)).toMatchObject({ name: "wang", roles: ["programme-officer"], department: "dept" });
  expect(await workspace.people.accounts.identityOf("wang")).toEqual({ issuer: provider.issuer, subject: "s-1" });
  expect((await quoin("verify", join(folder, "office"))).exitCode).toBe(0);
  const trail = await workspace.database.access.list({ account: "wang", limit: 10 });
  expect(trail).toMatchObject([{ what: "log-in", outcome: "signed-on" }]);
  expect(await (await get("/session/ways")).json()).toEqual({ sign_on: "House log-in" });
});

test("an answer of the provider counts once, in the browser that began, and for nothing else", async () => {
  const { back, cookie } = await signedOn("s-1");
  const path = `${back.pathname.replace("/quoin", "")}${back.search}`;
  const again = await get(path, cookie);
  expect([again.status, cookieOf(again, "quoin-session")]).toEqual([403, undefined]);
  const elsewhere = await get(path);
  expect([elsewhere.status, await elsewhere.text()]).toEqual([400, expect.stringContaining("another browser")]);
  const other = await begun();
  const unfit = await get(path, other.cookie);
  expect([unfit.status, cookieOf(unfit, "quoin-session")]).toEqual([403, undefined]);
  expect(lines.join("")).not.toContain(new URLSearchParams(back.search).get("code"));
});

test("a name finds no account: only who vouches and by what name does, and the owner alone ties the two", async () => {
  provider.people.set("s-2", { name: "li", groups: ["planners"] });
  const taken = await signedOn("s-2");
  expect([taken.page.status, taken.session]).toEqual([403, ""]);
  expect(taken.text).toContain("There is an account &#39;li&#39; already");
  const logged = await app.request("http://127.0.0.1/quoin/session", {
    method: "POST",
    headers: { host: "127.0.0.1", "content-type": "application/json" },
    body: JSON.stringify({ name: "boss", password }),
  });
  const boss = cookieOf(logged, "quoin-session") ?? "";
  const asked = await app.request("http://127.0.0.1/quoin/api/user-tie", {
    method: "POST",
    headers: { host: "127.0.0.1", "content-type": "application/json", cookie: boss },
    body: JSON.stringify({ name: "boss", issuer: provider.issuer, subject: "s-2" }),
  });
  expect(asked.status).toBe(404);
  expect((await quoin("user", "tie", join(folder, "office"), "li", "--issuer", provider.issuer, "--subject", "s-2")).exitCode).toBe(0);
  expect(await sessionOf((await signedOn("s-2")).session)).toMatchObject({ name: "li", roles: ["planner"] });
  const second = await quoin("user", "tie", join(folder, "office"), "boss", "--issuer", provider.issuer, "--subject", "s-2");
  expect(second).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("sign-on.tied-to-another") });
  expect((await quoin("verify", join(folder, "office"))).exitCode).toBe(0);
});

test("groups decide at each log-in: who is in none is let in no more, and what was open of them ends; so does disabling", async () => {
  provider.people.set("s-3", { name: "zhao", groups: ["planners", "science"] });
  const { session } = await signedOn("s-3");
  expect(await sessionOf(session)).toMatchObject({ roles: ["programme-officer", "planner"] });
  provider.people.set("s-3", { name: "zhao", groups: ["planners"] });
  expect(await sessionOf((await signedOn("s-3")).session)).toMatchObject({ roles: ["planner"], department: null });
  provider.people.set("s-3", { name: "zhao", groups: [] });
  expect((await signedOn("s-3")).page.status).toBe(403);
  expect(await sessionOf(session)).toBe(401);
  provider.people.set("s-3", { name: "zhao", groups: ["planners"] });
  await runUseCaseNamed(workspace, owner, "user-disable", { name: "zhao" });
  expect((await signedOn("s-3")).page.status).toBe(403);
  const { changes } = (await runUseCaseNamed(workspace, owner, "log", { type: "account-change" })) as { changes: { who: string }[] };
  expect(changes.filter(({ who }) => who === "zhao").length).toBe(2);
});

test("nothing in the address leads elsewhere, and an account without a password has none to guess", async () => {
  for (const to of ["//evil.example", "https://evil.example", "/\\evil.example", "\u0000/x"])
    expect((await signedOn("s-1", to)).text).toContain('content="0; url=/quoin/"');
  expect(await workspace.people.accounts.passwordHash("wang")).toBeNull();
  const guess = await app.request("http://127.0.0.1/quoin/session", {
    method: "POST",
    headers: { host: "127.0.0.1", "content-type": "application/json" },
    body: JSON.stringify({ name: "wang", password: " " }),
  });
  expect(guess.status).toBe(401);
});

test("who logs out is led to the provider, so that the session ends there too", async () => {
  const { session } = await signedOn("s-1");
  const out = await app.request("http://127.0.0.1/quoin/session", { method: "DELETE", headers: { host: "127.0.0.1", cookie: session } });
  const { sign_out } = (await out.json()) as { readonly sign_out: string };
  expect(sign_out.startsWith(`${provider.issuer}/session/end?`)).toBe(true);
  expect(new URL(sign_out).searchParams.get("post_logout_redirect_uri")).toBe(`${address}/`);
  expect(await sessionOf(session)).toBe(401);
});

test("a provider that does not answer is said, and passwords go on", async () => {
  const away = served({ ...settings, issuer: "http://127.0.0.1:9" } as SignOnSettings);
  const response = await get("/session/oidc", "", away);
  expect([response.status, await response.text()]).toEqual([503, expect.stringContaining("does not answer")]);
  const logged = await away.request("http://127.0.0.1/quoin/session", {
    method: "POST",
    headers: { host: "127.0.0.1", "content-type": "application/json" },
    body: JSON.stringify({ name: "boss", password }),
  });
  expect(logged.status).toBe(200);
});

test("a proxy vouches where its own address is the one that asks, and names one person", async () => {
  const said = "proxy: { from: [10.0.0.1], user: X-Remote-User, groups: X-Remote-Groups }\ngroups:\n  - { group: planners, roles: [planner] }\n";
  const file = await written("proxy.yaml", said);
  expect(await signOnSettings(file, { isBehindTls: false, basePath: "" })).toMatchObject({ ok: false, notes: [{ code: "sign-on.settings" }] });
  const read = await signOnSettings(file, { isBehindTls: true, basePath: "/quoin" });
  if (!read.ok) throw new Error("not read");
  const behind = served(read.value, { isBehindTls: true });
  const asked = (from: string, user: string) =>
    get("/session/oidc", "", behind, from, { "x-remote-user": user, "x-remote-groups": "planners, others", "x-forwarded-for": "10.0.0.1" });
  expect((await asked("10.0.0.9", "sun")).status).toBe(403);
  expect((await asked("10.0.0.1", "sun, boss")).status).toBe(403);
  expect((await asked("10.0.0.1", "")).status).toBe(403);
  expect((await asked("10.0.0.1", "boss")).status).toBe(403); // A name finds no account here either.
  const page = await asked("::ffff:10.0.0.1", "sun");
  expect([page.status, cookieOf(page, "__Secure-quoin-session")]).toEqual([200, expect.any(String)]);
  expect(await workspace.people.accounts.identityOf("sun")).toEqual({ issuer: "header:x-remote-user", subject: "sun" });
});

test.each([
  ["a plain address", "issuer: http://login.example\nclient_id: q\naddress: https://a.example", "neither https"],
  ["another base path", "issuer: https://login.example\nclient_id: q\naddress: https://a.example/other", "--base-path"],
  ["a secret in the file itself", "issuer: https://login.example\nclient_id: q\nclient_secret: x\naddress: https://a.example/quoin", "client_secret"],
  ["an unknown role", "issuer: https://login.example\nclient_id: q\naddress: https://a.example/quoin\ngroups: [{group: a, roles: [king]}]", "roles"],
])("settings with %s are refused, and say why", async (name, text, why) => {
  const read = await signOnSettings(await written(`${name.replaceAll(" ", "-")}.yaml`, text), { isBehindTls: true, basePath: "/quoin" });
  expect(read).toMatchObject({ ok: false, notes: [{ code: "sign-on.settings", parameters: { reason: expect.stringContaining(why) } }] });
});

test("a secret that others can read is refused", async () => {
  const secret = await written("open-secret", "x");
  await chmod(secret, 0o644);
  const text = `issuer: https://login.example\nclient_id: q\nclient_secret_file: ${secret}\naddress: https://a.example/quoin`;
  const read = await signOnSettings(await written("open.yaml", text), { isBehindTls: true, basePath: "/quoin" });
  expect(read).toMatchObject({ ok: false, notes: [{ parameters: { reason: expect.stringContaining("chmod 600") } }] });
});
