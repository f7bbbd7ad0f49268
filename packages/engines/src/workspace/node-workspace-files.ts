import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { WorkspaceFiles } from "@quoin/core";
import { tellingFileTrouble } from "./file-trouble.ts";
import { besideName } from "./temporary-name.ts";

/** A path was asked for that does not lie in the workspace: a bug of the caller, since every path from a person is checked before. */
export class OutsideWorkspaceError extends Error {
  constructor(path: string) {
    super(`WorkspaceFiles: ${path} leaves the workspace`);
    this.name = "OutsideWorkspaceError";
  }
}

/** The files of a workspace folder on this machine's disk. */
export function nodeWorkspaceFiles(folder: string): WorkspaceFiles {
  const root = resolve(folder);
  const locate = (path: string): string => {
    const full = resolve(root, path);
    const inside = relative(root, full);
    if (path.includes("\\") || path.includes("\0") || inside.startsWith("..") || resolve(root, inside) !== full) throw new OutsideWorkspaceError(path);
    return full;
  };
  return {
    locate,
    read: (path) => tellingFileTrouble(path, async () => new Uint8Array(await readFile(locate(path)))),
    readText: (path) => tellingFileTrouble(path, async () => new TextDecoder("utf-8").decode(await readFile(locate(path)))),
    // What quickens work is never what stops it: of the cache, a file that may not be read is not there, and one that may not be written stays as it is.
    exists: async (path) =>
      (isCached(path) ? open(locate(path), "r").then((handle) => handle.close()) : stat(locate(path))).then(
        () => true,
        () => false,
      ),
    write: (path, content) =>
      tellingFileTrouble(path, async () => {
        await writeWhole(locate(path), content).catch((cause: NodeJS.ErrnoException) => {
          if (!isCached(path) || !["EACCES", "EPERM", "EROFS"].includes(cause.code ?? "")) throw cause;
        });
      }),
    copy: (from, to) => tellingFileTrouble(to, () => copyWhole(locate(from), locate(to))),
    move: (from, to) => tellingFileTrouble(to, () => moveWhole(locate(from), locate(to))),
    remove: (path) => tellingFileTrouble(path, () => rm(locate(path), { recursive: true, force: true })),
    list: async (path) => listFiles(locate(path), root),
  };
}

/** Files that may be removed at any time and are made anew. */
function isCached(path: string): boolean {
  return path.startsWith(".quoin/cache/");
}

/** Written beside, flushed, renamed, and the folder flushed: after a power cut there is the old file or the new one. */
async function writeWhole(target: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(target);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = besideName(target);
  try {
    const handle = await open(beside, "w", 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
  await flushFolder(folder);
}

/** A second link where the file system has links, else a copy: every writer of a workspace renames a new file into its place, so that what is linked stays. */
async function copyWhole(from: string, to: string): Promise<void> {
  const folder = dirname(to);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = besideName(to);
  try {
    await link(from, beside).catch(() => copyFile(from, beside));
    await rename(beside, to);
  } finally {
    await rm(beside, { force: true });
  }
  await flushFolder(folder);
}

async function moveWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to);
  await flushFolder(dirname(to));
}

async function flushFolder(folder: string): Promise<void> {
  const directory = await open(folder, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Files below a folder, relative to the workspace with `/`, in text order; none where the folder is not there. */
async function listFiles(folder: string, root: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
