import { type ApiAnswer, programLanguage } from "@quoin/core";
import type { QueryClient } from "@tanstack/react-query";
import { askedLanguages, currentReader } from "../language/language.ts";
import type { EarlyAnswers } from "./early-answers.ts";
import { type Session, sessionKey, sessionWith } from "./session.ts";

/** What `prefetch.ts` left, where it ran. */
const early = (): EarlyAnswers | undefined => globalThis.quoinEarly;

/** A question that `prefetch.ts` has put already, in the same words and language: given once. One that was refused or lost is put anew. */
export function earlyAnswer(
  url: string,
  { headers, body }: { readonly headers: Record<string, string>; readonly body: string },
): Promise<Response | null> | null {
  const key = `${url} ${headers["accept-language"]} ${body}`;
  const answer = early()?.answers.get(key);
  if (answer === undefined) return null;
  early()?.answers.delete(key);
  return answer.then(
    (response) => (response.ok ? response : null),
    () => null,
  );
}

/** After a change, or for another reader, nothing holds that was asked before. */
export function forgetEarlyAnswers(): void {
  early()?.answers.clear();
}

/** Takes over what the server wrote into the page: who reads, the territory, the workspace. What is missing is asked. */
export function takeOverReader(queries: QueryClient): void {
  const reader = early()?.reader;
  if (reader === undefined) return;
  const known = new Map(reader.answers);
  const rights = known.get("rights") as ApiAnswer<"rights"> | undefined;
  const session = reader.session as Omit<Session, "asks">;
  if (session.expires === null || rights !== undefined) queries.setQueryData(sessionKey, sessionWith(session, rights ?? null));
  const language = currentReader();
  // Both languages of the program stand in every answer; a further one takes the place of English.
  if (reader.language !== language && [reader.language, language].some((each) => programLanguage(each as typeof language) !== each)) return;
  const [territory, about] = [known.get("territory"), known.get("about")];
  if (territory !== undefined) queries.setQueryData(["territory"], territory);
  if (about !== undefined) queries.setQueryData(["about", {}, askedLanguages()], about);
}
