import { ApiProblem, type Language, type Problem } from "@quoin/core";
import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { inBase } from "../address/base-path.ts";
import { forgetEarlyAnswers } from "../api/early-answer.ts";
import { ask } from "../api/question.ts";
import { type Session, sessionKey, sessionWith } from "../api/session.ts";
import { currentLanguage } from "../language/language.ts";

/** The session; null where there are accounts and nobody is logged in. */
export function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: ({ signal }) => readSession(signal) });
}

async function readSession(signal: AbortSignal): Promise<Session | null> {
  const response = await fetch(inBase("/session"), { signal, headers: headersIn(currentLanguage()) });
  if (response.status !== 401) return withRights(await answerOf(response), signal);
  // What is not read would hold the connection.
  await response.body?.cancel();
  return null;
}

/** Logs in, then asks everything anew: nothing that another account saw is shown on. */
export function useLogIn(): (name: string, password: string, code?: string) => Promise<Session> {
  const queries = useQueryClient();
  return async (name, password, code) => {
    const headers = { ...headersIn(currentLanguage()), "content-type": "application/json" };
    const answer = await answerOf(await fetch(inBase("/session"), { method: "POST", headers, body: JSON.stringify({ name, password, code }) }));
    const session = await withRights(answer);
    changeReader(queries, session);
    return session;
  };
}

/** What the house's own log-in is called, where there is one; null otherwise. */
export function useSignOn(): string | null {
  const ways = useQuery({
    queryKey: ["session-ways"],
    queryFn: async ({ signal }): Promise<{ readonly sign_on: string | null }> => {
      const response = await fetch(inBase("/session/ways"), { signal });
      return response.ok ? await response.json() : { sign_on: null };
    },
  });
  return ways.data?.sign_on ?? null;
}

/** Sets one's own password: the present one is asked for, and every other session of the account ends. */
export function useOwnPassword(): (password: string, next: string) => Promise<void> {
  const queries = useQueryClient();
  return async (password, next) => {
    const headers = { ...headersIn(currentLanguage()), "content-type": "application/json" };
    const session = await answerOf(await fetch(inBase("/session"), { method: "PUT", headers, body: JSON.stringify({ password, new_password: next }) }));
    queries.setQueryData(sessionKey, session);
  };
}

/** Ends this session, or every one of the account on every machine. */
export function useLogOut(): (everywhere?: boolean) => Promise<void> {
  const queries = useQueryClient();
  return async (everywhere = false) => {
    const response = await fetch(inBase(everywhere ? "/session?everywhere" : "/session"), { method: "DELETE" });
    const answer: { readonly sign_out?: string } = response.status === 200 ? await response.json() : {};
    changeReader(queries, null);
    if (answer.sign_out !== undefined) window.location.assign(answer.sign_out);
  };
}

/** The session itself stays, since what is on the screen watches it. */
function changeReader(queries: QueryClient, session: Session | null): void {
  forgetEarlyAnswers();
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  queries.setQueryData(sessionKey, session);
}

function headersIn(language: Language): Record<string, string> {
  return { "accept-language": language };
}

async function answerOf(response: Response): Promise<Omit<Session, "asks">> {
  const answer: unknown = await response.json();
  if (!response.ok) throw new ApiProblem(answer as Problem);
  return answer as Omit<Session, "asks">;
}

async function withRights(session: Omit<Session, "asks">, signal?: AbortSignal): Promise<Session> {
  return sessionWith(session, session.expires === null ? null : await ask("rights", {}, signal));
}
