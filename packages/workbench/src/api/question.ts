import { type ApiAnswer, type ApiInput, type ApiName, callApi } from "@quoin/core";
import { type QueryKey, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { inBase } from "../address/base-path.ts";
import { askedLanguages } from "../language/language.ts";
import { earlyAnswer, forgetEarlyAnswers } from "./early-answer.ts";
import { restingOnEvidence, tellingSteps, writingSettings } from "./use-case-facets.ts";
import { tellStep } from "./waiting-step.ts";

/** Asks the server one thing in the reader's language. */
export async function ask<N extends ApiName>(name: N, input: ApiInput<N>, signal?: AbortSignal): Promise<ApiAnswer<N>> {
  const send = (url: string, request: RequestInit) => fetch(inBase(url), signal === undefined ? request : { ...request, signal });
  if (!tellingSteps.has(name))
    return callApi({ send: async (url, request) => (await earlyAnswer(url, request)) ?? send(url, request), language: askedLanguages() }, name, input);
  try {
    const told = async (url: string, request: RequestInit) => {
      const response = await send(url, request);
      return { ok: response.ok, json: () => response.json(), pieces: () => textPieces(response) };
    };
    return await callApi({ send: told, language: askedLanguages(), onStep: tellStep }, name, input);
  } finally {
    tellStep(null);
  }
}

/** The text of a response as it comes; not every browser lets a stream be looped over. */
async function* textPieces({ body }: Response): AsyncGenerator<string> {
  if (body === null) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

/** A question whose answer is kept until something is written. Notes come in the reader's language, so the language is part of the question. */
export function question<N extends ApiName>(name: N, input: ApiInput<N>) {
  const key: QueryKey = [name, input, askedLanguages()];
  return queryOptions({ queryKey: key, queryFn: ({ signal }) => ask(name, input, signal) });
}

/** Milliseconds after which an answer that is older than the newest change is asked for again. */
const again = 1_500;

/** @param isAsked false where there is nothing to ask yet */
export function useAnswer<N extends ApiName>(name: N, input: ApiInput<N>, isAsked = true) {
  return useQuery({
    ...question(name, input),
    enabled: isAsked,
    refetchInterval: ({ state }) => (isOld(state.data) && state.status === "success" ? again : false),
  });
}

/** The server gives an old answer while it makes the new one, and says so. */
function isOld(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "as_of" in answer;
}

/**
 * Writes; afterwards every other kept answer is asked for again, since a finding may rest on what was written.
 *
 * @param signalOf gives what takes the writing back while it lasts
 */
export function useWriting<N extends ApiName>(name: N, signalOf?: () => AbortSignal | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: ApiInput<N>) => {
      forgetEarlyAnswers();
      return ask(name, input, signalOf?.());
    },
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey: [asked] }) => writingSettings.has(name) || !restingOnEvidence.has(asked as ApiName) }),
  });
}
