import { mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { field, formerFolder, languageFolder, looseUseCase, note, type Outcome, type ProgressReporter, success } from "@quoin/core";
import { dumpLayout, tellingFileTrouble } from "@quoin/engines";
import { z } from "zod";
import { type OpenWorkspace, openWorkspace } from "../composition.ts";
import { lastBackupFile } from "../program/last-backup.ts";
import { BackupFile } from "./backup-file.ts";
import { backupPlace } from "./backup-folder.ts";
import { type BackupManifest, backupManifestName } from "./backup-manifest.ts";
import { workspaceTree } from "./workspace-tree.ts";

const answer = z.object({
  file: z.string(),
  records: z.number(),
  changes: z.number(),
  accounts: z.number(),
  files: z.number(),
  /** Of them, former states of tables that are kept so that imports can be undone. */
  former_files: z.number(),
  /** Of them, translations of what the program says. */
  translations: z.number(),
  /** Of the backup. */
  bytes: z.number(),
  newest_hash: z.string(),
  /** Earlier backups of the folder that made room for this one. */
  removed: z.array(z.string()),
});
type Answer = z.infer<typeof answer>;

/** `quoin backup DIR --to FILE|DIR/ [--keep N]` */
export const backup = looseUseCase({
  words: ["backup"],
  summary: "Put records with their history, accounts, data and settings into one file",
  changes: false,
  delivers: "answer",
  rights: "owner",
  example: "quoin backup quoin-demo --to quoin-demo.tar.gz",
  input: z.strictObject({
    dir: field(z.string().min(1), { description: "the workspace folder", position: 0 }),
    to: field(z.string().min(1), {
      description: "the file to write, or a folder (ending in /) in which it is given a name; it holds the hashes of passwords, so keep it as such",
      unit: "FILE",
    }),
    keep: field(z.int().min(1).max(10_000).optional(), {
      description: "of a folder: backups of this workspace to keep; older ones that this command named go",
    }),
  }),
  output: answer,
  run: async ({ caller, progress, clock }, { dir, to, keep }): Promise<Outcome<Answer>> => {
    const place = backupPlace(resolve(dir), to, keep, clock.now());
    if (!place.ok) return place;
    const opened = await openWorkspace(dir);
    if (!opened.ok) return opened;
    try {
      const ports = await opened.value.ports({ ...caller, progress });
      if (!ports.ok) return ports;
      // Under the lock no import moves files, so that they are those which the records were made from.
      const made = await ports.value.lock.exclusively(() =>
        tellingFileTrouble(to, async () => {
          await mkdir(dirname(resolve(place.value.file)), { recursive: true });
          return written(opened.value, place.value.file, progress);
        }),
      );
      if (!made.ok) return made;
      const removed = [...place.value.makeRoom()];
      const { file, changes, bytes } = made.value;
      // By it a server tells how long ago the last one was made.
      await ports.value.files.write(lastBackupFile, `${JSON.stringify({ at: clock.now(), file, changes, bytes })}\n`).catch(() => {});
      return success({ ...made.value, removed }, made.value.records === 0 ? [note("backup.no-records", {}, { file: place.value.file })] : []);
    } finally {
      await opened.value.close();
    }
  },
});

async function written(workspace: OpenWorkspace, to: string, progress: ProgressReporter): Promise<Outcome<Omit<Answer, "removed">>> {
  const all = await workspace.people.records.newestChange();
  const rows: Record<string, number> = {};
  const parts: Record<string, number> = {};
  let newest = { seq: 0, hash: "" };
  const paths = (await workspaceTree(workspace.dir)).filter((path) => resolve(workspace.dir, path) !== resolve(to));
  const file = await BackupFile.begin(to);
  try {
    for (const path of paths) await file.add(`files/${path}`, await readFile(join(workspace.dir, path)));
    await workspace.database.dump(async ({ table, rows: count, lines }) => {
      rows[table] = (rows[table] ?? 0) + count;
      parts[table] = (parts[table] ?? 0) + 1;
      // The history is most of what there is.
      if (table === "change") progress.step({ en: "Changes put away", zh: "备份变更记录" }, Math.min(rows[table], all), all);
      if (table === "chain_head") newest = JSON.parse(lines) as typeof newest;
      await file.add(`tables/${table}/${String(parts[table]).padStart(6, "0")}.ndjson`, Buffer.from(lines, "utf8"));
    });
    const manifest: BackupManifest = {
      format: "quoin-backup",
      version: 1,
      layout: [...dumpLayout],
      newest_change: newest.seq,
      newest_hash: newest.hash,
      entries: [...file.entries],
    };
    await file.add(backupManifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, "utf8"));
    const bytes = await file.finish();
    const counted = (table: string) => rows[table] ?? 0;
    return success({
      file: to,
      records: counted("record"),
      changes: counted("change"),
      accounts: counted("account"),
      files: paths.length,
      former_files: paths.filter((path) => path.startsWith(`${formerFolder}/`)).length,
      translations: paths.filter((path) => path.startsWith(`${languageFolder}/`)).length,
      bytes,
      newest_hash: newest.hash,
    });
  } catch (cause) {
    await file.abandon();
    throw cause;
  }
}
