import { expect, test } from "vitest";
import { type AnswerStep, answerOfLines } from "./answer-lines.ts";

/** The text in pieces of some signs, as a network cuts it. */
async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const step = { what: { en: "Solving", zh: "求解" }, done: 1, total: 3 };

test.each([1, 7, 1_000])("steps are told in order and the answer is returned, whatever the pieces of %i signs", async (size) => {
  const told: AnswerStep[] = [];
  const text = `${JSON.stringify({ step })}\n${JSON.stringify({ step: { ...step, done: 2 } })}\n${JSON.stringify({ status: 200, answer: { value: "答" } })}\n`;
  expect(await answerOfLines(pieces(text, size), (each) => told.push(each))).toEqual({ value: "答" });
  expect(told.map(({ done }) => done)).toEqual([1, 2]);
});

test("a refusal is thrown with its notes; an answer that breaks off is an error", async () => {
  const problem = { type: "about:blank", title: "Bad Request", status: 400, notes: [] };
  await expect(answerOfLines(pieces(`${JSON.stringify({ status: 400, problem })}\n`, 9), () => {})).rejects.toMatchObject({ name: "ApiProblem" });
  await expect(answerOfLines(pieces(`${JSON.stringify({ step })}\n`, 9), () => {})).rejects.toThrow("broke off");
});
