import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer, requestedEntity, typeField } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord, firstRecord, ownRecord } from "../../../register/changes/record-step.ts";
import { departmentsOf } from "../../../register/references/belongings.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";
import { isCalendarDate } from "../../../schema/calendar-date.ts";

const words = z.string().regex(/\S/).max(20_000);

/** `quoin question ask` */
export const askQuestion = workspaceUseCase({
  words: ["question", "ask"],
  summary: "Ask about a record as its auditor: the question waits for the department that it belongs to, and stands in the history with its answers",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "audit",
  example: "quoin question ask my-office transaction t-19 --text 'Where is the acceptance report?' --due 2027-04-30",
  input: z.strictObject({
    type: typeField,
    id: field(z.string(), { description: "id of the record that is asked about", position: 1 }),
    text: field(words, { description: "the question" }),
    due: field(z.string().optional(), { description: "day by which an answer is expected" }),
  }),
  output: recordAnswer,
  run: (ports, { type, id, text, due }) =>
    commitStep(ports, "", async () => {
      const { records, unrestrictedRecords, caller, clock, settings } = ports;
      const entity = requestedEntity(type);
      if (!entity.ok) return entity;
      const about = await currentRecord(ports, type, id);
      if (!about.ok) return about;
      if (due !== undefined && (!isCalendarDate(due) || due.length !== 10)) return fault(note("track.bad-date", { at: due }, { field: "due" }));
      const [department = null] = await departmentsOf(entity.value, about.value.body, async (of, named) =>
        typeof named === "string" ? ((await records.get(of, named))?.body ?? null) : null,
      );
      const change = patchedRecord("question", null, {
        id: `question-${(await unrestrictedRecords.count("question", { retired: true })) + 1}`,
        about: { type, id },
        department,
        text,
        status: "asked",
        asked_by: caller.name,
        asked_on: officeDay(clock.now(), settings),
        due: due ?? null,
      });
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    }),
});

/** `quoin question answer` */
export const answerQuestion = workspaceUseCase({
  words: ["question", "answer"],
  summary: "Answer a question of the audit; further answers are added, none takes the place of another",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "settling",
  example: "quoin question answer my-office question-3 --text 'It is attached to the milestone m-4.'",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the question, see `question list`", position: 0 }),
    text: field(words, { description: "the answer" }),
  }),
  output: recordAnswer,
  run: (ports, { id, text }) =>
    commitStep(ports, "", async () => {
      const stored = await ownRecord(ports, "question", id);
      if (!stored.ok) return stored;
      const { answers } = recordIn(stored.value, "question");
      const own = { text, by: ports.caller.name, on: officeDay(ports.clock.now(), ports.settings) };
      const change = patchedRecord("question", stored.value, { status: "answered", answers: [...answers, own] });
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    }),
});

/** `quoin question list` */
export const listQuestions = workspaceUseCase({
  words: ["question", "list"],
  summary: "Questions of the audit with their answers, those that wait first",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "books",
  example: "quoin question list my-office",
  input: z.strictObject({
    type: field(z.string().optional(), { description: "only about a record of this type …" }),
    id: field(z.string().optional(), { description: "… and this id" }),
  }),
  output: z.object({ questions: z.array(recordAnswer) }),
  run: async ({ records }, { type, id }) => {
    const all = (await recordsOf(records, "question")).filter(
      ({ about }) => (type === undefined || about.type === type) && (id === undefined || about.id === id),
    );
    const waiting = (status: string) => (status === "asked" ? 0 : 1);
    return success({
      questions: all.toSorted((a, b) => waiting(a.status) - waiting(b.status) || Number(b.id.split("-").at(-1)) - Number(a.id.split("-").at(-1))),
    });
  },
});
