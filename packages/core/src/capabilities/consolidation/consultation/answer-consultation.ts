import { z } from "zod";
import { field, fileField } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { Caller, WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { type Note, note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { outOfReach, reasonField } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord } from "../../../register/changes/record-step.ts";
import type { Consultation } from "../../../register/entities/consultation.ts";
import type { ConsultationAnswer } from "../../../register/entities/consultation-answer.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";
import { type AnswerWord, answerWords, type GivenAnswers, signedAnswers, tableAnswers } from "./answer-rows.ts";

/** `quoin consult answer` */
export const answerConsultation = workspaceUseCase({
  words: ["consult", "answer"],
  summary: "Answer an office's lines of a round: one by one, by a table, or by the signed bundle of an office without an account; all of it or nothing",
  changes: true,
  delivers: "answer",
  rights: "for-the-office",
  example: "quoin consult answer quoin-demo division#1 --office office-qinghe --line drive-unit.coating --answer accept",
  input: z.strictObject({
    round: field(z.string(), { description: "Round, as `consult list` prints it", position: 0 }),
    data: fileField("Signed answers (.quoin-answers), or a table with line, answer (accept, change, refuse, propose) and text").optional(),
    office: field(z.string().min(1).optional(), { description: "Office that answers (default: the department of the account; a signed bundle names its own)" }),
    line: field(z.string().min(1).optional(), { description: "Line that is answered, where no file is given" }),
    answer: field(z.enum(answerWords).optional(), { description: "Answer on that line" }),
    text: field(z.string().default(""), { description: "The change, the reason or the proposal" }),
    reason: reasonField.default(""),
  }),
  output: z.object({ round: z.string(), office: z.string(), answered: z.number(), open: z.array(z.string()) }),
  run: async (ports, { round, data, office, line, answer, text, reason }) => {
    const current = await currentRecord(ports, "consultation", round);
    if (!current.ok) return current;
    const consultation = recordIn(current.value, "consultation");
    const who = office ?? ports.caller.account?.department ?? undefined;
    const given = await givenAnswers(ports, consultation, { data, who, line, answer, text });
    if (!given.ok) return given;
    if (given.value.key === null && !mayAnswerFor(ports.caller, given.value.office)) return outOfReach(ports.caller, "organisation", given.value.office);
    const own = consultation.asked.filter((asked) => asked.office === given.value.office);
    const faults = faultsOf(consultation, given.value, officeDay(ports.clock.now(), ports.settings), own);
    if (faults.length > 0) return fault(faults);
    return commitStep(
      ports,
      reason,
      async () => {
        const now = await currentRecord(ports, "consultation", round);
        if (!now.ok) return now;
        if (recordIn(now.value, "consultation").status !== "open") return fault(note("consult.closed", { round }, { field: "round" }));
        const changes: RecordChange[] = [];
        const isOwnWord = given.value.key !== null || ports.caller.account === undefined || ports.caller.account.department === given.value.office;
        for (const row of given.value.rows) {
          const id = `${round}:${given.value.office}:${row.line}`;
          const said = await ports.records.get("consultation-answer", id);
          // What an office has said itself, with an account or a key of its own, is changed by nobody else.
          if (!isOwnWord && said !== null && !said.retired && (await isOfficesWord(ports, recordIn(said, "consultation-answer"))))
            return fault(note("consult.own-word", { line: row.line, office: given.value.office }, { field: "line" }), "forbidden");
          const body = {
            id,
            consultation: round,
            line: row.line,
            office: given.value.office,
            answer: row.answer,
            text: row.text === "" ? null : row.text,
            given_by: given.value.key ?? ports.caller.name,
            // What is answered anew has not been looked at yet.
            taken_up: null,
            why: null,
            source: given.value.key === null ? "account" : "signed bundle",
          };
          const change = patchedRecord("consultation-answer", said, body);
          if (!change.ok) return change;
          changes.push(change.value);
        }
        const before = (await recordsOf(ports.records, "consultation-answer", { where: [{ field: "consultation", value: round }] })).filter(
          (each) => each.office === given.value.office,
        );
        const answered = new Set([...before.map((each) => each.line), ...given.value.rows.map((row) => row.line)]);
        const open = own.map((asked) => asked.line).filter((each) => !answered.has(each));
        return success({ changes, answer: () => ({ round, office: given.value.office, answered: given.value.rows.length, open }) });
      },
      { unchanged: ["consultation"] },
    );
  },
});

interface Given {
  readonly data: Parameters<typeof signedAnswers>[1] | undefined;
  readonly who: string | undefined;
  readonly line: string | undefined;
  readonly answer: AnswerWord | undefined;
  readonly text: string;
}

async function givenAnswers(ports: WorkspacePorts, { id }: Consultation, { data, who, line, answer, text }: Given): Promise<Outcome<GivenAnswers>> {
  if (data?.name.toLowerCase().endsWith(".quoin-answers") === true) {
    const signed = await signedAnswers(ports, data, id);
    if (!signed.ok) return signed;
    const keys = await recordsOf(ports.unrestrictedRecords, "office-key", { where: [{ field: "office", value: signed.value.office }] });
    return keys.some(({ key }) => key === signed.value.key)
      ? signed
      : fault(note("consult.unknown-key", { key: signed.value.key ?? "", office: signed.value.office }, { file: data.name }));
  }
  if (who === undefined) return fault(note("consult.no-office", {}, { field: "office" }));
  if (data !== undefined) return tableAnswers(ports, data, who);
  if (line === undefined || answer === undefined) return fault(note("consult.no-answer", {}, { field: "line" }));
  return success({ office: who, key: null, rows: [{ line, answer, text: text.trim() }] });
}

/** Whether an answer is the word of the office itself: signed with its key, or given by an account of its own. */
async function isOfficesWord({ accounts }: Pick<WorkspacePorts, "accounts">, { source, given_by, office }: ConsultationAnswer): Promise<boolean> {
  return source === "signed bundle" || (await accounts.get(given_by ?? ""))?.department === office;
}

/** An officer or an editor speaks for the own department alone; planners and administrators write down what an office told them. */
function mayAnswerFor({ account }: Caller, office: string): boolean {
  if (account === undefined || account.roles.includes("planner") || account.roles.includes("administrator")) return true;
  return account.department === office;
}

function faultsOf({ id, status, until }: Consultation, { rows, office }: GivenAnswers, today: string, own: Consultation["asked"]): Note[] {
  if (status !== "open") return [note("consult.closed", { round: id }, { field: "round" })];
  if (today > until) return [note("consult.late", { round: id, until }, { field: "round" })];
  const lines = new Set(own.map(({ line }) => line));
  const seen = new Set<string>();
  return rows.flatMap(({ line, answer, text }, row) => {
    const at = { row: row + 1, column: "line" };
    const found: Note[] = [];
    if (!lines.has(line)) found.push(note("consult.not-asked", { line, office }, at));
    if (seen.has(line)) found.push(note("bundle.repeated-line", { line }, at));
    seen.add(line);
    if (!(answerWords as readonly string[]).includes(answer))
      found.push(note("consult.unknown-answer", { answer, words: answerWords.join(", ") }, { row: row + 1, column: "answer" }));
    else if (answer !== "accept" && text === "") found.push(note("consult.no-text", { line }, { row: row + 1, column: "text" }));
    return found;
  });
}
