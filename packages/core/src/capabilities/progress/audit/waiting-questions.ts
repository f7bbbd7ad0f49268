import { verbatim } from "../../../language/statement/values.ts";
import type { Question } from "../entities/question.ts";
import { type Waiting, waitsFor } from "../waiting.ts";
import { waitingWords as words } from "../waiting.words.ts";

/** Questions of the audit that nobody has answered: for the officers of their department; of what belongs to none, for the planners. */
export function waitingQuestions(questions: readonly Question[]): readonly Waiting[] {
  return questions
    .filter(({ status }) => status === "asked")
    .map((each) =>
      waitsFor(
        each.department === null ? "planner" : "programme-officer",
        "question-answer",
        { ...each, type: "question" },
        words.say("question-answer", { text: verbatim(each.text) }),
        {
          since: each.asked_on,
          due: each.due,
        },
      ),
    );
}
