import { z } from "zod";
import { field } from "../contract/fields.ts";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { commitStep, currentRecord, firstRecord } from "./commit-step.ts";
import { patchedRecord } from "./patched-record.ts";
import { idField, recordAnswer, typeField } from "./record-input.ts";

/** `quoin comment`: says something about a record that one sees, without changing it. */
export const commentOnRecord = workspaceUseCase({
  words: ["comment"],
  summary: "Say something about a record; the record itself stays as it is",
  changes: true,
  delivers: "answer",
  served: true,
  example: "quoin comment my-office application display-2026-boe-1 --text 'The budget of 2027 is on page 4.'",
  input: z.strictObject({
    type: typeField,
    id: idField,
    text: field(z.string().regex(/\S/), { description: "what is said" }),
  }),
  output: recordAnswer,
  run: async (ports, { type, id, text }) => {
    const { caller, clock, hasher } = ports;
    const about = await currentRecord(ports, type, id);
    if (!about.ok) return about;
    const at = clock.now();
    const comment = {
      id: `comment-${hasher.sha256(JSON.stringify([type, id, text, caller.name, at])).slice(0, 24)}`,
      about: { type, id },
      text,
      by: caller.name,
      synthetic: about.value.body["synthetic"] === true,
    };
    return commitStep(ports, "", async () => {
      const change = patchedRecord("comment", null, comment);
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    });
  },
});
