import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { statedFields } from "../../register/changes/patched-record.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import { knownEntity } from "../../register/entities.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { recordReferences } from "../../schema/record-references.ts";

/** `quoin plan distrust` */
export const distrustKey = workspaceUseCase({
  words: ["plan", "distrust"],
  summary: "Take back the trust in an office's key: nothing that it signs is taken any more, and what it signed is named",
  changes: true,
  delivers: "answer",
  rights: "design",
  example: 'quoin plan distrust quoin-demo KEY --reason "the file was copied"',
  input: z.strictObject({
    key: field(z.string().min(1), { description: "public key, as `plan take` and `plan list` print it", position: 0 }),
    undo: field(z.boolean().default(false), { description: "trust it again, for what it was trusted for" }),
    reason: field(z.string().regex(/\S/), { description: "why, for the history" }),
  }),
  output: z.object({
    key: z.string(),
    /** Whether it is trusted now. */
    trusted: z.boolean(),
    offices: z.array(z.string()),
    /** Plans that are in the register as this key signed them: to be looked at. */
    plans: z.array(z.string()),
  }),
  run: async (ports, { key, undo, reason }) =>
    commitStep(ports, reason, async () => {
      const { unrestrictedRecords: records } = ports;
      const keys = (await records.list("office-key", { retired: undo })).filter(({ body, retired }) => body["key"] === key && retired === undo);
      if (keys.length === 0) return fault(note(undo ? "bundle.key-not-distrusted" : "bundle.key-not-trusted", { key }, { field: "key" }));
      const changes = keys.map((stored): RecordChange => {
        const body = statedFields(stored);
        const { type, id, version } = stored;
        return { type, id, body, retired: !undo, expectedVersion: version, references: recordReferences(knownEntity("office-key"), body) };
      });
      const plans = (await recordsOf(records, "office-plan")).filter(({ signed_by }) => signed_by === key).map(({ id }) => id);
      const offices = keys.map(({ body }) => String(body["office"]));
      return success({ changes, answer: () => ({ key, trusted: undo, offices, plans }) });
    }),
});
