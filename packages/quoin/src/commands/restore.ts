import { mkdir, open } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fault, field, holdAsWritten, looseUseCase, note, type Outcome, success, verifyWorkspace } from "@quoin/core";
import { nodeWorkspaceFiles, type TarEntry, tellingFileTrouble, UnfitDump } from "@quoin/engines";
import { z } from "zod";
import { type OpenWorkspace, openWorkspace } from "../composition.ts";
import type { Asker } from "../loose-ports.ts";
import { type BackupManifest, backupManifestName } from "./backup-manifest.ts";
import { BrokenBackup, backupEntries, checkedBackup, tableOf } from "./checked-backup.ts";
import { entriesOf, stagedFolder } from "./staged-folder.ts";

const answer = z.object({ dir: z.string(), ok: z.boolean(), changes: z.number(), newest_hash: z.string(), files: z.number() });
type Answer = z.infer<typeof answer>;

/** `quoin restore FILE DIR` */
export const restore = looseUseCase({
  words: ["restore"],
  summary: "Make a workspace from a backup, and check its history and every hash before it is there",
  changes: true,
  delivers: "answer",
  rights: "owner",
  example: "quoin restore quoin-demo.tar.gz restored",
  input: z.strictObject({
    file: field(z.string().min(1), { description: "the backup", position: 0 }),
    dir: field(z.string().min(1), { description: "the folder to make; it must not exist or be empty", position: 1 }),
  }),
  output: answer,
  run: async ({ caller, progress }, { file, dir }): Promise<Outcome<Answer>> => {
    const present = await entriesOf(resolve(dir));
    if (present === null || present.length > 0) return fault(note("workspace.not-empty", { dir }, { file: dir }));
    try {
      const manifest = await tellingFileTrouble(file, () => checkedBackup(file));
      const restored = await tellingFileTrouble(dir, () =>
        stagedFolder(resolve(dir), async (staged) => {
          const made = await restoredInto(staged, file, manifest, { ...caller, progress });
          return { keep: made.ok, answer: made };
        }),
      );
      return restored.ok ? success({ ...restored.value, dir }) : restored;
    } catch (cause) {
      if (cause instanceof BrokenBackup || cause instanceof UnfitDump) return fault(note("backup.broken", { file, problem: cause.message }, { file }));
      throw cause;
    }
  },
});

async function restoredInto(staged: string, file: string, manifest: BackupManifest, asker: Asker): Promise<Outcome<Answer>> {
  const entries = backupEntries(file);
  try {
    const firstTable = await unpackFiles(entries, staged);
    const opened = await openWorkspace(staged);
    if (!opened.ok) throw new BrokenBackup(opened.notes.map(({ code }) => code).join(", "));
    try {
      const parts = manifest.entries.filter(({ name }) => tableOf(name) !== null).length;
      let taken = 0;
      const told = (): void => asker.progress.step({ en: "Tables filled again", zh: "恢复数据表" }, ++taken, parts);
      await opened.value.database.load(tableParts(firstTable, entries, told));
      await checkRestored(opened.value, asker, manifest);
    } finally {
      await opened.value.close();
    }
  } finally {
    await entries.return(undefined);
  }
  const files = manifest.entries.filter(({ name }) => tableOf(name) === null).length;
  return success({ dir: staged, ok: true, changes: manifest.newest_change, newest_hash: manifest.newest_hash, files });
}

/** The workspace against its own chain and hashes, and the end of the chain against what the backup says of it. */
async function checkRestored(workspace: OpenWorkspace, asker: Asker, manifest: BackupManifest): Promise<void> {
  const ports = await workspace.ports(asker);
  const verified = ports.ok ? await verifyWorkspace.run(ports.value, {}) : ports;
  if (!verified.ok) throw new BrokenBackup(verified.notes.map(({ code }) => code).join(", "));
  if (!verified.value.ok) throw new BrokenBackup(verified.value.problems.map(({ message }) => message).join(" "));
  if (ports.ok) await holdAsWritten(ports.value);
  const { records } = workspace.people;
  const last = await records.changes({ after: manifest.newest_change - 1 });
  const [newest, later] = manifest.newest_change === 0 ? [undefined, last] : [last[0], last.slice(1)];
  const isEnd = (newest?.seq ?? 0) === manifest.newest_change && (newest?.hash ?? "") === manifest.newest_hash;
  // What an earlier release wrote of people is sealed on the way in, and the history says so after its end.
  if (!isEnd || later.some(({ type }) => type !== "history-seal")) throw new BrokenBackup("its history does not end where it says");
}

/** Writes the files; answers the first entry that is a part of a table. */
async function unpackFiles(entries: AsyncGenerator<TarEntry>, staged: string): Promise<TarEntry> {
  const { locate } = nodeWorkspaceFiles(staged);
  for (;;) {
    const { value: entry, done } = await entries.next();
    if (done || entry === undefined) throw new BrokenBackup("it holds no tables");
    if (tableOf(entry.name) !== null) return entry;
    const path = locate(entry.name.slice("files/".length));
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const handle = await open(path, "wx", 0o600);
    try {
      for await (const part of entry.parts()) await handle.writeFile(part);
    } finally {
      await handle.close();
    }
  }
}

async function* tableParts(first: TarEntry, entries: AsyncGenerator<TarEntry>, told: () => void): AsyncGenerator<{ table: string; lines: string }> {
  for (let entry: TarEntry | undefined = first; entry !== undefined; entry = (await entries.next()).value ?? undefined) {
    if (entry.name === backupManifestName) return;
    const parts: Uint8Array[] = [];
    for await (const part of entry.parts()) parts.push(part);
    yield { table: tableOf(entry.name) ?? entry.name, lines: Buffer.concat(parts).toString("utf8") };
    told();
  }
}
