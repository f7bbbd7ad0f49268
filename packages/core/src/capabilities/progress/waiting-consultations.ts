import type { Account } from "../../contract/account.ts";
import type { Said } from "../../language/statement/place.ts";
import { integer, recorded } from "../../language/statement/values.ts";
import type { Consultation } from "../../register/entities/consultation.ts";
import type { ConsultationAnswer } from "../../register/entities/consultation-answer.ts";
import type { PublicComment } from "../../register/entities/public-comment.ts";
import { nameOf } from "../../register/record-label.ts";
import { type Waiting, waitsFor } from "./waiting.ts";
import { waitingWords as words } from "./waiting.words.ts";

/** What waits in open rounds: lines that an office has not answered (for whom an account belongs to no office: how many there are), answers to decide on, and closing. */
export function waitingConsultations(
  rounds: readonly Consultation[],
  answers: readonly ConsultationAnswer[],
  comments: readonly PublicComment[],
  at: string,
  account: Account | undefined,
): readonly Waiting[] {
  return rounds
    .filter(({ status }) => status === "open")
    .flatMap((round) => {
      const own = answers.filter(({ consultation }) => consultation === round.id);
      const given = new Set(own.map(({ office, line }) => `${office} ${line}`));
      const office = account?.department ?? null;
      const open = round.asked.filter((asked) => !given.has(`${asked.office} ${asked.line}`) && (office === null || asked.office === office)).length;
      const undecided = own.filter(({ answer, taken_up }) => answer !== "accept" && taken_up === null).length;
      const unseen = comments.filter(({ consultation, status }) => consultation === round.id && status === "waiting").length;
      const name = recorded("consultation", round.id, nameOf(round));
      const of = { type: "consultation", id: round.id, synthetic: round.synthetic };
      const since = round.opened_on;
      const forPlanner = (use_case: string, said: Said): Waiting => waitsFor("planner", use_case, of, said, { since });
      const isOver = round.until < at;
      return [
        ...(open > 0 && !isOver
          ? [
              waitsFor("programme-officer", "consult-answer", of, words.say("consult-answer", { lines: integer(open, "lines"), name }), {
                since,
                due: round.until,
              }),
            ]
          : []),
        ...(undecided > 0 ? [forPlanner("consult-decide", words.say("consult-decide", { answers: integer(undecided, "answers"), name }))] : []),
        ...(unseen > 0 ? [forPlanner("consult-moderate", words.say("consult-moderate", { comments: integer(unseen, "comments"), name }))] : []),
        ...(undecided === 0 && unseen === 0 && (isOver || given.size >= round.asked.length)
          ? [forPlanner("consult-close", words.say("consult-close", { name }))]
          : []),
      ];
    });
}
