import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, firstRecord, ownRecord } from "../../../register/changes/record-step.ts";
import type { Milestone } from "../../../register/entities/milestone.ts";
import { recordIn } from "../../../register/typed-records.ts";

/** `quoin milestone revoke` */
export const revokeAcceptance = workspaceUseCase({
  words: ["milestone", "revoke"],
  summary:
    "Take the acceptance of a milestone back: what became due by it waits again, by entries that name those they undo; what was paid is taken back first",
  changes: true,
  delivers: "answer",
  rights: "officer",
  example: "quoin milestone revoke my-office m1 --reason 'the measurement was of another line'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the milestone", position: 0 }),
    reason: field(z.string().regex(/\S/), { description: "why; it stands at each entry that undoes one" }),
  }),
  output: recordAnswer,
  run: (ports, { id, reason }) =>
    commitStep(
      ports,
      reason,
      async () => {
        const held = await ownRecord(ports, "milestone", id);
        if (!held.ok) return held;
        const milestone = recordIn(held.value, "milestone");
        if (milestone.accepted === null) return fault(note("milestone.not-accepted", { id }, { table: "milestone", field: "accepted" }));
        const patch = { accepted: null, accepted_by: null, evidence: null, done: await doneBefore(ports, milestone) };
        const change = patchedRecord("milestone", held.value, patch);
        return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
      },
      { unchanged: ["milestone", "contract", "transaction"] },
    ),
});

/** The day that was said before the acceptance, which gives its own where nobody had said one. */
async function doneBefore({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, { id, accepted }: Milestone): Promise<unknown> {
  const rows = await unrestrictedRecords.history("milestone", id);
  return rows.findLast(({ before, after }) => after["accepted"] === accepted && (before?.["accepted"] ?? null) === null)?.before?.["done"] ?? null;
}
