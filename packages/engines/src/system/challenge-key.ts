import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { besideName } from "../workspace/temporary-name.ts";

/** Bytes of the key, as of SHA-256. */
const bytes = 32;

/** The key by which the servers of a workspace know a challenge as their own; made where there is none, by whichever server asks first. It lets nobody in. */
export async function challengeKey(dir: string): Promise<Uint8Array> {
  const folder = join(dir, ".quoin");
  const path = join(folder, "challenge-key");
  const held = await readFile(path).catch(() => null);
  if (held?.length === bytes) return held;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = besideName(path);
  try {
    await writeFile(beside, randomBytes(bytes), { mode: 0o600, flush: true });
    if (held !== null) await rm(path);
    // Of two who make one at once the first is taken.
    await link(beside, path).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== "EEXIST") throw cause;
    });
  } finally {
    await rm(beside, { force: true });
  }
  return readFile(path);
}
