import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import { quickPasswords } from "../quick-passwords.ts";
import { runUseCaseNamed } from "../run-use-case-named.ts";

const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
// It stands still: by itself no server looks again.
const clock = { now: () => "2026-12-01T08:00:00.000Z", seconds: () => 1_000 };
let folder: string;
const workspaces: OpenWorkspace[] = [];
let tokens: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-two-servers-"));
  const made = await createWorkspace(join(folder, "office"), null, owner);
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  for (const _ of [1, 2]) {
    const opened = await openWorkspace(join(folder, "office"));
    if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
    workspaces.push(quickPasswords(opened.value, clock));
  }
  const [workspace] = workspaces as [OpenWorkspace];
  for (const [name, role] of [
    ["boss", "administrator"],
    ["li", "planner"],
  ] as const) {
    await runUseCaseNamed(workspace, owner, "user-add", { name, roles: [role], password: "four words make it" });
    const { token } = (await runUseCaseNamed(workspace, owner, "user-token", { name })) as { readonly token: string };
    tokens = { ...tokens, [name]: token };
  }
  await runUseCaseNamed(workspace, owner, "record-put", { type: "technology", data: { id: "t", labels: { en: "Before" } } });
});
afterAll(async () => {
  for (const workspace of workspaces) await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

test("who wrote through one server reads it from every other, and a number that nobody has told of harms nobody", async () => {
  const [a, b] = workspaces.map((workspace) =>
    application({ workspace, workbench: join(folder, "none"), hostNames: ownHostNames("127.0.0.1"), log: () => {} }),
  );
  const ask = async (server: typeof a, name: string, input: object, more: Record<string, string> = {}) => {
    const headers = { host: "127.0.0.1", "content-type": "application/json", authorization: `Bearer ${tokens["li"]}`, ...more };
    const answer = await server?.request(`http://127.0.0.1/api/${name}`, { method: "POST", headers, body: JSON.stringify(input) });
    return { status: answer?.status, text: (await answer?.text()) ?? "", headers: answer?.headers };
  };
  const list = (server: typeof a, more?: Record<string, string>) => ask(server, "record-list", { type: "technology" }, more);
  expect((await list(b)).text).toContain("Before");
  const put = await ask(a, "record-put", { type: "technology", id: "t", data: { labels: { en: "After" } } });
  expect(put.status).toBe(200);
  const change = put.headers?.get("quoin-change") ?? "";
  const cookie = put.headers?.getSetCookie().find((each) => each.startsWith("quoin-change=")) ?? "";
  expect([change, cookie]).toEqual([expect.stringMatching(/^[1-9]\d*$/), expect.stringMatching(/; HttpOnly; SameSite=Strict$/)]);
  // Without a word the other server knows nothing of it yet: that is what the word is for.
  expect((await list(b)).text).toContain("Before");
  expect((await list(b, { cookie: cookie.split(";")[0] ?? "" })).text).toContain("After");
  await ask(a, "record-put", { type: "technology", id: "t", data: { labels: { en: "Later" } } });
  expect((await list(b, { "quoin-change": String(Number(change) + 1) })).text).toContain("Later");
  for (const odd of ["999999999999999", "-1", "x", "1e9"]) expect((await list(b, { "quoin-change": odd })).status).toBe(200);
});
