import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { type LocalText, localText, nameText } from "../../../language/text.ts";
import { currentRecord } from "../../../register/changes/record-step.ts";
import type { Consultation } from "../../../register/entities/consultation.ts";
import { recordName } from "../../../register/record-label.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";
import { commentsOf } from "./public-round.ts";
import { publicAddress } from "./publish-consultation.ts";

const listed = z.object({
  id: z.string(),
  draft: z.string(),
  number: z.number(),
  status: z.enum(["open", "closed"]),
  opened_on: z.string(),
  until: z.string(),
  /** Days until the last day for answers; below 0: it is past. Null of a closed round. */
  days_left: z.number().nullable(),
  offices: z.number(),
  lines: z.number(),
  answered: z.number(),
  undecided: z.number(),
  /** Offices that have not answered a line. */
  silent: z.array(z.string()),
  opened_by: z.string(),
  closed_by: z.string().nullable(),
});

/** `quoin consult list` */
export const listConsultations = workspaceUseCase({
  words: ["consult", "list"],
  summary: "Rounds of consultation: how many lines are answered, who is silent, how many days are left",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin consult list quoin-demo",
  input: z.strictObject({}),
  output: z.object({ rounds: z.array(listed) }),
  run: async ({ records, clock, settings }) => {
    const [rounds, answers] = [await recordsOf(records, "consultation"), await recordsOf(records, "consultation-answer")];
    const today = officeDay(clock.now(), settings);
    return success({
      rounds: rounds
        .map((round) => {
          const own = answers.filter(({ consultation }) => consultation === round.id);
          const spoke = new Set(own.map(({ office }) => office));
          const offices = [...new Set(round.asked.map(({ office }) => office))];
          const { id, draft, number, status, opened_on, until, opened_by, closed_by } = round;
          return {
            id,
            draft,
            number,
            status,
            opened_on,
            until,
            days_left: status === "open" ? Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000) : null,
            offices: offices.length,
            lines: round.asked.length,
            answered: own.length,
            undecided: own.filter(({ answer, taken_up }) => answer !== "accept" && taken_up === null).length,
            silent: offices.filter((office) => !spoke.has(office)),
            opened_by,
            closed_by,
          };
        })
        .toSorted((a, b) => (a.opened_on < b.opened_on ? 1 : -1)),
    });
  },
});

const consultedLine = z.object({
  line: z.string(),
  office: z.string(),
  office_label: nameText,
  says: localText,
  answer: z.enum(["accept", "change", "refuse", "propose"]).nullable(),
  text: z.string().nullable(),
  given_by: z.string().nullable(),
  taken_up: z.enum(["yes", "partly", "no"]).nullable(),
  why: z.string().nullable(),
  /** Against the round before: asked for the first time, in other words than before, or as before; null in the first round. */
  since: z.enum(["new", "changed", "same"]).nullable(),
  /** What the office answered then, and what became of it. */
  before: z.object({ answer: z.string(), text: z.string().nullable(), taken_up: z.string().nullable(), why: z.string().nullable() }).nullable(),
});

export type ConsultedLine = z.output<typeof consultedLine>;

/** `quoin consult show` */
export const showConsultation = workspaceUseCase({
  words: ["consult", "show"],
  summary: "A round line by line: what each office answers, what was taken up and why not, and what changed since the round before",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin consult show quoin-demo division#1",
  input: z.strictObject({ round: field(z.string(), { description: "Round", position: 0 }) }),
  output: z.object({
    id: z.string(),
    draft: z.string(),
    number: z.number(),
    status: z.string(),
    until: z.string(),
    opened_by: z.string(),
    closed_by: z.string().nullable(),
    lines: z.array(consultedLine),
    gone: z.array(z.string()),
    /** What people outside see of the round, and where; null: nothing. */
    public: z.enum(["page", "comments"]).nullable(),
    address: z.string(),
    /** Whether the settings allow it at all. */
    may_be_public: z.boolean(),
    comments: z.array(
      z.object({
        id: z.string(),
        line: z.string().nullable(),
        name: z.string().nullable(),
        text: z.string(),
        received_on: z.string(),
        status: z.enum(["waiting", "shown", "refused"]),
        why: z.string().nullable(),
      }),
    ),
  }),
  run: async ({ records, settings }, { round }) => {
    const held = await currentRecord({ records }, "consultation", round);
    if (!held.ok) return held;
    const { id, draft, number, status, until, opened_by, closed_by, ...rest } = recordIn(held.value, "consultation");
    const read = await consultedLines(records, { ...rest, id });
    const comments = (await commentsOf(records, id)).map(({ id: comment, line, name, text, received_on, status: state, why }) => ({
      id: comment,
      line,
      name,
      text,
      received_on,
      status: state,
      why,
    }));
    const shown = { public: rest.public, address: publicAddress(id), may_be_public: settings.consultation.public, comments };
    return success({ id, draft, number, status, until, opened_by, closed_by, ...read, ...shown });
  },
});

/** Every line of a round with its answer, held against the round before. */
export async function consultedLines(
  records: WorkspacePorts["records"],
  { id, asked, previous }: Pick<Consultation, "id" | "asked" | "previous">,
): Promise<{ readonly lines: ConsultedLine[]; readonly gone: string[] }> {
  const answers = new Map((await recordsOf(records, "consultation-answer")).map((answer) => [answer.id, answer]));
  const former = previous === null ? null : await records.get("consultation", previous);
  const before = former === null ? null : new Map(recordIn(former, "consultation").asked.map((each) => [`${each.office} ${each.line}`, each.says]));
  const names = new Map(
    await Promise.all(
      [...new Set(asked.map(({ office }) => office))].map(async (office): Promise<readonly [string, LocalText]> => {
        const held = await records.get("organisation", office);
        return [office, held === null ? { en: office, zh: office } : recordName(held)];
      }),
    ),
  );
  const lines = asked.map(({ line, office, says, says_en }) => {
    const answer = answers.get(`${id}:${office}:${line}`);
    const then = previous === null ? undefined : answers.get(`${previous}:${office}:${line}`);
    const saidBefore = before?.get(`${office} ${line}`);
    return {
      line,
      office,
      office_label: names.get(office) ?? { en: office, zh: office },
      says: { en: says_en ?? says, zh: says },
      answer: answer?.answer ?? null,
      text: answer?.text ?? null,
      given_by: answer?.given_by ?? null,
      taken_up: answer?.taken_up ?? null,
      why: answer?.why ?? null,
      since: before === null ? null : saidBefore === undefined ? ("new" as const) : saidBefore === says ? ("same" as const) : ("changed" as const),
      before: then === undefined ? null : { answer: then.answer, text: then.text, taken_up: then.taken_up, why: then.why },
    };
  });
  const now = new Set(asked.map(({ office, line }) => `${office} ${line}`));
  return { lines, gone: before === null ? [] : [...before.keys()].filter((key) => !now.has(key)) };
}
