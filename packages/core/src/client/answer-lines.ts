import type { LocalText } from "../language/text.ts";
import { ApiProblem, type Problem } from "./api-problem.ts";

/** What a server is doing for a question that takes its time. */
export interface AnswerStep {
  readonly what: LocalText;
  readonly done?: number;
  readonly total?: number;
}

type AnswerLine = { readonly step: AnswerStep } | { readonly answer: unknown } | { readonly problem: Problem } | { readonly status: number };

/**
 * Reads an answer that comes as lines of JSON: each step is told, the answer at the end is returned, a refusal is thrown as `ApiProblem`.
 * `pieces` are its text as the network cuts it. An answer that breaks off before its end is an error.
 */
export async function answerOfLines(pieces: AsyncIterable<string>, onStep: (step: AnswerStep) => void): Promise<unknown> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) {
      const line = JSON.parse(text) as AnswerLine;
      if ("step" in line) onStep(line.step);
      else if ("answer" in line) return line.answer;
      else if ("problem" in line) throw new ApiProblem(line.problem);
    }
  }
  throw new Error("the answer broke off before its end");
}
