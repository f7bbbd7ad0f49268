import type { ReaderLanguage } from "@quoin/core";
import { servedUseCase } from "../work/answer-question.ts";
import type { Question } from "../work/question.ts";
import type { Answering } from "./answering.ts";
import { askedBy } from "./api-routes.ts";
import { sessionAnswer } from "./middleware/session-routes.ts";
import type { WhoAsks } from "./middleware/who-asks.ts";

/** What every page asks before it can show anything. */
const everyPage = ["territory", "about"] as const;

/**
 * What is known of whoever opens a page, for the page itself: who it is and what every page asks first, so that the browser need not come back for them one
 * after the other. Only kept answers go along, none is waited for; null for nobody. A page that is opened from another site comes without its cookie, so that
 * nobody here is no word on the session.
 */
export async function knownReader(answering: Answering, who: WhoAsks, language: ReaderLanguage): Promise<string | null> {
  if (who.is === "nobody") return null;
  const answers: (readonly [name: string, answer: unknown])[] = [];
  for (const name of [...everyPage, ...(who.is === "account" ? ["rights"] : [])]) {
    const useCase = servedUseCase(name);
    const by = useCase === undefined ? undefined : askedBy(who, useCase);
    if (useCase === undefined || by?.ok !== true) continue;
    const question: Question = { useCase: name, body: new TextEncoder().encode("{}"), language, by: by.value };
    const known =
      name === "rights"
        ? await answering.answer({ useCase, question }).then((answer) => answer.json())
        : await answering.known(useCase, question).then((answer) => parsed(answer?.body));
    if (known !== null) answers.push([name, known]);
  }
  return JSON.stringify({ language, session: sessionAnswer(who), answers });
}

function parsed(body: Uint8Array | undefined): unknown {
  return body === undefined ? null : JSON.parse(new TextDecoder().decode(body));
}
