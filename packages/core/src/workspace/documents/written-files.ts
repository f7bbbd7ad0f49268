import type { Clock, Hasher, WorkspacePorts } from "../../contract/ports.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { type Note, note } from "../../language/note.ts";
import type { WorkspaceFiles } from "../workspace-files.ts";

/** Folder in which is kept, under a seal, the hash of each file as the program last wrote it, and when that was. */
const folder = ".quoin/written";

/**
 * Whether a file is held against what the program last wrote: settings, descriptions of tables, mappings, derivations, translations, originals. What `.quoin` holds has its own hashes, attached documents and former
 * states are named by theirs, and tables stand with theirs in the data package.
 */
function isHeld(path: string): boolean {
  return !/^(\.quoin|documents|former)\/|^data\/[^/]+\.csv$/.test(path);
}

/** Named by the hash of the path: a path may be longer than the name of a file. */
function sealOf(hasher: Hasher, path: string): string {
  return `${folder}/${hasher.sha256(path)}`;
}

/** One line: the hash of the file, the moment, the hash of both with the path, and the path. */
function sealed(hasher: Hasher, path: string, sha256: string, at: string): string {
  return `${sha256} ${at} ${hasher.sha256([path, sha256, at].join("\n"))} ${encodeURIComponent(path)}\n`;
}

/** What a seal says, and of which file; null where it is not as it was put. */
function unsealed(hasher: Hasher, line: string): { readonly path: string; readonly sha256: string; readonly at: string } | null {
  const [sha256 = "", at = "", , name = ""] = line.trimEnd().split(" ");
  const path = decoded(name);
  return path !== null && line === sealed(hasher, path, sha256, at) ? { path, sha256, at } : null;
}

/** The files of a workspace, of which each that the program writes is known by its hash from then on. A file that a process died upon is not known: of it nothing is told. */
export function filesAsWritten(files: WorkspaceFiles, hasher: Hasher, clock: Clock): WorkspaceFiles {
  const keep = async (path: string, content: Uint8Array | string): Promise<void> => {
    await files.write(sealOf(hasher, path), sealed(hasher, path, hasher.sha256(content), clock.now()));
  };
  return {
    ...files,
    write: async (path, content) => {
      if (!isHeld(path)) return files.write(path, content);
      await files.remove(sealOf(hasher, path));
      await files.write(path, content);
      await keep(path, content);
    },
    move: async (from, to) => {
      if (!isHeld(to)) return files.move(from, to);
      await files.remove(sealOf(hasher, to));
      await files.move(from, to);
      await keep(to, await files.read(to));
    },
    remove: async (path) => {
      await files.remove(path);
      if (isHeld(path)) await files.remove(sealOf(hasher, path));
    },
  };
}

/** Holds all files of a workspace that was just made, or restored from a backup whose hashes agree, to be as the program wrote them. */
export async function holdAsWritten({ files, hasher, clock, manifest }: Pick<WorkspacePorts, "files" | "hasher" | "clock" | "manifest">): Promise<void> {
  const tables = new Set(manifest.resources.map(({ path }) => path));
  for (const path of await files.list(""))
    if (isHeld(path) && !tables.has(path)) await files.write(sealOf(hasher, path), sealed(hasher, path, hasher.sha256(await files.read(path)), clock.now()));
}

/**
 * Files that are other than the program last wrote them, with the day of that; warnings, since an office may edit its own files. Tables are left out: of them the hash in the data package tells.
 * A seal that was damaged itself is told too, since nothing is known of its file any more.
 */
export async function changedByHand({
  files,
  hasher,
  manifest,
  settings,
}: Pick<WorkspacePorts, "files" | "hasher" | "manifest" | "settings">): Promise<readonly Note[]> {
  const tables = new Set(manifest.resources.map(({ path }) => path));
  const notes: Note[] = [];
  for (const seal of (await files.exists(folder)) ? await files.list(folder) : []) {
    const known = unsealed(hasher, await files.readText(seal));
    if (known === null || seal !== sealOf(hasher, known.path)) {
      const of = (await files.list("")).find((path) => sealOf(hasher, path) === seal) ?? seal;
      notes.push(note("workspace.seal-broken", { file: of, seal }, { file: seal }));
      continue;
    }
    const { path } = known;
    if (tables.has(path)) continue;
    const since = officeDay(known.at, settings);
    if (!(await files.exists(path))) notes.push(note("workspace.gone-by-hand", { file: path, since }, { file: path }));
    else if (hasher.sha256(await files.read(path)) !== known.sha256) notes.push(note("workspace.changed-by-hand", { file: path, since }, { file: path }));
  }
  return notes;
}

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}
