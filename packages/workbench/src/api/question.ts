import { type ApiAnswer, type ApiInput, type ApiName, callApi } from "@quoin/core";
import { type QueryKey, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { currentLanguage } from "../language/language.ts";

/** Asks the server one thing in the reader's language. */
export function ask<N extends ApiName>(name: N, input: ApiInput<N>, signal?: AbortSignal): Promise<ApiAnswer<N>> {
  return callApi({ send: (url, request) => fetch(url, signal === undefined ? request : { ...request, signal }), language: currentLanguage() }, name, input);
}

/** A question whose answer is kept until something is written. Notes come in the reader's language, so the language is part of the question. */
export function question<N extends ApiName>(name: N, input: ApiInput<N>) {
  const key: QueryKey = [name, input, currentLanguage()];
  return queryOptions({ queryKey: key, queryFn: ({ signal }) => ask(name, input, signal) });
}

export function useAnswer<N extends ApiName>(name: N, input: ApiInput<N>) {
  return useQuery(question(name, input));
}

/** Questions about evidence and methods: no record that is written changes their answers. */
const untouched: ReadonlySet<unknown> = new Set<ApiName>(["about", "map", "measure-list", "record-types", "rows", "rule-list", "sources"]);

/** Writes; afterwards every other kept answer is asked for again, since a finding may rest on what was written. */
export function useWriting<N extends ApiName>(name: N) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: ApiInput<N>) => ask(name, input),
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => !untouched.has(name) }),
  });
}
