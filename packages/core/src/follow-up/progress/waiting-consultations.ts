import type { Account } from "../../contract/account.ts";
import type { Consultation } from "../../register/entities/consultation.ts";
import type { ConsultationAnswer } from "../../register/entities/consultation-answer.ts";
import type { PublicComment } from "../../register/entities/public-comment.ts";
import { nameOf } from "../../register/record-label.ts";
import type { Waiting } from "./waiting.ts";

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
      const name = nameOf(round);
      const item = (role: Waiting["role"], use_case: string, en: string, zh: string, due: string | null): Waiting => ({
        role,
        use_case,
        subject: { type: "consultation", id: round.id },
        what: { en: `${en}: ${name.en}`, zh: `${zh}：${name.zh}` },
        since: round.opened_on,
        due,
        synthetic: round.synthetic,
      });
      const isOver = round.until < at;
      return [
        ...(open > 0 && !isOver ? [item("programme-officer", "consult-answer", `Answer ${open} lines`, `反馈${open}项事项`, round.until)] : []),
        ...(undecided > 0 ? [item("planner", "consult-decide", `Decide on ${undecided} answers`, `对${undecided}条意见作出采纳决定`, null)] : []),
        ...(unseen > 0 ? [item("planner", "consult-moderate", `Look at ${unseen} comments of the public`, `审核${unseen}条公众意见`, null)] : []),
        ...(undecided === 0 && unseen === 0 && (isOver || given.size >= round.asked.length)
          ? [item("planner", "consult-close", "Close the round", "审定并结束本轮征求意见", null)]
          : []),
      ];
    });
}
