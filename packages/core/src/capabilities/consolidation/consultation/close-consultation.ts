import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { isCallers } from "../../../contract/same-person.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { reasonField } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord } from "../../../register/changes/record-step.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";
import { commentsOf } from "./public-round.ts";

/** `quoin consult decide` */
export const decideAnswer = workspaceUseCase({
  words: ["consult", "decide"],
  summary: "Say whether an office's answer is taken up, and why",
  changes: true,
  delivers: "answer",
  rights: "design",
  example: 'quoin consult decide quoin-demo division#1 --office office-qinghe --line drive-unit.coating --taken no --why "The institute is in another city"',
  input: z.strictObject({
    round: field(z.string(), { description: "Round", position: 0 }),
    office: field(z.string(), { description: "Office that answered" }),
    line: field(z.string(), { description: "Line that it answered" }),
    taken: field(z.enum(["yes", "partly", "no"]), { description: "Whether it is taken up" }),
    why: field(z.string().default(""), { description: "Why; needed where it is not or only partly taken up" }),
  }),
  output: z.object({ round: z.string(), office: z.string(), line: z.string(), taken_up: z.string(), undecided: z.number() }),
  run: (ports, { round, office, line, taken, why }) => {
    if (taken !== "yes" && why.trim() === "") return Promise.resolve(fault(note("consult.no-why", {}, { field: "why" })));
    return commitStep(ports, why, async () => {
      const held = await currentRecord(ports, "consultation", round);
      if (!held.ok) return held;
      if (recordIn(held.value, "consultation").status !== "open") return fault(note("consult.closed", { round }, { field: "round" }));
      const id = `${round}:${office}:${line}`;
      const current = await currentRecord(ports, "consultation-answer", id);
      if (!current.ok) return current;
      const change = patchedRecord("consultation-answer", current.value, { taken_up: taken, why: why.trim() === "" ? null : why.trim() });
      if (!change.ok) return change;
      const others = (await recordsOf(ports.records, "consultation-answer", { where: [{ field: "consultation", value: round }] })).filter(
        (each) => each.id !== id,
      );
      const undecided = others.filter((each) => each.answer !== "accept" && each.taken_up === null).length;
      return success({ changes: [change.value], answer: () => ({ round, office, line, taken_up: taken, undecided }) });
    });
  },
});

/** `quoin consult close` */
export const closeConsultation = workspaceUseCase({
  words: ["consult", "close"],
  summary:
    "Close a round: by another person than the one who opened it, once every answer that is no plain yes has been decided on; before its day over silent offices only with a reason, which the minutes print",
  changes: true,
  delivers: "answer",
  rights: "design",
  example: "quoin consult close quoin-demo division#1 --by second-person",
  input: z.strictObject({
    round: field(z.string(), { description: "Round", position: 0 }),
    reason: reasonField.default(""),
  }),
  output: z.object({ round: z.string(), closed_by: z.string(), answers: z.number(), silent: z.array(z.string()) }),
  run: (ports, { round, reason }) =>
    commitStep(
      ports,
      reason,
      async () => {
        const held = await currentRecord(ports, "consultation", round);
        if (!held.ok) return held;
        const consultation = recordIn(held.value, "consultation");
        if (consultation.status !== "open") return fault(note("consult.closed", { round }, { field: "round" }));
        if (await isCallers(ports, consultation.opened_by))
          return fault(note("consult.same-person", { person: ports.caller.name }, { field: "round" }), "forbidden");
        const answers = await recordsOf(ports.records, "consultation-answer", { where: [{ field: "consultation", value: round }] });
        const undecided = answers.filter(({ answer, taken_up }) => answer !== "accept" && taken_up === null);
        if (undecided.length > 0)
          return fault(
            note("consult.undecided", { count: undecided.length, first: `${undecided[0]?.office ?? ""} ${undecided[0]?.line ?? ""}` }, { field: "round" }),
          );
        const waiting = (await commentsOf(ports.unrestrictedRecords, round)).filter(({ status }) => status === "waiting").length;
        if (waiting > 0) return fault(note("consult.comments-waiting", { count: waiting }, { field: "round" }));
        const spoke = new Set(answers.map(({ office }) => office));
        const silent = [...new Set(consultation.asked.map(({ office }) => office))].filter((office) => !spoke.has(office));
        const today = officeDay(ports.clock.now(), ports.settings);
        const isEarly = silent.length > 0 && today <= consultation.until;
        if (isEarly && reason.trim() === "")
          return fault(note("consult.early", { round, until: consultation.until, count: silent.length, offices: silent.join(", ") }, { field: "reason" }));
        const closed = { status: "closed", closed_by: ports.caller.name, closed_on: today, closed_why: isEarly ? reason.trim() : null };
        const change = patchedRecord("consultation", held.value, closed);
        if (!change.ok) return change;
        return success({ changes: [change.value], answer: () => ({ round, closed_by: ports.caller.name, answers: answers.length, silent }) });
      },
      { unchanged: ["consultation", "consultation-answer", "public-comment"] },
    ),
});
