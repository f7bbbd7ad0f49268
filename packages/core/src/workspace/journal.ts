import { z } from "zod";
import { type Outcome, success } from "../contract/outcome.ts";
import type { JournalEntry, RecordStore } from "../register/record-store.ts";
import type { WorkspaceFiles } from "./workspace-files.ts";
import type { WorkspaceLock } from "./workspace-lock.ts";

/** Files that take their places when the changes of records they belong to are committed: all of it happens, or none. */
export const fileMoves = z.strictObject({ moves: z.array(z.strictObject({ from: z.string(), to: z.string() })), removes: z.array(z.string()) });
export type FileMoves = z.infer<typeof fileMoves>;

/** Folder in which files wait for their commit, one folder for each entry of the journal. */
export const stageFolder = ".quoin/stage";

/** Carries out what an entry of the journal says and settles it. Doing it twice does no harm: a move whose file has gone was made before. */
export async function carryOut(files: WorkspaceFiles, records: RecordStore, entry: JournalEntry): Promise<void> {
  const { moves, removes } = fileMoves.parse(entry.body);
  for (const { from, to } of moves) if (await files.exists(from)) await files.move(from, to);
  for (const path of removes) await files.remove(path);
  await records.settleJournal(entry.id);
  await files.remove(`${stageFolder}/${entry.id}`);
}

/**
 * Finishes what a process that died left open, before anything else is asked of a workspace. An entry is open only while its owner holds the lock:
 * a live owner is waited for, and who gets the lock finds the entries of the dead. They are always finished, since their records are committed;
 * files staged without an entry have changed nothing.
 */
export async function settleJournal(files: WorkspaceFiles, records: RecordStore, lock: WorkspaceLock): Promise<Outcome<null>> {
  if ((await records.openJournal()).length === 0) return success(null);
  return lock.exclusively(async () => {
    for (const entry of await records.openJournal()) await carryOut(files, records, entry);
    return success(null);
  });
}

/** Removes what was staged and never came to its commit. Only for the one who holds the lock. */
export async function clearStage(files: WorkspaceFiles): Promise<void> {
  await files.remove(stageFolder);
}
