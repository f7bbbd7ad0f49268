import { chmod, open, stat } from "node:fs/promises";

/**
 * Makes the file of a database where it does not exist, with the right of its owner alone; what its engine puts beside it takes over these rights.
 * One that a group was given on purpose keeps that; one that everybody may read does not.
 *
 * A file that is there is never opened here: closing it would let go of every lock that this process holds on it (POSIX), and two writers at once
 * would damage the database.
 */
export async function keptFromOthers(path: string): Promise<void> {
  try {
    const handle = await open(path, "wx", 0o600);
    await handle.close();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
  }
  const { mode, uid } = await stat(path);
  if ((mode & 0o007) !== 0 && uid === process.getuid?.()) await chmod(path, 0o600);
}
