import { z } from "zod";
import { field, formed } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Note, note, renderedNote, renderNote } from "../../language/note.ts";
import { documentProblems } from "../documents/stored-documents.ts";
import { changedByHand } from "../documents/written-files.ts";
import { formerFileProblems, keptFormerFiles } from "../import/history/former-files.ts";
import { unitsByHandNotes } from "../import/history/units-by-hand.ts";
import { languageFaults, translationTables } from "../languages/language-faults.ts";

/** Where it is written down when all was last found to agree. */
export const lastVerifyFile = ".quoin/last-verify.json";

/** `quoin verify` */
export const verifyWorkspace = workspaceUseCase({
  words: ["verify"],
  summary: "Check history, records, references, data files, documents and former states of tables against their hashes, and say what was changed by hand",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "audit",
  effort: "long",
  example: "quoin verify quoin-demo",
  input: z.strictObject({
    since: field(formed(z.string().regex(/^[0-9a-f]{64}$/), "a hash of 64 hexadecimal digits", "64 位十六进制哈希").optional(), {
      description: "a newest hash that was kept elsewhere: the history must still hold its change",
      unit: "HASH",
    }),
  }),
  output: z.object({
    /** Nothing is wrong; warnings may stand in `problems`. */
    ok: z.boolean(),
    /** Of the history. */
    changes: z.number(),
    /** Keep it elsewhere: whoever can write the database can cut off what was written after a kept hash, but nothing before it unseen. Null while there is no change. */
    newest_hash: z.string().nullable(),
    /** Former states of tables that are kept so that imports can be undone, each file once. */
    former_files: z.array(z.object({ file: z.string(), path: z.string(), table: z.string(), import: z.string() })),
    /** Languages that the office has brought along: the table of each, and how many messages it says. */
    translations: z.array(z.object({ language: z.string(), path: z.string(), translated: z.number() })),
    problems: z.array(renderedNote),
  }),
  reportsFault: ({ ok }) => !ok,
  run: async (ports, { since }) => {
    const cut = since === undefined || (await ports.records.holds(since)) ? [] : [note("register.cut-history", { hash: since })];
    const told = (done: number, of: number): void => ports.progress.step({ en: "History and records checked", zh: "核对变更与记录" }, done, of);
    const notes = [
      ...(await ports.records.problems(told)),
      ...cut,
      ...(await fileProblems(ports)),
      ...(await documentProblems(ports)),
      ...(await formerFileProblems(ports)),
      ...(await changedByHand(ports)),
      ...(await unitsByHandNotes(ports)),
      ...(await languageFaults(ports)).filter(({ severity }) => severity !== "info"),
    ];
    const newest = await ports.records.newestRow();
    const ok = notes.every(({ severity }) => severity !== "error");
    // By it a server tells how long ago all was found to agree; a disk that takes nothing more tells nothing.
    if (ok) await ports.files.write(lastVerifyFile, `${JSON.stringify({ at: ports.clock.now(), changes: newest?.seq ?? 0 })}\n`).catch(() => {});
    return success({
      ok,
      changes: newest?.seq ?? 0,
      newest_hash: newest?.hash ?? null,
      former_files: (await keptFormerFiles(ports)).map(({ file, path, table, id }) => ({ file, path, table, import: id })),
      translations: await translationTables(ports),
      problems: notes.map((each) => renderNote(each, ports.caller.language)),
    });
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
