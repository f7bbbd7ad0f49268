import { stat } from "node:fs/promises";
import { manifestFile, type Outcome, readWorkspace, settingsFile, type WorkspaceDocuments, type WorkspaceFiles } from "@quoin/core";

/**
 * Manifest and settings of a workspace, read again only where one of the files is another one or was written since: a server asks for them with every request.
 * The files are looked at before they are read, so that a write in between is seen the next time.
 */
export function rememberedDocuments(files: WorkspaceFiles): (shown: string) => Promise<Outcome<WorkspaceDocuments>> {
  let known: { readonly state: string; readonly documents: Outcome<WorkspaceDocuments> } | undefined;
  return async (shown) => {
    const state = (await Promise.all([manifestFile, settingsFile].map((name) => fileState(files.locate(name))))).join("\n");
    if (known?.state === state) return known.documents;
    const documents = await readWorkspace(files, shown);
    known = documents.ok ? { state, documents } : undefined;
    return documents;
  };
}

/** By which it is seen that a file was written since. */
export async function fileState(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? "absent" : `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}
