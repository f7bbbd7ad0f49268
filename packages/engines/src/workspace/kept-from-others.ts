import { chmod, open, stat } from "node:fs/promises";

/**
 * Makes the file of a database where it does not exist, with the right of its owner alone; what its engine puts beside it takes over these rights.
 * One that a group was given on purpose keeps that; one that everybody may read does not.
 */
export async function keptFromOthers(path: string): Promise<void> {
  const handle = await open(path, "a", 0o600);
  await handle.close();
  const { mode, uid } = await stat(path);
  if ((mode & 0o007) !== 0 && uid === process.getuid?.()) await chmod(path, 0o600);
}
