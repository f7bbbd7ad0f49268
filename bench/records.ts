/**
 * Records by the hundred thousand or million, with their history, in SQLite or PostgreSQL: how long do the questions of the pages take, and what goes through all of them?
 *
 *   npx tsx --conditions=quoin-source bench/records.ts [records] [postgresql|-] [FOLDER] [make|copy|ask|move|verify|export|backup|restore]     (a record needs 3.5 kB of disk while it runs; it says so before it begins)
 *
 * With `postgresql` a server of that kind is started beside it from the machine's own programs; where QUOIN_DATABASE_URL names one, that one is used. The records are made
 * and committed as an import does, a thousand at once. A FOLDER is kept, and gone on with where it holds some of them: so the steps (`make` records by commits or `copy` their rows into PostgreSQL, `ask` the
 * questions of the pages, `move` all of them through verify, export, backup and restore, or through one of these) can be run one at a time.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, stat, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { knownSchema } from "../packages/engines/src/records/workspace-schema.ts";
import { postgresPrograms, startPostgres } from "../packages/engines/test/postgres-server.ts";
import { createWorkspace } from "../packages/quoin/src/commands/create-workspace.ts";
import { openWorkspace } from "../packages/quoin/src/composition.ts";
import { quoin } from "../packages/quoin/test/command-line.ts";
import { runUseCaseNamed } from "../packages/quoin/test/run-use-case-named.ts";
import { copyRecords, type MadeRecord } from "./copied-records.ts";

const count = Number(process.argv[2] ?? 100_000);
const [portion, rounds, bytesOfRecord] = [1000, 7, 3500];
const { bavail, bsize } = await statfs(tmpdir());
// Questions about what is there need no more room, and going through it hardly any.
const needed = ["ask", "verify", "export", "backup"].includes(process.argv[5] ?? "") ? 0 : count * bytesOfRecord;
console.log(`needs ${(needed / 1e9).toFixed(1)} GB of disk, ${((bavail * bsize) / 1e9).toFixed(1)} GB are free`);
if (needed > 0.8 * bavail * bsize) throw new Error("too little room");
const isGiven = (process.env["QUOIN_DATABASE_URL"] ?? "") !== "";
const database = process.argv[3] === "postgresql" && !isGiven ? await startPostgres(postgresPrograms() ?? "") : undefined;
if (database !== undefined) process.env["QUOIN_DATABASE_URL"] = database.url;

const asker = { name: "bench", language: "en", progress: { step: () => {} } } as const;
const kept = process.argv[4];
const step = process.argv[5];
if (kept !== undefined) await mkdir(kept, { recursive: true });
const folder = kept ?? (await mkdtemp(join(tmpdir(), "quoin-records-")));
const dir = join(folder, "office");
const seconds = (from: number): number => (performance.now() - from) / 1000;
const line = (what: string, took: number, more = ""): void => console.log(`${what.padEnd(44)} ${took.toFixed(3).padStart(9)} s   ${more}`);
const isDue = (which: string): boolean => step === undefined || step === which;
const peak = (): string => `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`;

const kinds = ["enterprise", "university", "public-institute"];
function made(at: number): MadeRecord {
  const mixed = Math.imul(at, 2_654_435_761) >>> 0;
  const labels = { en: `Company ${at} of place ${mixed % 500}`, zh: `第${mixed % 500}地${at}号公司` };
  const body = { id: `o-${at}`, labels, source: "made", synthetic: true, kind: kinds[mixed % 3] };
  return { type: "organisation", id: body.id, body };
}

try {
  if (!existsSync(dir)) {
    const workspace = await createWorkspace(dir, "empty", asker);
    if (!workspace.ok) throw new Error(JSON.stringify(workspace.notes));
  }
  const opened = await openWorkspace(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.notes));
  const workspace = opened.value;
  const ports = await workspace.ports(asker);
  if (!ports.ok) throw new Error(JSON.stringify(ports.notes));
  const { records } = ports.value;
  let began = performance.now();
  if (step === "copy") {
    const schema = await knownSchema(join(dir, ".quoin", "postgres-schema"));
    await copyRecords(process.env["QUOIN_DATABASE_URL"] ?? "", schema ?? "", count, made);
    line(`${count} records copied`, seconds(began), peak());
  }
  const start = await records.count("organisation");
  for (let from = start; from < count; from += portion) {
    const changes = Array.from({ length: Math.min(portion, count - from) }, (_, index) => ({ ...made(from + index), expectedVersion: 0, references: [] }));
    const committed = await records.commit(changes, { who: "bench", at: new Date().toISOString(), reason: "made" });
    if (!committed.ok) throw new Error(JSON.stringify(committed.notes.slice(0, 2)));
    if ((from + portion) % 100_000 === 0) console.log(`  ${from + portion} of ${count}, ${Math.round((from + portion - start) / seconds(began))} a second`);
  }
  if (start < count) line(`${count - start} records committed`, seconds(began), `${Math.round((count - start) / seconds(began))} a second, ${peak()}`);
  const ask = (name: string, input: object) => runUseCaseNamed(workspace, asker, name, input as Record<string, unknown>);
  const middle = `o-${Math.floor(count / 2)}`;
  if (isDue("ask")) await ask("record-put", { type: "organisation", data: { id: middle, labels: { en: "Changed" } }, reason: "one more version" });
  const questions: readonly (readonly [string, string, object])[] = [
    ["one record", "record-get", { type: "organisation", id: middle }],
    ["first page of a list", "record-list", { type: "organisation", limit: 50 }],
    ["page from the middle", "record-list", { type: "organisation", limit: 50, offset: Math.floor(count / 2) }],
    ["first page by name of one place", "record-list", { type: "organisation", limit: 50, sort: "labels", search: "of place 77" }],
    ["first page of a filter", "record-list", { type: "organisation", limit: 50, where: ["kind=university"] }],
    ["text in the name", "record-list", { type: "organisation", limit: 50, search: `Company ${Math.floor(count / 3)}` }],
    ["search over everything", "search", { text: `Company ${Math.floor(count / 3)}` }],
    ["history of one", "history", { type: "organisation", id: middle }],
    ["newest changes", "log", { newest: true, limit: 50 }],
    ["changes by one person", "log", { who: "bench", limit: 50 }],
    ["newest changes of a type", "log", { type: "organisation", newest: true, limit: 50 }],
    ["changes of a day", "log", { since: "2000-01-01", until: "2000-01-01", limit: 50 }],
    ["last changes since a day", "log", { since: "2000-01-01", newest: true, limit: 50 }],
    ["who refers to it", "record-referrers", { type: "organisation", id: middle }],
    ["start page", "diagnose", {}],
  ];
  for (const [what, name, input] of isDue("ask") ? questions : []) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      began = performance.now();
      await ask(name, input);
      times.push(seconds(began));
    }
    const [first = 0] = times;
    times.sort((a, b) => a - b);
    line(what, times[Math.floor(rounds / 2)] ?? 0, `median of ${rounds}; first ${first.toFixed(3)}`);
  }
  await workspace.close();
  const words: readonly (readonly [string, readonly string[]])[] = [
    ["verify", ["verify", dir]],
    ["export", ["record", "export", dir, "organisation", "--to", join(folder, "all.csv")]],
    ["backup", ["backup", dir, "--to", join(folder, "office.tar.gz")]],
    ["restore", ["restore", join(folder, "office.tar.gz"), join(folder, "again")]],
  ];
  for (const [what, command] of words.filter(([what]) => isDue("move") || isDue(what))) {
    began = performance.now();
    const run = await quoin(...command);
    line(what, seconds(began), run.exitCode === 0 ? peak() : `exit ${run.exitCode}: ${run.stderr.slice(0, 300)}`);
  }
  if (process.argv[3] !== "postgresql")
    line("size of the store", 0, `${((await stat(join(dir, ".quoin", "records.db"))).size / count).toFixed(0)} bytes a record`);
} finally {
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
  await database?.stop();
}
