import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerReport } from "@quoin/core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { application } from "../../src/http/application.ts";
import { ownHostNames } from "../../src/http/middleware/own-host-names.ts";
import { type Served, serveWorkspace } from "../../src/http/serve-workspace.ts";
import { workPool } from "../../src/work/work-pool.ts";

const asker = { name: "owner", language: "en", progress: { step: () => {} } } as const;
let folder: string;
let workspace: OpenWorkspace;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-steady-"));
  const dir = join(folder, "office");
  const made = await createWorkspace(dir, "demo-office", asker);
  const opened = await openWorkspace(dir);
  if (!made.ok || !opened.ok) throw new Error("no workspace");
  workspace = opened.value;
  const serving = await serveWorkspace(workspace, "127.0.0.1", 0);
  if (!serving.ok) throw new Error("not served");
  served = serving.value;
}, 120_000);

afterAll(async () => {
  await served.close();
  await workspace.close();
  await rm(folder, { recursive: true, force: true });
});

function post(name: string, input: unknown, init: { signal?: AbortSignal; accept?: string } = {}): Promise<Response> {
  return fetch(`${served.address}api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(init.accept === undefined ? {} : { accept: init.accept }) },
    body: JSON.stringify(input),
    ...(init.signal === undefined ? {} : { signal: init.signal }),
  });
}

/** A comparison of so many invented texts with one another that it takes many seconds. */
function manyTexts(count: number): unknown {
  const words = Array.from({ length: 400 }, (_, at) => `word${(at * 7919) % 1009}`);
  const rows = Array.from({ length: count }, (_, row) => `p${row},${Array.from({ length: 25 }, (_, at) => words[(row * 31 + at * at * 17) % 400]).join(" ")}`);
  const content_base64 = Buffer.from(`id,title\n${rows.join("\n")}\n`).toString("base64");
  return { data: { name: "texts.csv", content_base64 }, id: "id", text: ["title"] };
}

async function lane(name: ServerReport["lanes"][number]["lane"]): Promise<ServerReport["lanes"][number]> {
  const { servers } = (await (await post("server-status", {})).json()) as { servers: ServerReport[] };
  const found = servers[0]?.lanes.find((each) => each.lane === name);
  if (found === undefined) throw new Error(`no lane ${name}`);
  return found;
}

const pageQuestions: readonly (readonly [string, unknown])[] = [
  ["about", {}],
  ["sources", {}],
  ["diagnose", {}],
  ["cards", {}],
  ["track", {}],
  ["leverage", {}],
  ["call-list", {}],
  ["application-list", {}],
  ["record-list", { type: "project", limit: 20 }],
  ["design", {}],
  ["forecast", {}],
  ["finding", { id: "P4.2-low-readiness-drive-unit" }],
];

test("every page's question has in a thread, and again when it is kept, the answer that it has when it is computed alone", { timeout: 300_000 }, async () => {
  const alone = application({ workspace, workbench: folder, hostNames: ownHostNames("127.0.0.1"), log: () => {} });
  const texts = new Map<string, string>();
  for (const [name, input] of pageQuestions) {
    const expected = await alone.request(`/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", host: "localhost" },
      body: JSON.stringify(input),
    });
    texts.set(name, await expected.text());
    expect(await (await post(name, input)).text(), `${name} made`).toBe(texts.get(name));
  }
  // A server that has just begun makes some answers by itself.
  let made = await keptMade();
  for (let before: number | undefined; before !== made; ) [before, made] = [made, await keptMade()];
  for (const [name, input] of pageQuestions) expect(await (await post(name, input)).text(), `${name} kept`).toBe(texts.get(name));
  expect(await keptMade()).toBe(made);
});

test("what a person changes is in the next answer, and a change of another type leaves the answers that did not read it", async () => {
  const before = (await (await post("record-list", { type: "project" })).json()) as { records: unknown[] };
  await post("diagnose", {});
  const made = (await keptMade()) as number;
  const put = await post("record-put", { type: "industry", data: { id: "steady", labels: { en: "Steady", zh: "稳" }, synthetic: true }, by: "owner" });
  expect(put.status).toBe(200);
  const after = (await (await post("record-list", { type: "project" })).json()) as { records: unknown[] };
  expect(after.records).toEqual(before.records);
  expect(await keptMade()).toBe(made);
});

async function keptMade(): Promise<number | undefined> {
  // The report is written every two seconds: one that is newer than the question counts.
  const asked = new Date().toISOString();
  for (;;) {
    const { servers } = (await (await post("server-status", {})).json()) as { servers: ServerReport[] };
    if ((servers[0]?.at ?? "") > asked) return servers[0]?.kept.made;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

test("while one computes for long, others are answered; who leaves ends the computation, and the thread's place is free again", async () => {
  const leaving = new AbortController();
  let isDone = false;
  const heavy = post("measure-duplicates", manyTexts(6_000), { signal: leaving.signal }).then(
    () => {
      isDone = true;
    },
    () => {},
  );
  await expect.poll(async () => (await lane("long")).running).toBe(1);
  for (const [name, input] of pageQuestions.slice(0, 4)) expect((await post(name, input)).status).toBe(200);
  expect((await post("record-get", { type: "industry", id: "steady" })).status).toBe(200);
  expect(isDone).toBe(false);
  leaving.abort();
  await heavy;
  await expect.poll(async () => (await lane("long")).running).toBe(0);
  expect((await post("measure-list", {})).status).toBe(200);
});

test("work over a limit is refused before it begins, with what it would have needed", { timeout: 300_000 }, async () => {
  const tooMany = await post("measure-duplicates", manyTexts(24_000));
  expect(tooMany.status).toBe(400);
  expect(await tooMany.json()).toMatchObject({ notes: [{ code: "work.too-many-pairs", parameters: { needed: 576_000_000, limit: 500_000_000 } }] });
  const model = Buffer.from("NAME\nROWS\n N c\nCOLUMNS\nRHS\nENDATA\n").toString("base64");
  const tooLong = await post("solve", { model: { name: "m.mps", content_base64: model }, time_limit: 1e9 });
  expect(await tooLong.json()).toMatchObject({ status: 400, notes: [{ code: "work.too-long" }] });
});

test("whoever reads lines is told what is being done and then the answer; a refusal comes the same way", async () => {
  const streamed = await post("measure-duplicates", manyTexts(300), { accept: "application/x-ndjson" });
  const lines = (await streamed.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.slice(0, -1).length).toBeGreaterThan(0);
  for (const line of lines.slice(0, -1)) expect(line).toHaveProperty("step.what.en");
  expect(lines.at(-1)).toMatchObject({ status: 200, answer: { files: expect.any(Array) } });
  const refused = await (await post("finding", { code: "X" }, { accept: "application/x-ndjson" })).text();
  expect(JSON.parse(refused.trim())).toMatchObject({ status: 400, problem: { notes: expect.any(Array) } });
});

test("a monitor asks without an account and learns nothing but whether all is well", async () => {
  const answer = await fetch(`${served.address}health`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: "ok" }]);
});

test("what is written is written on the thread of the changes, which is there before the first one", async () => {
  const before = await vi.waitFor(() => lane("change"), { timeout: 60_000 });
  expect(before).toMatchObject({ workers: 1, most_workers: 1 });
  const put = await post("record-put", { type: "organisation", data: { id: "written-once", labels: { en: "1" }, synthetic: true } });
  expect(put.status).toBe(200);
  await vi.waitFor(async () => expect((await lane("change")).answered).toBe(before.answered + 1), { timeout: 10_000, interval: 200 });
});

test("threads that are closed finish what they are doing, and take nothing new", async () => {
  const pool = workPool(workspace, { page_workers: 1, long_workers: 1, worker_memory_mb: 1000, memory_mb: 3000, waiting_per_account: 4 });
  const question = { useCase: "about", body: new TextEncoder().encode("{}"), language: "en", by: { is: "owner" } } as const;
  // A thread that is still being made has nothing to finish.
  await pool.answer("page", question, { asker: "" });
  const begun = pool.answer("page", question, { asker: "" });
  const closed = pool.close();
  await expect(pool.answer("page", question, { asker: "" })).rejects.toMatchObject({ reason: "cancelled" });
  expect(await begun).toMatchObject({ status: 200 });
  await closed;
});
