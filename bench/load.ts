/**
 * 200 readers and 20 writers on one small server, over loopback: how long do answers take, is an update lost, does memory stay level?
 *
 *   npm run build && npx tsx --conditions=quoin-source bench/load.ts [seconds] [postgresql]
 *
 * With `postgresql` a server of that kind is started beside it, on the same cores, from the machine's own programs.

 * Makes a workspace of its own with one account for each of them, and takes it away afterwards. Readers ask the questions of the pages in turn, one to three
 * seconds after each answer, writers change one of ten shared records every two seconds with the version that they have read and try again where it was stale.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { postgresPrograms, startPostgres } from "../packages/engines/test/postgres-server.ts";
import { createWorkspace } from "../packages/quoin/src/commands/create-workspace.ts";
import { openWorkspace } from "../packages/quoin/src/composition.ts";
import { runUseCaseNamed } from "../packages/quoin/test/run-use-case-named.ts";
import { addFirst, asker, served, tokenOf } from "./served-office.ts";

const seconds = Number(process.argv[2] ?? 15);
const database = process.argv[3] === "postgresql" ? await startPostgres(postgresPrograms() ?? "") : undefined;
if (database !== undefined) process.env["QUOIN_DATABASE_URL"] = database.url;
const folder = await mkdtemp(join(tmpdir(), "quoin-load-"));
const made = await createWorkspace(join(folder, "office"), "china-its", asker);
const opened = await openWorkspace(join(folder, "office"));
if (!made.ok || !opened.ok) throw new Error("no workspace");
const workspace = opened.value;
const run = (name: string, input: Record<string, unknown>) => runUseCaseNamed(workspace, asker, name, input);

for (let index = 0; index < 10; index++)
  await run("record-put", { type: "organisation", data: { id: `shared-${index}`, labels: { en: "0" }, synthetic: true } });
await addFirst(workspace);
const tokens: string[] = [];
for (let index = 0; index < 220; index++) {
  const roles = [index < 200 ? "viewer" : "planner"] as ("viewer" | "planner")[];
  const name = `user-${index}`;
  tokens.push(await tokenOf(workspace, name, roles));
}
await workspace.close();
const { server, address } = await served(join(folder, "office"));

const times = { read: [] as number[], write: [] as number[] };
let acknowledged = 0;
let failed = 0;
const ask = async (kind: "read" | "write", token: string, name: string, input: unknown): Promise<{ status: number; body: Record<string, unknown> }> => {
  const start = performance.now();
  const response = await fetch(`${address}api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(input),
  });
  const body = (await response.json()) as Record<string, unknown>;
  times[kind].push(performance.now() - start);
  if (response.status !== 200 && response.status !== 409) failed++;
  return { status: response.status, body };
};
/** The mixture, as the pages ask it: the start page, a brief, problems, plan, cards, evidence, records, the cycle, money. */
const questions: readonly (readonly [string, unknown])[] = [
  ["about", {}],
  ["diagnose", {}],
  ["diagnose-regions", {}],
  ["design", {}],
  ["diagnose", { region: "350000" }],
  ["design", { region: "350000" }],
  ["diagnose", { region: "440000" }],
  ["rule-list", {}],
  ["cards", {}],
  ["coordination", {}],
  ["forecast", {}],
  ["map", {}],
  ["sources", {}],
  ["rows", { table: "regions", limit: 50 }],
  ["record-types", {}],
  ["record-list", { type: "project", limit: 50 }],
  ["record-list", { type: "organisation", limit: 50, search: "大学" }],
  ["record-get", { type: "region", id: "350000" }],
  ["history", { type: "organisation", id: "shared-1" }],
  ["call-list", {}],
  ["application-list", {}],
  ["track", {}],
  ["leverage", {}],
];
// The server has been up for a while: what is measured is the day, not the first minute.
for (const [name, input] of questions) await ask("read", tokens[0] ?? "", name, input);
times.read.length = 0;
process.stdout.write(
  `${database === undefined ? "SQLite" : "PostgreSQL"}, ${seconds} s; questions in turn: ${questions.map(([name, input]) => `${name} ${JSON.stringify(input)}`).join(" · ")}\n`,
);
/** MB that the server holds, threads included, once in ten seconds. */
const memory: number[] = [];
const watch = setInterval(async () => {
  const status = await readFile(`/proc/${server.pid}/status`, "utf8").catch(() => "");
  memory.push(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024);
}, 10_000);
const end = performance.now() + seconds * 1_000;
const reader = async (token: string, index: number): Promise<void> => {
  await pause(index * 10);
  for (let turn = index; performance.now() < end; turn++) {
    const [name, input] = questions[turn % questions.length] as (typeof questions)[number];
    await ask("read", token, name, input);
    await pause(1_000 + ((turn * 7_919 + index * 104_729) % 2_000));
  }
};
const writer = async (token: string, index: number): Promise<void> => {
  await pause(index * 100);
  for (let turn = index; performance.now() < end; turn++) {
    const id = `shared-${turn % 10}`;
    for (;;) {
      const { body } = await ask("read", token, "record-get", { type: "organisation", id });
      const count = Number((body["labels"] as { en: string }).en) + 1;
      const { status } = await ask("write", token, "record-put", {
        type: "organisation",
        id,
        data: { labels: { en: String(count) } },
        if_version: body["version"],
      });
      if (status === 200) acknowledged++;
      if (status !== 409) break;
    }
    await pause(2_000);
  }
};
try {
  await Promise.all(tokens.map((token, index) => (index < 200 ? reader(token, index) : writer(token, index - 200))));
  const counted = [];
  for (let index = 0; index < 10; index++)
    counted.push(
      Number(((await ask("read", tokens[0] ?? "", "record-get", { type: "organisation", id: `shared-${index}` })).body["labels"] as { en: string }).en),
    );
  const share = (list: number[], part: number) => (list.sort((a, b) => a - b)[Math.floor(list.length * part)] ?? Number.NaN).toFixed(1);
  for (const kind of ["read", "write"] as const)
    process.stdout.write(
      `${kind}: ${times[kind].length} answers, p50 ${share(times[kind], 0.5)} ms, p95 ${share(times[kind], 0.95)} ms, p99 ${share(times[kind], 0.99)} ms\n`,
    );
  const mean = (list: readonly number[]) => (list.reduce((a, b) => a + b, 0) / list.length).toFixed(0);
  const third = Math.max(1, Math.floor(memory.length / 3));
  process.stdout.write(
    `memory of the server: ${mean(memory.slice(0, third))} MB in the first third, ${mean(memory.slice(third, 2 * third))} in the second, ${mean(memory.slice(2 * third))} in the last\n`,
  );
  process.stdout.write(`writes acknowledged ${acknowledged}, counted ${counted.reduce((a, b) => a + b, 0)}, other failures ${failed}\n`);
} finally {
  clearInterval(watch);
  const ended = new Promise((resolve) => server.once("close", resolve));
  server.kill("SIGINT");
  await ended;
  await database?.stop();
  await rm(folder, { recursive: true, force: true });
}
