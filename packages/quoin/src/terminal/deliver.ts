import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CsvTable, ExternalFault, note, type OutputFile } from "@quoin/core";
import { beginFile, endFile } from "./unfinished-files.ts";

/** Writes a use case's files into a folder; each file appears whole or not at all. */
export async function deliverFolder(folder: string, files: readonly OutputFile[]): Promise<void> {
  await writable(folder, () => writeFolder(folder, files));
}

/** Writes a single file. */
export async function deliverFile(path: string, file: OutputFile): Promise<void> {
  await writable(path, async () => {
    if (file.isSecret) await refuseExisting(path);
    await writeFolder(dirname(path), [{ ...file, name: basename(path) }]);
  });
}

/** A key that is written over is lost for good. */
async function refuseExisting(path: string): Promise<void> {
  await (await open(path, "wx", 0o600)).close();
}

const callersFaults: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS", "EEXIST", "ENOTDIR", "EISDIR", "ENOSPC", "ENAMETOOLONG", "ENOENT"]);

/** A destination that the system refuses is the caller's fault, not ours. */
async function writable(destination: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "";
    if (!callersFaults.has(reason)) throw cause;
    throw new ExternalFault(note("input.not-writable", { destination, reason }, { file: destination }), "input", cause);
  }
}

async function writeFolder(folder: string, files: readonly OutputFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const staged: [string, string][] = [];
  try {
    for (const file of files) {
      const target = join(folder, file.name);
      const beside = `${target}.part`;
      staged.push([beside, target]);
      beginFile(beside);
      await writeParts(beside, file);
    }
    for (const [beside, target] of staged) await rename(beside, target);
  } finally {
    for (const [beside] of staged) {
      await rm(beside, { force: true });
      endFile(beside);
    }
  }
}

async function writeParts(path: string, file: OutputFile): Promise<void> {
  const handle = await open(path, "w", file.isSecret ? 0o600 : undefined);
  try {
    for (const part of file.parts) {
      if (!(part instanceof CsvTable)) await handle.writeFile(part);
      else for (const text of part.texts()) await handle.writeFile(text);
    }
    for await (const text of file.rest ?? []) await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
