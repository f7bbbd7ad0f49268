import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { officeDay } from "../../contract/time-zone.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { outOfReach, recordAnswer } from "../../register/changes/record-input.ts";
import { commitStep, firstRecord } from "../../register/changes/record-step.ts";
import { textIn } from "../../register/typed-records.ts";
import { isCalendarDate } from "../../schema/calendar-date.ts";
import { gatherFollowing } from "./gather-following.ts";
import { turnedFindings } from "./turned-findings.ts";

/** `quoin task settle`: the answer to what follows. Each answer is kept beside those before it; the last one counts. */
export const settleTask = workspaceUseCase({
  words: ["task", "settle"],
  summary: "Say of what follows that it is done, deferred to a day, or refused, with the reason",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "calls",
  example: "quoin task settle my-office fund-cut:fund/f-gen/3:call/c-oled --as deferred --until 2027-06-30 --reason 'the budget of June decides'",
  input: z.strictObject({
    id: field(z.string(), { description: "the task, see `task list`", position: 0 }),
    as: field(z.enum(["done", "deferred", "refused"]), { description: "what became of it" }),
    until: field(z.string().optional(), { description: "day to which it is deferred; it waits again after that" }),
    reason: field(z.string().regex(/\S/), { description: "why, or what was done" }),
  }),
  output: recordAnswer,
  run: (ports, { id, as, until, reason }) =>
    commitStep(ports, reason, async () => {
      const { records, caller, clock, settings } = ports;
      const today = officeDay(clock.now(), settings);
      const isDay = until !== undefined && isCalendarDate(until) && until.length === 10 && until > today;
      if ((as === "deferred") !== (until !== undefined) || (until !== undefined && !isDay)) return fault(note("task.until", { today }, { field: "until" }));
      // A finding is looked at only where one is meant: it takes a diagnosis.
      const found = id.startsWith("finding-turned:") ? await turnedFindings(ports, today) : success(await gatherFollowing(records, today, settings));
      if (!found.ok) return found;
      const task = found.value.find((each) => each.id === id);
      if (task === undefined) return fault(note("task.not-found", { id }, { field: "id" }), "missing");
      const { type, id: record } = task.about;
      const about = await records.get(type, record);
      if (about === null || !(await ports.reaches(type, about.body))) return outOfReach(caller, type, record);
      const number = (await ports.unrestrictedRecords.count("task", { retired: true })) + 1;
      const department = textIn(about.body, "department") ?? textIn(about.body, "owner_department") ?? caller.account?.department ?? null;
      const change = patchedRecord("task", null, {
        id: `task-${String(number).padStart(9, "0")}`,
        task: id,
        about: { type, id: record },
        department,
        status: as,
        until: until ?? null,
        reason,
        settled_by: caller.name,
      });
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    }),
});
