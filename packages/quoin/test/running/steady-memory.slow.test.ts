import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerReport } from "@quoin/core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createWorkspace } from "../../src/commands/create-workspace.ts";
import { type OpenWorkspace, openWorkspace } from "../../src/composition.ts";
import { type Served, serveWorkspace } from "../../src/http/serve-workspace.ts";
import { workPool } from "../../src/work/work-pool.ts";

const asker = { name: "owner", language: "en", progress: { step: () => {} } } as const;
const megabytes = (): number => process.memoryUsage.rss() / 1_048_576;
/** What the computations of this file may add to the program as it stands, in MB. */
const room = 600;

let folder: string;
let workspace: OpenWorkspace;
let served: Served;
let pidFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-memory-"));
  pidFile = join(folder, "solver.pid");
  // A solver that says who it is and searches for ever.
  const program = join(folder, "highs");
  await writeFile(program, `#!/bin/sh\necho $$ > ${pidFile}\nexec sleep 1000\n`);
  await chmod(program, 0o755);
  vi.stubEnv("QUOIN_HIGHS", program);
  const dir = join(folder, "office");
  const made = await createWorkspace(dir, "demo-office", asker);
  if (!made.ok) throw new Error(JSON.stringify(made.notes));
  const settings = join(dir, "quoin.yaml");
  const text = await readFile(settings, "utf8");
  // What the server may have stands above what it holds once its pages are answered: what it prepares by itself is no computation of the test.
  await begin(dir);
  for (const name of ["about", "diagnose", "design"]) expect([name, (await post(name, {})).status]).toEqual([name, 200]);
  const held = Math.round(megabytes());
  await end();
  await writeFile(settings, `${text}\nserver:\n  memory_mb: ${Math.max(512, held + room)}\n`);
  await begin(dir);
  for (const name of ["about", "diagnose", "design"]) expect([name, (await post(name, {})).status]).toEqual([name, 200]);
}, 240_000);

async function begin(dir: string): Promise<void> {
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  workspace = opened.value;
  const serving = await serveWorkspace(workspace, "127.0.0.1", 0);
  if (!serving.ok) throw new Error("not served");
  served = serving.value;
}

async function end(): Promise<void> {
  await served.close();
  await workspace.close();
}

afterAll(async () => {
  await end();
  await rm(folder, { recursive: true, force: true });
});

function post(name: string, input: unknown, signal?: AbortSignal): Promise<Response> {
  return fetch(`${served.address}api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
    ...(signal === undefined ? {} : { signal }),
  });
}

const file = (name: string, lines: readonly string[]) => ({ name, content_base64: Buffer.from(`${lines.join("\n")}\n`).toString("base64") });

/** A small file that makes tables of numbers of `sectors` × `sectors`. */
function sparseWorld(sectors: number): object {
  const rows = Array.from({ length: sectors }, (_, sector) => sector);
  return {
    flows: file("flows.csv", ["src_country,src_industry,dst_country,dst_industry,value", ...rows.map((s) => `A,i${s},A,i${(s + 1) % sectors},1`)]),
    final: file("final.csv", ["src_country,src_industry,dst_country,category,value", ...rows.map((s) => `A,i${s},A,C,10`)]),
    tables: ["sectors"],
  };
}

async function report(): Promise<ServerReport> {
  const { servers } = (await (await post("server-status", {})).json()) as { servers: ServerReport[] };
  return servers[0] as ServerReport;
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("a small file that asks for too large a table is refused before it is made", { timeout: 300_000 }, async () => {
  const refused = await post("measure-input-output", sparseWorld(8_000));
  expect([refused.status, await refused.json()]).toMatchObject([400, { notes: [{ code: "work.too-many-cells", parameters: { needed: 64_000_000 } }] }]);
  const rows = Array.from({ length: 8_000 }, (_, row) => `a,${row},1`);
  const asked = { data: file("a.csv", ["place,activity,value", ...rows]), location: "place", activity: "activity", value: "value" };
  const square = await post("measure-relatedness", asked);
  expect([square.status, await square.json()]).toMatchObject([400, { notes: [{ code: "work.too-many-cells" }] }]);
  // The same rows where nothing is related with everything.
  expect((await post("measure-network", { data: asked.data, holder: "place", held: "activity" })).status).toBe(200);
});

test("a computation that takes more than the server may have is ended with a note; others are answered, and the server goes on", {
  timeout: 300_000,
}, async () => {
  const heavy = post("measure-input-output", sparseWorld(7_000));
  expect((await post("record-get", { type: "project", id: "p01" })).status).toBe(200);
  const ended = await heavy;
  expect([ended.status, await ended.json()]).toMatchObject([503, { notes: [{ code: "work.out-of-memory" }] }]);
  await expect.poll(async () => (await report()).lanes.find(({ lane }) => lane === "long")?.running).toBe(0);
  expect((await post("measure-input-output", sparseWorld(50))).status).toBe(200);
  await expect.poll(megabytes).toBeLessThan((await report()).limits.memory_mb);
});

/** A question that an installed solver answers with a search for ever. */
const endless = {
  model: file("m.mps", [
    "NAME m",
    "ROWS",
    " N cost",
    " G c1",
    "COLUMNS",
    "    M1 'MARKER' 'INTORG'",
    "    x cost 1 c1 1",
    "    M2 'MARKER' 'INTEND'",
    "RHS",
    "    RHS c1 1",
    "ENDATA",
  ]),
  engine: "highs",
  time_limit: 500,
};

test("who leaves an installed solver ends it", { timeout: 300_000 }, async () => {
  const leaving = new AbortController();
  const asked = post("solve", endless, leaving.signal).then(
    async (response) => [response.status, await response.text()],
    () => "left",
  );
  await expect.poll(() => readFile(pidFile, "utf8").catch(() => "")).toMatch(/\d/);
  const pid = Number(await readFile(pidFile, "utf8"));
  expect(isRunning(pid)).toBe(true);
  leaving.abort();
  expect(await asked).toBe("left");
  await expect.poll(() => isRunning(pid)).toBe(false);
  await expect.poll(async () => (await report()).lanes.find(({ lane }) => lane === "long")?.running).toBe(0);
});

test("who leaves while the solver is started, before anybody is told of it, ends it too; so does a server that closes", { timeout: 300_000 }, async () => {
  const pool = workPool(workspace, { page_workers: 1, long_workers: 1, worker_memory_mb: 1000, memory_mb: 3000, waiting_per_account: 4 });
  const ask = (input: object, signal?: AbortSignal) => {
    const body = new TextEncoder().encode(JSON.stringify(input));
    return pool.answer("long", { useCase: "solve", body, language: "en", by: { is: "owner" } }, { asker: "", ...(signal === undefined ? {} : { signal }) });
  };
  const { engine, ...builtIn } = endless;
  // A thread that is there already takes the next question while this one stands still and hears nothing.
  expect((await ask(builtIn)).status).toBe(200);
  const started = (): number => {
    while (!existsSync(pidFile) || readFileSync(pidFile, "utf8") === "") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return Number(readFileSync(pidFile, "utf8"));
  };
  await rm(pidFile);
  const leaving = new AbortController();
  const left = ask(endless, leaving.signal);
  const first = started();
  leaving.abort();
  await expect(left).rejects.toMatchObject({ reason: "cancelled" });
  expect([engine, isRunning(first)]).toEqual(["highs", false]);
  await rm(pidFile);
  expect((await ask(builtIn)).status).toBe(200);
  const closed = ask(endless);
  const second = started();
  closed.catch(() => {});
  await pool.close();
  expect(isRunning(second)).toBe(false);
});
