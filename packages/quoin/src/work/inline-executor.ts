import type { OpenWorkspace } from "../composition.ts";
import { answerQuestion } from "./answer-question.ts";
import type { Work } from "./work.ts";

/** Answers on this thread, one question beside the other: for a program that serves itself, and for what is light. */
export function workHere(workspace: OpenWorkspace): Work {
  let running = 0;
  let answered = 0;
  return {
    answer: async (_, question, { progress }) => {
      running += 1;
      try {
        return await answerQuestion(workspace, question, {
          step: (what, done, total) => progress?.({ what, ...(done === undefined ? {} : { done }), ...(total === undefined ? {} : { total }) }),
        });
      } finally {
        running -= 1;
        answered += 1;
      }
    },
    lanes: () => [{ lane: "light", workers: 1, most_workers: 1, running, waiting: 0, answered }],
    ready: () => {},
    close: async () => {},
  };
}
