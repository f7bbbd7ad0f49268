import { z } from "zod";
import { field, fileField } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { idField, reasonField, typeField } from "../../register/changes/record-input.ts";
import { commitStep, ownRecord } from "../../register/changes/record-step.ts";
import { type AttachedDocument, documentKinds } from "../../register/entities/document.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { attachable, mediaTypeOf } from "./file-kinds.ts";
import { documentPath } from "./stored-documents.ts";

/** Most bytes of one document: what fits into one question over HTTP. */
export const largestDocument = 20_000_000;

const answer = z.object({ id: z.string(), sha256: z.string(), name: z.string(), size: z.number(), scan: z.enum(["clean", "not-scanned"]) });

/** `quoin document add` */
export const addDocument = workspaceUseCase({
  words: ["document", "add"],
  summary: "Attach a file to a record: a signed contract, a receipt, an acceptance report; it is kept under its hash, and in backups",
  changes: true,
  delivers: "answer",
  // The office attaches to what it may change; applicants and managers to what their organisation may still bring: drafts, milestones, its facilities.
  rights: {
    editor: "own-department",
    "programme-officer": "own-department",
    finance: "all-money",
    "facility-manager": "own-organisation",
    applicant: "own-organisation",
    planner: "all",
    administrator: "all",
  },
  effort: "long",
  example: "quoin document add my-office contract c-1 --data contract.pdf --kind contract",
  input: z.strictObject({
    type: typeField,
    id: idField,
    data: fileField(`the file, at most ${largestDocument / 1_000_000} MB: ${attachable.join(", ")}`),
    kind: field(z.enum(documentKinds).default("other"), { description: "what it is" }),
    office_only: field(z.boolean().default(false), { description: "keep it from the organisations that the record belongs to" }),
    reason: reasonField.default(""),
  }),
  output: answer,
  run: async (ports, { type, id, data, kind, office_only, reason }): Promise<Outcome<z.output<typeof answer>>> => {
    const about = await ownRecord(ports, type, id);
    if (!about.ok) return about;
    if (!(await ports.reaches("document", { about: { type, id } })))
      return fault(note("document.not-yours", { type, id }, { table: type, field: id }), "forbidden");
    const size = (await data.size?.()) ?? 0;
    if (size > largestDocument) return fault(note("document.too-large", { size, largest: largestDocument }, { field: "data" }));
    const bytes = await data.bytes();
    if (bytes.length > largestDocument) return fault(note("document.too-large", { size: bytes.length, largest: largestDocument }, { field: "data" }));
    if (bytes.length === 0) return fault(note("document.empty", {}, { field: "data" }));
    const name = data.name.split(/[/\\]/).at(-1) ?? data.name;
    const media_type = mediaTypeOf(name, bytes);
    if (media_type === null) return fault(note("document.kind", { name, known: attachable.join(", ") }, { field: "data" }));
    const sha256 = ports.hasher.sha256(bytes);
    const same = await attachedBefore(ports, { about: { type, id }, name, kind, sha256, office_only });
    const path = documentPath(sha256);
    if (same !== null) {
      await keepBytes(ports, path, bytes);
      return success(same, [note("document.attached-before", { name, id: same.id }, { field: "data" })]);
    }
    const scan = await scanned(ports, sha256, bytes);
    if (!scan.ok) return scan;
    const document = { about: { type, id }, name, kind, media_type, size: bytes.length, sha256, scan: scan.value, by: ports.caller.name, office_only };
    return commitStep(ports, reason, async () => {
      // The bytes come first: a record never names what is not there.
      await keepBytes(ports, path, bytes);
      const key = ports.hasher.sha256(JSON.stringify([type, id, sha256, name, kind, office_only, ports.clock.now()])).slice(0, 20);
      const change = patchedRecord("document", null, { id: `document-${key}`, ...document, synthetic: about.value.body.synthetic });
      if (!change.ok) return change;
      const { value } = change;
      return success({ changes: [value], answer: () => ({ id: value.id, sha256, name, size: bytes.length, scan: scan.value }) });
    });
  },
});

/** Puts bytes under their hash where they are not, or where what lies there was damaged: whoever brings the same file again mends it. */
async function keepBytes({ files, hasher }: Pick<WorkspacePorts, "files" | "hasher">, path: string, bytes: Uint8Array): Promise<void> {
  const isWhole = (await files.exists(path)) && hasher.sha256(await files.read(path)) === hasher.sha256(bytes);
  if (!isWhole) await files.write(path, bytes);
}

/** The document that says the same of the same record: a file that is sent twice is attached once. */
async function attachedBefore({ records }: Pick<WorkspacePorts, "records">, { about, ...said }: Attached): Promise<z.output<typeof answer> | null> {
  const alike = (await recordsOf(records, "document")).find(
    (each) =>
      each.about.type === about.type &&
      each.about.id === about.id &&
      (["name", "kind", "sha256", "office_only"] as const).every((field) => (each[field] ?? false) === said[field]),
  );
  return alike === undefined ? null : answer.parse(alike);
}

type Attached = Pick<AttachedDocument, "about" | "name" | "kind" | "sha256" | "office_only">;

/** What the office's scanner says, before the file is kept; where one is named and does not answer, nothing is kept. */
async function scanned({ settings, files, scanner }: WorkspacePorts, sha256: string, bytes: Uint8Array): Promise<Outcome<"clean" | "not-scanned">> {
  const command = settings.server.scan;
  if (command.length === 0) return success("not-scanned");
  const path = `.quoin/scan/${sha256}`;
  await files.write(path, bytes);
  try {
    const verdict = await scanner?.(command, files.locate(path));
    if (verdict?.status === "clean") return success("clean");
    const detail = verdict?.detail ?? "";
    return fault(
      verdict?.status === "infected" ? note("document.infected", { detail }, { field: "data" }) : note("document.not-scanned", { detail }, { field: "data" }),
    );
  } finally {
    await files.remove(path);
  }
}
