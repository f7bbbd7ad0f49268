import { type AnswerStep, answerOfLines } from "./answer-lines.ts";
import { ApiProblem, type Problem } from "./api-problem.ts";
import type { ApiAnswer, ApiInput, ApiName } from "./api-types.ts";

interface ApiRequest {
  readonly method: "POST";
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** How the client reaches the server. `send` is a browser's `fetch`, bound to a signal where the question can be given up. */
export interface ApiCall {
  readonly send: (url: string, request: ApiRequest) => Promise<{ readonly ok: boolean; pieces?(): AsyncIterable<string>; json(): Promise<unknown> }>;
  /** Languages of the answer as `Accept-Language` gives them, the best first: `zh`; `pt,en`. */
  readonly language: string;
  /** Where it is given, the server tells what it is doing until the answer is there. */
  readonly onStep?: (step: AnswerStep) => void;
}

/**
 * Asks the API one thing. A refusal is thrown as `ApiProblem`, with the notes in the reader's language.
 *
 *   await callApi({ send: fetch, language: "zh" }, "measure-list", {})  // { measures: [ … ] }
 */
export async function callApi<N extends ApiName>({ send, language, onStep }: ApiCall, name: N, input: ApiInput<N>): Promise<ApiAnswer<N>> {
  const response = await send(`/api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language, ...(onStep === undefined ? {} : { accept: "application/x-ndjson" }) },
    body: JSON.stringify(input),
  });
  if (response.ok && onStep !== undefined && response.pieces !== undefined) return (await answerOfLines(response.pieces(), onStep)) as ApiAnswer<N>;
  const answer = await response.json();
  if (!response.ok) throw new ApiProblem(answer as Problem);
  return answer as ApiAnswer<N>;
}
