import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Hash of a file in the state that the stamp names. */
interface KeptHash {
  readonly stamp: string;
  readonly sha256: string;
}

/**
 * SHA-256 of files, read once for each state of a file: size, times and place on the disk. Of a large file the hash is kept in `folder` beside that state,
 * so that a new process need not read it. Null where the file is not there.
 */
export function fileHashes(folder: string, keptFrom: number): (file: string, name: string) => string | null {
  const known = new Map<string, KeptHash>();
  return (file, name) => {
    const state = statSync(file, { throwIfNoEntry: false });
    if (state === undefined) return null;
    const { mtimeMs, ctimeMs, size, ino } = state;
    const stamp = `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
    const path = join(folder, `${name}.hash.json`);
    const before = known.get(file) ?? (size >= keptFrom ? readKept(path) : null);
    if (before?.stamp === stamp) {
      known.set(file, before);
      return before.sha256;
    }
    const now = { stamp, sha256: createHash("sha256").update(readFileSync(file)).digest("hex") };
    known.set(file, now);
    if (size >= keptFrom) keep(folder, path, now);
    return now.sha256;
  };
}

function readKept(path: string): KeptHash | null {
  try {
    const kept = JSON.parse(readFileSync(path, "utf8")) as Partial<KeptHash> | null;
    return typeof kept?.stamp === "string" && /^[0-9a-f]{64}$/.test(kept.sha256 ?? "") ? (kept as KeptHash) : null;
  } catch {
    // Nothing kept, or something damaged: the file itself is read.
    return null;
  }
}

function keep(folder: string, path: string, now: KeptHash): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, JSON.stringify(now));
  } catch {
    // A disk that takes no cache costs a new reading, nothing else.
  }
}
