import { z } from "zod";
import { success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { type Note, note, renderedNote, renderNote } from "../language/note.ts";

/** `quoin verify` */
export const verifyWorkspace = workspaceUseCase({
  words: ["verify"],
  summary: "Check history, records, references and data files against their hashes",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin verify quoin-demo",
  input: z.strictObject({}),
  output: z.object({ ok: z.boolean(), problems: z.array(renderedNote) }),
  reportsFault: ({ ok }) => !ok,
  run: async (ports) => {
    const notes = [...(await ports.records.problems()), ...(await fileProblems(ports))];
    return success({ ok: notes.length === 0, problems: notes.map((each) => renderNote(each, ports.caller.language)) });
  },
});

async function fileProblems({ manifest, files, hasher }: Pick<WorkspacePorts, "manifest" | "files" | "hasher">): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const { path, hash } of manifest.resources) {
    if (!(await files.exists(path))) notes.push(note("register.missing-file", { file: path }, { file: path }));
    else if (`sha256:${hasher.sha256(await files.read(path))}` !== hash) notes.push(note("register.changed-file", { file: path }, { file: path }));
  }
  return notes;
}
