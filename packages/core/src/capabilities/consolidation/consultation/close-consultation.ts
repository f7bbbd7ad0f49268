import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { isCallers } from "../../../contract/same-person.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { dayInChinese } from "../../../language/printers/day-in-chinese.ts";
import { dayInEnglish } from "../../../language/printers/day-in-english.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { reasonField } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord } from "../../../register/changes/record-step.ts";
import { nameOrId } from "../../../register/record-label.ts";
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
          return fault(note("consult.undecided", { count: undecided.length, ...(await firstUndecided(ports, undecided[0])) }, { field: "round" }));
        const waiting = (await commentsOf(ports.unrestrictedRecords, round)).filter(({ status }) => status === "waiting").length;
        if (waiting > 0) return fault(note("consult.comments-waiting", { count: waiting }, { field: "round" }));
        const spoke = new Set(answers.map(({ office }) => office));
        const silent = [...new Set(consultation.asked.map(({ office }) => office))].filter((office) => !spoke.has(office));
        const today = officeDay(ports.clock.now(), ports.settings);
        const isEarly = silent.length > 0 && today <= consultation.until;
        if (isEarly && reason.trim() === "")
          return fault(
            note(
              "consult.early",
              {
                round,
                until: consultation.until,
                until_zh: dayInChinese(consultation.until),
                until_en: dayInEnglish(consultation.until),
                count: silent.length,
                ...(await officeNames(ports, silent)),
              },
              { field: "reason" },
            ),
          );
        const closed = { status: "closed", closed_by: ports.caller.name, closed_on: today, closed_why: isEarly ? reason.trim() : null };
        const change = patchedRecord("consultation", held.value, closed);
        if (!change.ok) return change;
        return success({ changes: [change.value], answer: () => ({ round, closed_by: ports.caller.name, answers: answers.length, silent }) });
      },
      { unchanged: ["consultation", "consultation-answer", "public-comment"] },
    ),
});

/** Offices for programs by their ids and for people by their names, in the order asked. */
async function officeNames(
  { records }: Pick<WorkspacePorts, "records">,
  offices: readonly string[],
): Promise<{ readonly offices: string; readonly offices_en: string; readonly offices_zh: string }> {
  const names = await Promise.all(offices.map(async (office) => nameOrId(await records.get("organisation", office), office)));
  return { offices: offices.join(", "), offices_en: names.map(({ en }) => en).join(", "), offices_zh: names.map(({ zh }) => zh).join("、") };
}

/** The first answer that nobody has decided on: whose it is, and on which line. */
async function firstUndecided(
  ports: Pick<WorkspacePorts, "records">,
  answer: { readonly office: string; readonly line: string } | undefined,
): Promise<{ readonly first: string; readonly first_en: string; readonly first_zh: string }> {
  const { office = "", line = "" } = answer ?? {};
  const { offices_en, offices_zh } = await officeNames(ports, [office]);
  return { first: `${office} ${line}`, first_en: `${offices_en}, ${line}`, first_zh: `${offices_zh}（${line}）` };
}
