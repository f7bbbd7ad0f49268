import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { BrokenTar, dumpLayout, type TarEntry, tarEntries } from "@quoin/engines";
import { type BackupManifest, backupManifest, backupManifestName } from "./backup-manifest.ts";

/** Bytes that the list at the end of a backup may have. */
const listLimit = 64 << 20;

/** Thrown where a file is no whole backup of this program. */
export class BrokenBackup extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.name = "BrokenBackup";
  }
}

/** The files of a backup, unpacked as they are asked for. Whatever is wrong with the archive is a `BrokenBackup`; that it cannot be read is the system's error. */
export async function* backupEntries(file: string): AsyncGenerator<TarEntry> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on("error", (cause) => unpacked.destroy(cause));
  try {
    for await (const { name, size, parts } of tarEntries(source.pipe(unpacked))) yield { name, size, parts: () => telling(parts()) };
  } catch (cause) {
    throw told(cause);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

async function* telling(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* parts;
  } catch (cause) {
    throw told(cause);
  }
}

function told(cause: unknown): unknown {
  const { code = "" } = cause as { readonly code?: string };
  return cause instanceof BrokenTar || /^Z_/.test(code) ? new BrokenBackup(code === "" ? (cause as Error).message : code, cause) : cause;
}

/**
 * Reads a backup from end to end against the list in it, before anything is made of it: a file that is cut, changed or foreign is found here, whatever
 * was done to it. Throws `BrokenBackup`.
 */
export async function checkedBackup(file: string): Promise<BackupManifest> {
  const read: BackupManifest["entries"] = [];
  let list: BackupManifest | null = null;
  let tablesBegan = false;
  for await (const entry of backupEntries(file)) {
    if (list !== null) throw new BrokenBackup(`${entry.name} follows its list`);
    if (entry.name === backupManifestName) {
      list = await readList(entry);
      continue;
    }
    const isTable = tableOf(entry.name) !== null;
    if (!isTable && (tablesBegan || !isFile(entry.name))) throw new BrokenBackup(`${entry.name} has no place in a backup`);
    tablesBegan ||= isTable;
    const hash = createHash("sha256");
    for await (const part of entry.parts()) hash.update(part);
    read.push({ name: entry.name, size: entry.size, sha256: hash.digest("hex") });
  }
  if (list === null) throw new BrokenBackup("its list is missing");
  if (!tablesBegan) throw new BrokenBackup("it holds no tables");
  const { entries, layout } = list;
  const changed = entries.findIndex(({ name, size, sha256 }, index) => {
    const found = read[index];
    return found?.name !== name || found.size !== size || found.sha256 !== sha256;
  });
  if (changed >= 0 || entries.length !== read.length) throw new BrokenBackup(`${entries[changed]?.name ?? "its list"} is not what was written`);
  if (new Set(entries.map(({ name }) => name)).size < entries.length) throw new BrokenBackup("a name stands in it twice");
  const unknown = layout.find((step) => !dumpLayout.includes(step));
  if (unknown !== undefined) throw new BrokenBackup(`it was made by a newer program (${unknown})`);
  return list;
}

/** The table that an entry is a part of; null where it is a file. */
export function tableOf(name: string): string | null {
  return /^tables\/([a-z_]+)\/\d+\.ndjson$/.exec(name)?.[1] ?? null;
}

/** A place of records that a backup names could be that of another workspace. */
function isFile(name: string): boolean {
  const [root, ...parts] = name.split("/");
  return root === "files" && parts.length > 0 && parts.every((part) => !["", ".", "..", ".quoin"].includes(part) && !/[\\\0]/.test(part));
}

async function readList(entry: TarEntry): Promise<BackupManifest> {
  if (entry.size > listLimit) throw new BrokenBackup("its list is too long");
  const parts: Uint8Array[] = [];
  for await (const part of entry.parts()) parts.push(part);
  try {
    return backupManifest.parse(JSON.parse(Buffer.concat(parts).toString("utf8")));
  } catch (cause) {
    throw new BrokenBackup("its list is damaged", cause);
  }
}
