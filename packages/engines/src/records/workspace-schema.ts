import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { besideName } from "../workspace/temporary-name.ts";

/**
 * The name of a workspace's schema on a server, kept in a file of the workspace: it stays the same where the folder is moved or reached by another path.
 * A copy of the folder shares the records with the original until its file is removed.
 */
export async function workspaceSchema(path: string): Promise<string> {
  const known = await knownSchema(path);
  if (known !== undefined) return known;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = besideName(path);
  try {
    await writeFile(beside, `quoin_${randomBytes(8).toString("hex")}\n`, { flush: true, mode: 0o600 });
    // A link is made whole or not at all, and by one process only.
    await link(beside, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
  } finally {
    await rm(beside, { force: true });
  }
  return (await knownSchema(path)) as string;
}

/** The name where one has been given. */
export async function knownSchema(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw cause;
  }
}
