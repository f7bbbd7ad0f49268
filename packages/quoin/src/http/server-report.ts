import { mkdir, rename, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lastVerifyFile, type ServerReport, type ServerSettings, serverFolder } from "@quoin/core";
import type { OpenWorkspace } from "../composition.ts";
import { codeCommit, codeVersion } from "../program/code-version.ts";
import { lastBackupFile, momentIn } from "../program/last-backup.ts";
import type { Answering } from "./answering.ts";

const everyMilliseconds = 2_000;

/** What a report is made from. */
export interface ReportSources {
  readonly workspace: OpenWorkspace;
  readonly answering: Answering;
  readonly address: string;
  readonly limits: ServerSettings;
  connections(): Promise<number>;
  readonly counts: { readonly failedLogins: number };
}

/** Milliseconds for which what a look gave is told again. */
const lookEvery = 60_000;

/** What an operator looks at each day; asked of database and disk once a minute. */
function upkeepOf({ workspace, counts }: Pick<ReportSources, "workspace" | "counts">): () => Promise<ServerReport["upkeep"]> {
  const { dir, database, people } = workspace;
  let looked = Number.NEGATIVE_INFINITY;
  let last = {
    database_bytes: null as number | null,
    disk_free_bytes: null as number | null,
    last_backup: null as string | null,
    last_verify: null as string | null,
  };
  return async () => {
    if (people.clock.seconds() * 1_000 - looked >= lookEvery) {
      looked = people.clock.seconds() * 1_000;
      const [database_bytes, disk, last_backup, last_verify] = await Promise.all([
        database.bytes().catch(() => null),
        statfs(dir).catch(() => null),
        momentIn(workspace, lastBackupFile),
        momentIn(workspace, lastVerifyFile),
      ]);
      last = { database_bytes, disk_free_bytes: disk === null ? null : disk.bavail * disk.bsize, last_backup, last_verify };
    }
    return { version: codeVersion, commit: codeCommit ?? null, layout: database.layout.now, ...last, failed_logins: counts.failedLogins };
  };
}

/** What the server is doing at this moment. */
export async function reportOf(
  { workspace, answering, address, limits, connections }: ReportSources,
  startedAt: string,
  upkeep: () => Promise<ServerReport["upkeep"]>,
): Promise<ServerReport> {
  const { clock, records } = workspace.people;
  const { answered, p50, p95 } = answering.slow.times();
  return {
    pid: process.pid,
    address,
    started_at: startedAt,
    at: clock.now(),
    database: workspace.database.kind,
    newest_change: await records.newestChange(),
    connections: await connections(),
    memory_mb: Math.round(process.memoryUsage.rss() / 1_048_576),
    lanes: [...answering.work.lanes()],
    answers: { answered, p50_seconds: p50, p95_seconds: p95 },
    kept: answering.kept.status(),
    slowest: answering.slow.slowest().map(({ use_case, effort, seconds, status, at }) => ({ use_case, lane: effort, seconds, status, at })),
    limits,
    upkeep: await upkeep(),
  };
}

/** Writes what the server is doing into the workspace every two seconds, for whoever may see it; the file goes when the server ends. */
export function reporting(sources: ReportSources): { close(): Promise<void> } {
  const { workspace } = sources;
  const folder = join(workspace.dir, serverFolder);
  const file = join(folder, `${process.pid}.json`);
  const upkeep = upkeepOf(sources);
  const startedAt = workspace.people.clock.now();
  let isClosed = false;
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const text = JSON.stringify(await reportOf(sources, startedAt, upkeep));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(`${file}.part`, text, { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
  const next = (): void => {
    if (isClosed) return;
    // A database that is away, or a disk that is full, leaves the last report: its age tells.
    writing = write().catch(() => {});
    void writing.then(() => {
      timer = setTimeout(next, everyMilliseconds);
      timer.unref();
    });
  };
  let timer: NodeJS.Timeout = setTimeout(next, 0);
  timer.unref();
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await writing;
      await rm(file, { force: true });
    },
  };
}
