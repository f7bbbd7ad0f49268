import { nodeWorkspaceFiles } from "@quoin/engines";

/** Where it is written down when the last backup was made. */
export const lastBackupFile = ".quoin/last-backup.json";

/** The moment that such a file tells; null where there is none, or it is no such file. */
export async function momentIn({ dir }: { readonly dir: string }, file: string): Promise<string | null> {
  try {
    const said: unknown = JSON.parse(await nodeWorkspaceFiles(dir).readText(file));
    const at = typeof said === "object" && said !== null && "at" in said ? said.at : null;
    return typeof at === "string" && Number.isFinite(Date.parse(at)) ? at : null;
  } catch {
    return null; // None was made yet: nothing is known.
  }
}
