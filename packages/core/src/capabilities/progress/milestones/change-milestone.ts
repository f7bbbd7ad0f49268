import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { reasonField, recordAnswer } from "../../../register/changes/record-input.ts";
import { recordStep } from "../../../register/changes/record-step.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { isCalendarDate } from "../../../schema/calendar-date.ts";
import { lastDay } from "../calendar-days.ts";

/** `quoin milestone`: says that a milestone is reached, or moves its day. The day it had first stays on it. */
export const changeMilestone = workspaceUseCase({
  words: ["milestone"],
  summary: "Say when a milestone was reached, or move its day with a reason; the first day stays known",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "milestones",
  example: "quoin milestone my-office m1 --done 2026-05-31",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the milestone", position: 0 }),
    done: field(z.string().min(1).optional(), { description: "day on which it was reached" }),
    due: field(z.string().min(1).optional(), { description: "new day by which it has to be there" }),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: async (ports, { id, done, due, reason }) => {
    if ((done === undefined) === (due === undefined)) return fault(note("milestone.done-or-due", {}, { field: done === undefined ? "done" : "due" }));
    if (due !== undefined && reason.trim() === "") return fault(note("milestone.needs-reason", { id }, { field: "reason" }));
    const today = officeDay(ports.clock.now(), ports.settings);
    // What is no date is told by the record's own check.
    if (done !== undefined && isCalendarDate(done) && lastDay(done) > lastDay(today))
      return fault(note("milestone.done-in-future", { id, done, today }, { field: "done" }));
    return recordStep(ports, { type: "milestone", id, reason }, (current) => {
      const held = recordIn(current, "milestone");
      if (held.accepted !== null) return fault(note("milestone.accepted", { id, day: held.accepted }, { table: "milestone", field: "accepted" }));
      return success(due === undefined ? { done } : { due, first_due: held.first_due ?? held.due, done: null });
    });
  },
});
