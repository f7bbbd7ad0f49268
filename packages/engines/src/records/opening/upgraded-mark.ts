import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { besideName } from "../../workspace/temporary-name.ts";

/** What is written down when a store was brought forward: by it one tells later what was written since. */
export interface Upgraded {
  /** The layout in which it was found. */
  readonly found: string;
  /** The newest change right afterwards. */
  readonly changes: number;
}

const upgradedFile = "upgraded.json";

/** What was written down when the store of this `.quoin` folder was brought forward; null where nothing was. */
export async function upgradedFrom(folder: string): Promise<Upgraded | null> {
  try {
    return JSON.parse(await readFile(join(folder, upgradedFile), "utf8")) as Upgraded;
  } catch (cause) {
    if (cause instanceof SyntaxError || (cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw cause;
  }
}

/** Writes down at which change a store was brought forward. */
export async function sayUpgraded(folder: string, upgraded: Upgraded): Promise<void> {
  const path = join(folder, upgradedFile);
  const beside = besideName(path);
  await writeFile(beside, `${JSON.stringify(upgraded)}\n`, { flush: true, mode: 0o600 });
  await rename(beside, path);
}
