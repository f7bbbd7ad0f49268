import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";

const owner = { name: "owner", language: "en", progress: { step: () => {} } } as const;
let seconds = 1_000;
const clock = { now: () => new Date(Date.parse("2026-12-01T08:00:00Z") + seconds * 1_000).toISOString(), seconds: () => seconds };
let folder: string;
let workspace: OpenWorkspace;
let server: ReturnType<typeof application>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-rolling-"));
  const made = await createWorkspace(join(folder, "office"), null, owner);
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  const opened = await openWorkspace(join(folder, "office"));
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = { ...opened.value, people: { ...opened.value.people, clock } };
  server = application({ workspace, workbench: join(folder, "none"), hostNames: ownHostNames("127.0.0.1"), log: () => {} });
});
afterAll(async () => {
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asked a minute later than the question before: nothing is given because it was looked at just now. */
async function asked(method: string, path: string, body?: object) {
  seconds += 60;
  const init = { method, headers: { host: "127.0.0.1", "content-type": "application/json" }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const answer = await server.request(`http://127.0.0.1${path}`, init, { incoming: { socket: { remoteAddress: "127.0.0.1" } } });
  return { status: answer.status, text: await answer.text() };
}
const put = (id: string) => asked("POST", "/api/record-put", { type: "technology", data: { id, labels: { en: id } } });
const list = () => asked("POST", "/api/record-list", { type: "technology" });
const doors = async () => [(await asked("GET", "/health")).status, (await asked("GET", "/ready")).status];

test("a server that a newer program overtakes is left by its balancer and answers nothing from what it no longer knows to read; gone back, everything acknowledged is there", async () => {
  expect((await put("acknowledged")).status).toBe(200);
  expect((await list()).text).toContain("acknowledged");
  expect(await doors()).toEqual([200, 200]);
  const newer = new Database(join(folder, "office/.quoin/records.db"));
  newer.exec("insert into migration values ('999-from-the-future')");
  for (const answer of [await put("lost"), await list(), await asked("POST", "/api/record-get", { type: "technology", id: "acknowledged" })]) {
    expect(answer).toMatchObject({ status: 503, text: expect.stringContaining("register.newer-layout") });
    // Whoever reads pages cannot install anything.
    expect(answer.text).toContain("Go on with the server of the newer version.");
  }
  expect(await doors()).toEqual([503, 503]);
  newer.exec("delete from migration where name = '999-from-the-future'");
  newer.close();
  expect(await doors()).toEqual([200, 200]);
  const { status, text } = await list();
  expect([status, text.includes("acknowledged"), text.includes("lost")]).toEqual([200, true, false]);
  expect((await put("goes-on")).status).toBe(200);
});
