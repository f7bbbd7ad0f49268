import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { reasonField, recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, firstRecord, ownRecord } from "../../../register/changes/record-step.ts";
import { recordIn } from "../../../register/typed-records.ts";

/** `quoin milestone accept` */
export const acceptMilestone = workspaceUseCase({
  words: ["milestone", "accept"],
  summary: "Accept a milestone on evidence: instalments that are tied to it are due from this day",
  changes: true,
  delivers: "answer",
  rights: "officer",
  example: "quoin milestone accept my-office m1 --evidence 'acceptance report 2026-14, visit of 3 June'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the milestone", position: 0 }),
    evidence: field(z.string().regex(/\S/), { description: "what shows that it is reached: report, visit, measurement" }),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: (ports, { id, evidence, reason }) =>
    commitStep(
      ports,
      reason === "" ? evidence : reason,
      async () => {
        const held = await ownRecord(ports, "milestone", id);
        if (!held.ok) return held;
        const milestone = recordIn(held.value, "milestone");
        if (milestone.accepted !== null) return fault(note("milestone.accepted", { id, day: milestone.accepted }, { table: "milestone", field: "accepted" }));
        const today = officeDay(ports.clock.now(), ports.settings);
        // Who accepts it says that it is there; when it was reached may have been said before.
        const patch = { accepted: today, accepted_by: ports.caller.name, evidence, done: milestone.done ?? today };
        const change = patchedRecord("milestone", held.value, patch);
        return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
      },
      { unchanged: ["milestone", "contract"] },
    ),
});
