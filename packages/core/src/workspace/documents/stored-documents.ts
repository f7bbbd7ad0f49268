import type { WorkspacePorts } from "../../contract/ports.ts";
import { type Note, note } from "../../language/note.ts";
import { recordsOf } from "../../register/typed-records.ts";

/** Where bytes lie, by their hash: the same file attached twice lies there once. */
export function documentPath(sha256: string): string {
  return `documents/${sha256}`;
}

/** Attached documents whose bytes are not there, or are others. */
export async function documentProblems({ records, files, hasher }: Pick<WorkspacePorts, "records" | "files" | "hasher">): Promise<readonly Note[]> {
  const problems: Note[] = [];
  for (const { id, name, sha256 } of await recordsOf(records, "document")) {
    const path = documentPath(sha256);
    const isThere = await files.exists(path);
    if (!isThere || hasher.sha256(await files.read(path)) !== sha256) problems.push(note("document.damaged", { id, name }, { file: path }));
  }
  return problems;
}
