import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { discardOutside } from "../composition.ts";
import { beginFile, endFile } from "../terminal/unfinished-files.ts";

/** What every workspace has; it is made first, so that whatever is left of one is known by it. */
const mark = ".quoin";

/**
 * Makes a workspace folder whole or not at all, for its owner alone: `fill` works beside it, and what it made is renamed into place where it says so.
 * What is not kept goes with all that it has outside the folder, and so does what earlier processes that were killed have left here.
 */
export async function stagedFolder<T>(dir: string, fill: (staged: string) => Promise<{ readonly keep: boolean; readonly answer: T }>): Promise<T> {
  await removeStale(dir);
  const staged = stagedName(dir, process.pid);
  beginFile(staged);
  let kept = false;
  try {
    await makeFolder(staged, 0o700);
    await makeFolder(join(staged, mark), 0o700);
    const { keep, answer } = await fill(staged);
    if (!keep) return answer;
    await rmdir(dir).catch(() => {});
    await rename(staged, dir);
    kept = true;
    return answer;
  } finally {
    if (!kept) await removeStaged(staged);
    endFile(staged);
  }
}

/** Names in a folder: none where it is not there, null where it is no folder. */
export async function entriesOf(dir: string): Promise<readonly string[] | null> {
  try {
    return await readdir(dir);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "ENOENT" ? [] : null;
  }
}

/** With its parents. (Node's own recursive way never ends where a file system says that the parent is not there although it is.) */
async function makeFolder(path: string, mode?: number): Promise<void> {
  if (!existsSync(dirname(path))) await makeFolder(dirname(path));
  await mkdir(path, mode).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EEXIST") throw cause;
  });
}

function stagedName(dir: string, pid: number): string {
  return join(dirname(dir), `.${basename(dir)}.${pid}.part`);
}

async function removeStale(dir: string): Promise<void> {
  for (const name of (await entriesOf(dirname(dir))) ?? []) {
    const path = join(dirname(dir), name);
    const pid = Number(/^\.(.+)\.(\d+)\.part$/.exec(name)?.[2]);
    if (!(pid > 0) || isAlive(pid)) continue;
    // Under another name only what is ours for certain.
    if (path === stagedName(dir, pid) || existsSync(join(path, mark))) await removeStaged(path);
    else if ((await entriesOf(path))?.length === 0) await rmdir(path);
  }
}

async function removeStaged(path: string): Promise<void> {
  // Without the folder nobody would know of the schema that it names.
  if (await discardOutside(path)) await rm(path, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}
