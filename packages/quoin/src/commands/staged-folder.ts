import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { beginFile, endFile } from "../cli/unfinished-files.ts";

/** Makes a folder whole or not at all: `fill` works beside it, and what it made is renamed into place where it says so. What earlier processes that were killed have left is taken away. */
export async function stagedFolder<T>(dir: string, fill: (staged: string) => Promise<{ readonly keep: boolean; readonly answer: T }>): Promise<T> {
  await removeStale(dir);
  const staged = stagedName(dir, process.pid);
  beginFile(staged);
  try {
    await makeFolder(staged);
    const { keep, answer } = await fill(staged);
    if (!keep) return answer;
    await rmdir(dir).catch(() => {});
    await rename(staged, dir);
    return answer;
  } finally {
    await rm(staged, { recursive: true, force: true });
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
async function makeFolder(path: string): Promise<void> {
  if (!existsSync(dirname(path))) await makeFolder(dirname(path));
  await mkdir(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EEXIST") throw cause;
  });
}

function stagedName(dir: string, pid: number): string {
  return join(dirname(dir), `.${basename(dir)}.${pid}.part`);
}

async function removeStale(dir: string): Promise<void> {
  for (const name of (await entriesOf(dirname(dir))) ?? []) {
    const pid = Number(/^\.(.+)\.(\d+)\.part$/.exec(name)?.[2]);
    if (pid > 0 && join(dirname(dir), name) === stagedName(dir, pid) && !isAlive(pid)) await rm(join(dirname(dir), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}
