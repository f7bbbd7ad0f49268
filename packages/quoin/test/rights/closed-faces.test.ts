import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { quoin } from "../command-line.ts";
import { quickPasswords } from "../quick-passwords.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const asker = { name: "owner", language: "en", progress: { step: () => {} } } as const;
const password = "four words make it";
let folder: string;
let office: string;
let workspace: OpenWorkspace;
let app: ReturnType<typeof application>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-closed-"));
  office = join(folder, "office");
  const made = await createWorkspace(office, null, asker);
  const opened = await openWorkspace(office);
  if (!made.ok || !opened.ok) throw new Error("no workspace");
  workspace = quickPasswords(opened.value);
  const log = (line: string) => void (line.startsWith("error") && process.stderr.write(line));
  await writeFile(join(folder, "index.html"), "<!doctype html><head><title>Quoin</title></head>");
  app = application({ workspace, workbench: folder, hostNames: new Set(["localhost"]), log });
  process.env["QUOIN_PASSWORD"] = password;
  await runUseCaseNamed(workspace, asker, "user-add", { name: "root1", roles: ["administrator"], password });
});
afterAll(async () => {
  delete process.env["QUOIN_PASSWORD"];
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly codes: readonly string[];
  readonly body: Record<string, unknown>;
  readonly cookie: string;
}

async function request(method: string, path: string, body: unknown, credentials: Readonly<Record<string, string>>): Promise<Answer> {
  const headers = { host: "localhost", "content-type": "application/json", ...credentials };
  const response = await app.request(path, {
    method,
    headers,
    ...(method === "GET" || method === "DELETE" ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>;
  const codes = ((answer["notes"] ?? []) as readonly { code: string }[]).map(({ code }) => code);
  return { status: response.status, codes, body: answer, cookie: (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "" };
}
const logIn = async (name = "root1") => ({ cookie: (await request("POST", "/session", { name, password }, {})).cookie });
const post = async (name: string, body: unknown, who?: Readonly<Record<string, string>>) => request("POST", `/api/${name}`, body, who ?? (await logIn()));

describe("accounts", () => {
  test("the last administrator stays one, over HTTP and on the command line", async () => {
    const root = await logIn();
    expect(await post("user-change", { name: "root1", roles: ["viewer"] }, root)).toMatchObject({ status: 400, codes: ["user.last-administrator"] });
    expect(await post("user-disable", { name: "root1" }, root)).toMatchObject({ status: 400, codes: ["user.last-administrator"] });
    expect(await quoin("user", "change", office, "root1", "--roles", "viewer")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("user.last-administrator"),
    });
    expect(await post("user-add", { name: "second", roles: ["administrator"], password }, root)).toMatchObject({ status: 200 });
    expect(await post("user-change", { name: "root1", roles: ["viewer", "administrator"] }, root)).toMatchObject({ status: 200 });
    expect(await post("user-disable", { name: "second" }, root)).toMatchObject({ status: 200 });
    expect((await quoin("verify", office)).exitCode).toBe(0);
  });

  test.each([
    ["ROOT1", "user.look-alike"],
    ["root1.", "user.look-alike"],
    ["rootl", "user.look-alike"],
    ["r00t1", "user.look-alike"],
    ["róot1", "user.look-alike"],
    ["ｒｏｏｔ1", "user.name-form"],
    ["rооt1", "user.mixed-scripts"],
    ["root1", "user.exists"],
  ])("%s is no name for another account (%s)", async (name, code) => {
    expect(await post("user-add", { name, roles: ["viewer"], password })).toMatchObject({ status: 400, codes: [code] });
  });

  test.each(["right\u202eleft", "nothing\0here", "no\u200bwidth", "line\u2028end", "  "])("%j is no display name", async (display) => {
    expect(await post("user-add", { name: "wang", roles: ["viewer"], display, password })).toMatchObject({ status: 400, codes: ["input.invalid"] });
    expect(await post("user-change", { name: "root1", display })).toMatchObject({ status: 400, codes: ["input.invalid"] });
  });

  test("names of other scripts and departments with signs that no store holds are told apart", async () => {
    expect(await post("user-add", { name: "王伟", roles: ["viewer"], display: "王伟", password })).toMatchObject({ status: 200 });
    expect(await post("user-change", { name: "王伟", department: "none\0" })).toMatchObject({ status: 400, codes: ["user.unknown-organisation"] });
  });

  test("a token changes no password; logging out everywhere ends every session and no token", async () => {
    const { body } = await post("user-token", { name: "root1" });
    const token = { authorization: `Bearer ${body["token"]}` };
    expect(await request("PUT", "/session", { password, new_password: "another four words" }, token)).toMatchObject({
      status: 403,
      codes: ["session.not-by-token"],
      cookie: "",
    });
    const [one, two] = [await logIn(), await logIn()];
    expect((await request("DELETE", "/session?everywhere", null, one)).status).toBe(204);
    expect((await request("GET", "/session", null, two)).status).toBe(401);
    expect((await request("GET", "/session", null, token)).status).toBe(200);
    const [three, four] = [await logIn(), await logIn()];
    expect((await request("DELETE", "/session", null, three)).status).toBe(204);
    expect((await request("GET", "/session", null, four)).status).toBe(200);
  });
});

describe("a page that is opened", () => {
  const reader = async (credentials: Readonly<Record<string, string>>): Promise<{ session: object; answers: [string, object][] } | null> => {
    const response = await app.request("/plan", { headers: { host: "localhost", ...credentials } });
    const data = /id="reader">(.*)<\/script>/.exec(await response.text())?.[1];
    expect(response.headers.get("cache-control")).toBe(data === undefined ? "no-cache" : "no-store");
    return data === undefined ? null : JSON.parse(data);
  };

  test("says nothing to nobody, nor to whoever was somebody once", async () => {
    const root = await logIn();
    expect(await reader({})).toBeNull();
    expect(await reader({ cookie: "quoin-session=guessed" })).toBeNull();
    await request("DELETE", "/session", null, root);
    expect(await reader(root)).toBeNull();
  });

  test("says to whoever is logged in what the session and the table of rights say, and what is kept by then", async () => {
    const root = await logIn();
    const { session, answers } = (await reader(root)) ?? { session: {}, answers: [] };
    expect({ ...session, expires: "" }).toEqual({ ...(await request("GET", "/session", null, root)).body, expires: "" });
    expect(answers).toEqual([["rights", (await post("rights", {}, root)).body]]);
    const territory = (await post("territory", {}, root)).body;
    expect((await reader(root))?.answers[0]).toEqual(["territory", territory]);
  });
});

describe("what is too much is refused, not a failure", () => {
  const deep = (levels: number) => `{"type":"organisation","where":${"[".repeat(levels)}${"]".repeat(levels)}}`;
  test.each([
    ["nesting", deep(100_000), "input.too-deep"],
    ["nesting that is just too much", deep(65), "input.too-deep"],
    ["search", { type: "organisation", search: "x".repeat(500_000) }, "input.invalid"],
    ["conditions", { type: "organisation", where: Array.from({ length: 30_000 }, () => "kind=enterprise") }, "input.invalid"],
  ])("%s", async (_, body, code) => {
    expect(await post("record-list", body)).toMatchObject({ status: 400, codes: [code] });
  });

  test("a deep file on the command line, and aliases of aliases in a model", async () => {
    await writeFile(join(folder, "deep.json"), `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
    expect(await quoin("record", "put", office, "organisation", "o", "--data", join(folder, "deep.json"))).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("input.too-deep"),
    });
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]", ...[..."bcdefghi"].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(",")}]`)];
    const file = (name: string, text: string) => ({ name, content_base64: Buffer.from(text).toString("base64") });
    const imported = { data: file("t.csv", "a\n1\n"), as: "regions", reason: "attack", mapping: file("bomb.yaml", `${bomb.join("\n")}\n`) };
    expect(await post("import", imported)).toMatchObject({ status: 400, codes: ["document.broken"] });
  });

  test("NUL and half characters in a name, on both faces", async () => {
    const data = { id: "nul", labels: { en: "a\0b\ud800" } };
    expect(await post("record-put", { type: "organisation", data })).toMatchObject({ status: 400 });
    await writeFile(join(folder, "nul.json"), JSON.stringify(data));
    expect((await quoin("record", "put", office, "organisation", "nul", "--data", join(folder, "nul.json"))).exitCode).toBe(2);
  });
});

test("a day that is none, an author who turns the writing round and a place that is null are wrong input", async () => {
  for (const name of ["work", "track"]) expect(await post(name, { at: "R" })).toMatchObject({ status: 400, codes: ["track.bad-date"] });
  expect(await post("report", { template: "s3", to: null })).toMatchObject({ status: 400, codes: ["input.invalid"] });
  const by = { type: "organisation", data: { id: "by", labels: { en: "By" } }, by: "li\u202eil" };
  expect(await post("record-put", by)).toMatchObject({ status: 400, codes: ["input.invalid"] });
  expect((await quoin("record", "put", office, "organisation", "by", "--data", await dataFile(), "--by", by.by)).exitCode).toBe(2);
});

describe("the history", () => {
  const records = () => new Database(join(office, ".quoin", "records.db"));

  test("verify prints the newest hash, and with it finds that the end was cut off and written anew", async () => {
    await post("record-put", { type: "organisation", data: { id: "kept", labels: { en: "Kept" } } });
    const verified = JSON.parse((await quoin("verify", office, "--json")).stdout);
    expect(verified).toMatchObject({ ok: true, newest_hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await quoin("verify", office)).stdout).toContain(verified.newest_hash);
    expect((await quoin("verify", office, "--since", verified.newest_hash)).exitCode).toBe(0);
    const database = records();
    const { seq, previous } = database.prepare("select seq, previous from change order by seq desc limit 1").get([]) as { seq: number; previous: string };
    database.pragma("foreign_keys = OFF");
    database.exec(`delete from change where seq = ${seq}; delete from record where id = 'kept'; update chain_head set seq = ${seq - 1}, hash = '${previous}'`);
    // Tables that follow from the records tell of a cut that forgot them.
    expect(await quoin("verify", office)).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("register.derived-astray") });
    database.exec("delete from search_entry where id = 'kept'; delete from type_state");
    database.close();
    expect((await quoin("verify", office)).exitCode).toBe(0);
    const cut = await quoin("verify", office, "--since", verified.newest_hash);
    expect(cut).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("register.cut-history") });
    expect(await post("verify", { since: verified.newest_hash })).toMatchObject({ status: 200, body: { ok: false } });
    expect((await quoin("verify", office, "--since", "abc")).exitCode).toBe(2);
  });

  test("roles that were changed, accounts that were put in by hand are found", async () => {
    const database = records();
    database.exec("update account set roles = 'administrator' where name = '王伟'");
    const found = await quoin("verify", office);
    expect(found).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("register.changed-account") });
    expect(found.stdout).toContain("王伟");
    database.exec("update account set roles = 'viewer' where name = '王伟'");
    expect((await quoin("verify", office)).exitCode).toBe(0);
    database.exec(
      "insert into account (name, display, roles, department, organisation, disabled, created_at, created_by, password) select 'ghost', display, roles, department, organisation, disabled, created_at, created_by, password from account where name = 'root1'",
    );
    expect((await quoin("verify", office)).stdout).toContain("'ghost'");
    database.exec("delete from account where name = 'ghost'");
    database.close();
  });

  test("a clock that was set back is told of with the write, and found afterwards as a warning", async () => {
    const database = records();
    const before = database.prepare("select at from change order by seq desc limit 1").get([]) as { at: string };
    // The row is written as of next year, as a clock that runs ahead would; its hash is not looked at by a write.
    database.exec("update change set at = '2099-01-01T00:00:00.000Z' where seq = (select max(seq) from change)");
    const written = await quoin("record", "put", office, "organisation", "late", "--data", await dataFile());
    database.exec(`update change set at = '${before.at}' where at = '2099-01-01T00:00:00.000Z'`);
    database.close();
    expect(written).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("warning[register.clock-set-back]") });
    expect((await quoin("verify", office)).exitCode).toBe(0);
  });
});

async function dataFile(): Promise<string> {
  const path = join(folder, "late.json");
  await writeFile(path, JSON.stringify({ labels: { en: "Late" } }));
  return path;
}
