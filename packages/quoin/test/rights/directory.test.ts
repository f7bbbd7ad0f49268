import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import { signOnSettings } from "../../src/http/middleware/sign-on-settings.ts";
import { quickPasswords } from "../quick-passwords.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";
import { type StartedDirectory, startDirectory } from "./small-directory.ts";

const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
let folder: string;
let workspace: OpenWorkspace;
let directory: StartedDirectory;
let app: ReturnType<typeof application>;
let seconds = 0;

const person = (uid: string, id: string, groups: readonly string[], password = `the word of ${uid}`) => ({
  dn: `uid=${uid},ou=people,dc=office,dc=example`,
  password,
  attributes: { uid: [uid], cn: [`${uid} of the house`], entryUUID: [id], memberOf: groups.map((name) => `cn=${name},ou=groups,dc=office,dc=example`) },
});
const settingsFile = async (text: string): Promise<string> => {
  const file = join(folder, "sign-on.yaml");
  await writeFile(file, text);
  return file;
};
const at = { isBehindTls: false, basePath: "" };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-directory-"));
  const made = await createWorkspace(join(folder, "office"), null, owner);
  const opened = made.ok ? await openWorkspace(join(folder, "office")) : made;
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const clock = { now: () => new Date(Date.parse("2026-05-01T08:00:00Z") + seconds * 1_000).toISOString(), seconds: () => seconds };
  workspace = quickPasswords(opened.value, clock);
  await runUseCaseNamed(workspace, owner, "user-add", { name: "boss", roles: ["administrator"], password: "four words make it" });
  directory = await startDirectory([
    { dn: "cn=reader,dc=office,dc=example", password: "reads", attributes: {} },
    person("wang", "id-1", ["planners", "others"]),
    person("nobody", "id-2", ["others"]),
    person("boss", "id-3", ["planners"]),
  ]);
  await writeFile(join(folder, "reader"), "reads\n");
  await chmod(join(folder, "reader"), 0o600);
  const file = await settingsFile(`
ldap: { url: "${directory.url}", base: "dc=office,dc=example", bind_dn: "cn=reader,dc=office,dc=example", bind_password_file: "${join(folder, "reader")}" }
groups:
  - { group: planners, roles: [planner] }
  - { group: clerks, roles: [people-administrator, planner] }
`);
  const read = await signOnSettings(file, at);
  if (!read.ok) throw new Error(JSON.stringify(read.notes));
  app = application({ workspace, workbench: join(folder, "none"), hostNames: ownHostNames("127.0.0.1"), log: () => {}, signOn: read.value });
});
afterAll(async () => {
  await directory.stop();
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

const logIn = async (name: string, password: string) => {
  seconds += 30;
  const response = await app.request(
    "http://127.0.0.1/session",
    { method: "POST", headers: { host: "127.0.0.1", "content-type": "application/json" }, body: JSON.stringify({ name, password }) },
    { incoming: { socket: { remoteAddress: "10.0.0.9" } } },
  );
  return { status: response.status, text: await response.text(), cookie: response.headers.get("set-cookie") };
};

test("who binds in the directory is let in as far as their groups reach, by what never changes of them", async () => {
  const first = await logIn("wang", "the word of wang");
  expect(first).toMatchObject({ status: 200, cookie: expect.stringContaining("quoin-session=") });
  expect(JSON.parse(first.text)).toMatchObject({ name: "wang", display: "wang of the house", roles: ["planner"] });
  // Renamed there: the same account here.
  directory.entries.push(person("wang2", "id-1", ["planners"]));
  expect(JSON.parse((await logIn("wang2", "the word of wang2")).text)).toMatchObject({ name: "wang" });
  expect(await workspace.people.accounts.identityOf("wang")).toEqual({ issuer: "ldap:dc=office,dc=example", subject: "id-1" });
});

test.each([
  ["a wrong password", "wang", "wrong", 401],
  ["a name that nobody has", "zhao", "the word of zhao", 401],
  ["somebody in no group that may anything", "nobody", "the word of nobody", 403],
  ["a filter in the place of a name", "*)(uid=*", "the word of wang", 401],
  ["a local account with its password there", "boss", "the word of boss", 401],
])("%s lets nobody in", async (_, name, password, status) => {
  expect((await logIn(name, password)).status).toBe(status);
});

test("no password is no bind as nobody, what is typed is no part of the filter, and a local account keeps its own password", async () => {
  expect((await logIn("wang", "")).status).toBe(400);
  directory.asked.length = 0;
  await logIn("a*)(uid=wang", "x");
  expect(directory.asked).toEqual(["uid=a*)(uid=wang"]);
  expect((await logIn("boss", "four words make it")).status).toBe(200);
});

test("two entries of one name are nobody, and groups give no two parts of an administrator to one account", async () => {
  directory.entries.push(person("twin", "id-8", ["planners"]), person("twin", "id-9", ["planners"]));
  expect((await logIn("twin", "the word of twin")).status).toBe(401);
  directory.entries.push(person("clerk", "id-7", ["clerks"]));
  expect(await logIn("clerk", "the word of clerk")).toMatchObject({ status: 403, text: expect.stringContaining("user.stands-alone") });
});

test("guesses are slowed before the directory is asked", async () => {
  directory.entries.push(person("li", "id-10", ["planners"]));
  for (let tries = 0; tries < 5; tries++) expect((await logIn("li", "wrong")).status).toBe(401);
  const asked = directory.asked.length;
  expect((await logIn("li", "the word of li")).status).toBe(429);
  expect(directory.asked.length).toBe(asked);
});

test("a directory that is away is 503, and local accounts go on", async () => {
  await directory.stop();
  expect((await logIn("zhou", "x")).status).toBe(503);
  expect((await logIn("boss", "four words make it")).status).toBe(200);
});

test.each([
  ["plain to another machine", 'ldap: { url: "ldap://dir.example", base: "dc=x" }', "neither ldaps"],
  ["a filter that asks for no name", 'ldap: { url: "ldaps://dir.example", base: "dc=x", filter: "(uid=li)" }', "no {name}"],
  ["a bind without its password", 'ldap: { url: "ldaps://dir.example", base: "dc=x", bind_dn: "cn=r" }', "go together"],
])("settings are refused: %s", async (_, text, why) => {
  const read = await signOnSettings(await settingsFile(text), at);
  expect(read.ok ? "" : JSON.stringify(read.notes)).toContain(why);
});
