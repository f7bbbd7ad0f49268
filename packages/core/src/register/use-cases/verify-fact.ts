import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { isCallers } from "../../contract/same-person.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { longestText } from "../../schema/entity-field.ts";
import { patchedRecord } from "../changes/patched-record.ts";
import { idField, recordAnswer, requestedEntity, typeField } from "../changes/record-input.ts";
import { commitStep, currentRecord, firstRecord } from "../changes/record-step.ts";

/** What every department reads: of what fewer see, who looked at it would say that it is there. */
const shared: ReadonlySet<string> = new Set(["everybody", "departments"]);

/** `quoin fact verify`: a second person says that a record is as it is written, or that it is not; the record itself stays as it is. */
export const verifyFact = workspaceUseCase({
  words: ["fact", "verify"],
  summary: "Say as a second person that a record is as it is written, or that it is not; a later version is verified anew",
  changes: true,
  delivers: "answer",
  rights: "register",
  example: "quoin fact verify quoin-demo item oled-evaporator --agrees true --text 'Annual report 2025 of the maker, page 14'",
  input: z.strictObject({
    type: typeField,
    id: idField,
    agrees: field(z.boolean(), { description: "true where it is as it is written" }),
    text: field(z.string().regex(/\S/).max(longestText), { description: "by what it was verified, or what is otherwise" }),
  }),
  output: recordAnswer,
  run: async (ports, { type, id, agrees, text }) => {
    const entity = requestedEntity(type);
    if (!entity.ok) return entity;
    if (!shared.has(entity.value.policy.seen)) return fault(note("record.not-verified", { type }, { field: "type" }));
    const about = await currentRecord(ports, type, id);
    if (!about.ok) return about;
    const { version, body } = about.value;
    const written = (await ports.records.history(type, id)).find((change) => change.version === version);
    if (written !== undefined && (await isCallers(ports, written.who)))
      return fault(note("record.verified-by-writer", { type, id, who: written.who }, { table: type }), "forbidden");
    const { caller, clock, hasher } = ports;
    const verified = {
      id: `verification-${hasher.sha256(JSON.stringify([type, id, version, caller.name, clock.now()])).slice(0, 24)}`,
      about: { type, id },
      about_version: version,
      agrees,
      by: caller.name,
      text,
      synthetic: body.synthetic,
    };
    return commitStep(ports, "", async () => {
      const change = patchedRecord("verification", null, verified);
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    });
  },
});
