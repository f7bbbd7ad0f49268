import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fault, note, type Outcome, placedDocument, populateRegister, seedRecords, success } from "@quoin/core";
import { tellingFileTrouble } from "@quoin/engines";
import { type Asker, withWorkspacePorts } from "../composition.ts";
import { emptyExample, exampleFolder, exampleNames } from "./example-folder.ts";

/** A workspace that has just been made. */
export interface CreatedWorkspace {
  readonly dir: string;
  readonly example: string | null;
  readonly tables: number;
  /** Records by type. */
  readonly records: Readonly<Record<string, number>>;
}

/**
 * Makes a workspace: files of the example, records of its tables and seeds. It is built beside the folder and renamed into place, so that a folder with
 * this name holds a whole workspace or none. A folder that is there must be empty.
 */
export async function createWorkspace(folder: string, example: string | null, asker: Asker): Promise<Outcome<CreatedWorkspace>> {
  const dir = resolve(folder);
  const from = exampleFolder(example ?? emptyExample);
  if (from === undefined) return fault(note("workspace.unknown-example", { example, examples: exampleNames().join(", ") }, { field: "example" }));
  const present = await entriesOf(dir);
  if (present === null || present.length > 0) return fault(note("workspace.not-empty", { dir: folder }, { file: folder }));
  return tellingFileTrouble(folder, () => built(dir, folder, from, example, asker));
}

async function built(dir: string, shown: string, from: string, example: string | null, asker: Asker): Promise<Outcome<CreatedWorkspace>> {
  await removeStale(dir);
  const staged = stagedFolder(dir, process.pid);
  try {
    await makeFolder(staged);
    await cp(from, staged, { recursive: true, filter: (path) => path !== join(from, "records") });
    const seeds = await readSeeds(join(from, "records"));
    if (!seeds.ok) return seeds;
    let tables = 0;
    const populated = await withWorkspacePorts(staged, asker, (ports) => {
      tables = ports.manifest.resources.length;
      return populateRegister(ports, seeds.value, example === null ? "new workspace" : `from the example ${example}`);
    });
    if (!populated.ok) return populated;
    await rmdir(dir).catch(() => {});
    await rename(staged, dir);
    return success({ dir: shown, example, tables, records: populated.value }, populated.notes);
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

/** With its parents. (Node's own recursive way never ends where a file system says that the parent is not there although it is.) */
async function makeFolder(path: string): Promise<void> {
  if (!existsSync(dirname(path))) await makeFolder(dirname(path));
  await mkdir(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EEXIST") throw cause;
  });
}

function stagedFolder(dir: string, pid: number): string {
  return join(dirname(dir), `.${basename(dir)}.${pid}.part`);
}

/** Takes away what earlier processes that were killed have left of a workspace of this name. */
async function removeStale(dir: string): Promise<void> {
  for (const name of (await entriesOf(dirname(dir))) ?? []) {
    const pid = Number(/^\.(.+)\.(\d+)\.part$/.exec(name)?.[2]);
    if (pid > 0 && join(dirname(dir), name) === stagedFolder(dir, pid) && !isAlive(pid)) await rm(join(dirname(dir), name), { recursive: true, force: true });
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

/** Names in a folder: none where it is not there, null where it is no folder. */
async function entriesOf(dir: string): Promise<readonly string[] | null> {
  try {
    return await readdir(dir);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "ENOENT" ? [] : null;
  }
}

type Seeds = ReturnType<typeof seedRecords.parse>["records"];

async function readSeeds(folder: string): Promise<Outcome<Seeds>> {
  const names = (await entriesOf(folder)) ?? [];
  const records: Seeds = [];
  for (const name of names.filter((each) => each.endsWith(".json")).sort()) {
    const read = placedDocument(await readFile(join(folder, name), "utf8"), seedRecords, `records/${name}`);
    if (!read.ok) return read;
    records.push(...read.value.records);
  }
  return success(records);
}
