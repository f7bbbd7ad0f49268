/**
 * Lists and referrers of a large type under a crowd: 16,000 projects, 60 readers and 6 writers on one small server, over loopback. How long do answers take, and how much of the
 * processor does the server spend on each?
 *
 *   npm run build && npx tsx --conditions=quoin-source bench/crowd.ts [seconds] [readers] [writers]
 *
 * A third of the readers sees everything, a third belongs to one of 20 departments, a third to one of 400 organisations. Each asks a page of the list of projects (as it is, by a
 * condition, by a text, by an amount) or who refers to an organisation, then rests one to two seconds; a writer changes one of the projects every two seconds. The client runs on the same cores.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { entityOf } from "../packages/core/src/register/entities.ts";
import { recordReferences } from "../packages/core/src/schema/record-references.ts";
import { createWorkspace } from "../packages/quoin/src/commands/create-workspace.ts";
import { openWorkspace } from "../packages/quoin/src/composition.ts";
import { addFirst, asker, served, tokenOf } from "./served-office.ts";

const [seconds, readers, writers] = [Number(process.argv[2] ?? 20), Number(process.argv[3] ?? 60), Number(process.argv[4] ?? 6)];
const sizes = { projects: 16_000, organisations: 400, departments: 20 };
const folder = await mkdtemp(join(tmpdir(), "quoin-crowd-"));
const made = await createWorkspace(join(folder, "office"), "empty", asker);
const opened = await openWorkspace(join(folder, "office"));
if (!made.ok || !opened.ok) throw new Error("no workspace");
const workspace = opened.value;
const ports = await workspace.ports(asker);
if (!ports.ok) throw new Error("no ports");

const filled = async (type: string, bodies: readonly Record<string, unknown>[]): Promise<void> => {
  const entity = entityOf(type);
  if (entity === undefined) throw new Error(type);
  for (let from = 0; from < bodies.length; from += 1_000) {
    const changes = bodies.slice(from, from + 1_000).map((body) => ({
      type,
      id: String(body["id"]),
      body: { source: "made", synthetic: true, ...body } as never,
      expectedVersion: 0,
      references: recordReferences(entity, body as never),
    }));
    const committed = await ports.value.records.commit(changes, { who: "bench", at: new Date().toISOString(), reason: "made" });
    if (!committed.ok) throw new Error(JSON.stringify(committed.notes.slice(0, 2)));
  }
};
const numbered = (many: number): readonly number[] => Array.from({ length: many }, (_, at) => at);
await filled(
  "organisation",
  [...numbered(sizes.departments).map((at) => `dept-${at}`), ...numbered(sizes.organisations).map((at) => `org-${at}`)].map((id) => ({
    id,
    labels: { en: `Organisation ${id}`, zh: `单位${id}` },
    kind: "enterprise",
  })),
);
await filled(
  "project",
  numbered(sizes.projects).map((at) => {
    const mixed = Math.imul(at + 1, 2_654_435_761) >>> 0;
    return {
      id: `p-${String(at).padStart(5, "0")}`,
      labels: { en: `Project ${at} on matter ${mixed % 700}`, zh: `关于${mixed % 700}的第${at}个项目` },
      department: `dept-${mixed % sizes.departments}`,
      lead: `org-${(mixed >>> 8) % sizes.organisations}`,
      call_year: 2010 + (mixed % 15),
      participants: numbered(3).map((part) => ({ organisation: `org-${(mixed >>> (4 + part)) % sizes.organisations}`, role: "engagement:participant" })),
    };
  }),
);

await addFirst(workspace);
const readerTokens: string[] = [];
for (const at of numbered(readers)) {
  const kinds = [
    [["planner"], {}],
    [["viewer"], { department: `dept-${at % sizes.departments}` }],
    [["applicant"], { organisation: `org-${at}` }],
  ] as const;
  const [roles, belongs] = kinds[at % 3] as (typeof kinds)[number];
  readerTokens.push(await tokenOf(workspace, `reader-${at}`, [...roles], belongs));
}
const writerTokens: string[] = [];
for (const at of numbered(writers)) writerTokens.push(await tokenOf(workspace, `writer-${at}`, ["planner"]));
await workspace.close();

const { server, address } = await served(join(folder, "office"));
/** Milliseconds of processor that the server has spent, all threads together. */
const spent = async (): Promise<number> => {
  const fields = (await readFile(`/proc/${server.pid}/stat`, "utf8")).split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
const failures = new Map<string, number>();
const times = new Map<string, number[]>();
const ask = async (kind: string, token: string, name: string, input: unknown): Promise<Record<string, unknown>> => {
  const start = performance.now();
  const response = await fetch(`${address}api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(input),
  });
  const body = (await response.json()) as Record<string, unknown>;
  times.set(kind, [...(times.get(kind) ?? []), performance.now() - start]);
  if (response.status !== 200) failures.set(`${name} ${response.status}`, (failures.get(`${name} ${response.status}`) ?? 0) + 1);
  return body;
};
const questions: readonly (readonly [string, string, (at: number, own?: string) => unknown])[] = [
  ["list", "record-list", (at) => ({ type: "project", limit: 50, offset: 50 * (at % 5) })],
  ["referrers", "record-referrers", (at, own) => ({ type: "organisation", id: own ?? `org-${at % sizes.organisations}` })],
  ["list of a condition", "record-list", (at) => ({ type: "project", limit: 50, where: [`call_year=${2010 + (at % 15)}`] })],
  ["referrers", "record-referrers", (at, own) => ({ type: "organisation", id: own ?? `dept-${at % sizes.departments}` })],
  ["list of a text", "record-list", (at) => ({ type: "project", limit: 50, search: `matter ${at % 700}` })],
  ["list in an order", "record-list", () => ({ type: "project", limit: 50, sort: "call_year", falling: true })],
];
/** Who belongs to an organisation sees no other. */
const own = (at: number): string | undefined => (at % 3 === 2 ? `org-${at}` : undefined);
try {
  // What is measured is the day, not the first minute: each thread has read the register, each kind of question was asked.
  for (const round of numbered(2))
    for (const [, name, input] of questions) await Promise.all(readerTokens.slice(0, 6).map((token) => ask("", token, name, input(round))));
  // One asker after the other, each question new to the server: what the processor spends on it.
  for (const [who, token] of readerTokens.slice(0, 3).entries())
    for (const [kind, name, input] of questions) {
      const rounds = 10;
      const before = await spent();
      for (const round of numbered(rounds)) {
        await ask("write", writerTokens[0] ?? "", "record-put", {
          type: "project",
          id: `p-${String(round).padStart(5, "0")}`,
          data: { category: `${who}${round}` },
        });
        await ask("", token, name, input(round, own(who)));
      }
      console.log(
        `${["sees all", "of a department", "of an organisation"][who]?.padEnd(20)} ${kind.padEnd(22)} ${(((await spent()) - before) / rounds).toFixed(0).padStart(4)} ms of processor, the change before it included`,
      );
    }
  times.clear();
  const before = await spent();
  const end = performance.now() + seconds * 1_000;
  const reader = async (token: string, index: number): Promise<void> => {
    await pause(index * 25);
    for (let turn = index; performance.now() < end; turn++) {
      const [kind, name, input] = questions[turn % questions.length] as (typeof questions)[number];
      await ask(kind, token, name, input(turn * 7 + index, own(index)));
      await pause(1_000 + ((turn * 7_919 + index * 104_729) % 1_000));
    }
  };
  const writer = async (token: string, index: number): Promise<void> => {
    await pause(index * 333);
    for (let turn = 0; performance.now() < end; turn++) {
      const id = `p-${String(index * 1_000 + (turn % 500)).padStart(5, "0")}`;
      await ask("write", token, "record-put", { type: "project", id, data: { category: `turn ${turn}` } });
      await pause(2_000);
    }
  };
  await Promise.all([...readerTokens.map(reader), ...writerTokens.map(writer)]);
  const used = (await spent()) - before;
  const share = (list: number[], part: number) => (list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? Number.NaN).toFixed(0).padStart(5);
  for (const [kind, list] of [...times].sort())
    console.log(
      `${kind.padEnd(22)} ${String(list.length).padStart(5)} answers, p50 ${share(list, 0.5)} ms, p95 ${share(list, 0.95)} ms, longest ${share(list, 0.9999)} ms`,
    );
  const answers = [...times.values()].reduce((sum, list) => sum + list.length, 0);
  console.log(
    `${(used / answers).toFixed(1)} ms of the server's processor an answer, ${((100 * used) / (seconds * 1_000)).toFixed(0)} % of one core; load of the machine ${loadavg()[0]?.toFixed(1)}; failures ${JSON.stringify([...failures])}`,
  );
} finally {
  const ended = new Promise((resolve) => server.once("close", resolve));
  server.kill("SIGINT");
  await ended;
  await rm(folder, { recursive: true, force: true });
}
