import { z } from "zod";
import { deliveredFiles, field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { currentRecord } from "../../register/changes/record-step.ts";
import { recordIn } from "../../register/typed-records.ts";
import { documentPath } from "./stored-documents.ts";

/** `quoin document get` */
export const getDocument = workspaceUseCase({
  words: ["document", "get"],
  summary: "A file that is attached to a record, held against its hash",
  changes: false,
  delivers: "file",
  rights: "records",
  effort: "long",
  example: "quoin document get my-office document-3f1a --to contract.pdf",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the document, see document list", position: 0 }),
    to: field(z.string().optional(), { description: "file to write (default: its own name)", kind: "destination" }),
  }),
  output: deliveredFiles,
  run: async (ports, { id }) => {
    const stored = await currentRecord(ports, "document", id);
    if (!stored.ok) return stored;
    const { name, sha256 } = recordIn(stored.value, "document");
    const path = documentPath(sha256);
    const bytes = (await ports.files.exists(path)) ? await ports.files.read(path) : new Uint8Array();
    if (ports.hasher.sha256(bytes) !== sha256) return fault(note("document.damaged", { id, name }, { file: path }));
    return success({ files: [{ name, parts: [bytes] }] });
  },
});
