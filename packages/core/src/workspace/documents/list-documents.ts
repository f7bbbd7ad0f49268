import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { idField, noSuchRecord, recordAnswer, typeField } from "../../register/changes/record-input.ts";
import { addDocument } from "./add-document.ts";
import { isAbout } from "./is-about.ts";

/** `quoin document list` */
export const listDocuments = workspaceUseCase({
  words: ["document", "list"],
  summary: "Files that are attached to a record, with their hashes",
  changes: false,
  delivers: "answer",
  rights: "records",
  example: "quoin document list my-office contract c-1",
  input: z.strictObject({ type: typeField, id: idField }),
  output: z.object({
    documents: z.array(recordAnswer),
    /** Whether the caller is one who attaches to this record, as far as its state goes. */ may_attach: z.boolean(),
  }),
  run: async (ports, { type, id }) => {
    const about = await ports.records.get(type, id);
    if (about === null) return noSuchRecord(type, id);
    const all = await ports.records.list("document");
    // What is out of use keeps its files, and gets no new ones.
    const may_attach = !about.retired && (await ports.reaches("document", { about: { type, id } }, addDocument.rights));
    return success({ documents: all.filter(({ body }) => isAbout(body, type, id)).map(({ body }) => body), may_attach });
  },
});
