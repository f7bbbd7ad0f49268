import { STATUS_CODES } from "node:http";
import { type FaultKind, type Locale, type Note, type Problem, type ReaderLanguage, renderNote } from "@quoin/core";

/** HTTP status of each kind of fault. */
const faultStatus: Readonly<Record<FaultKind, number>> = { input: 400, forbidden: 403, missing: 404, stale: 409, taken: 409, busy: 503, unavailable: 503 };

/** Seconds after which it is worth asking again where nothing was wrong with the request. */
const retryAfter = 5;

/** What came of a request that was not carried out; where it may be made again unchanged, it says when. */
export function refusal(kind: FaultKind, notes: readonly Note[], language: ReaderLanguage | Locale): Response {
  const status = faultStatus[kind];
  return problem(status, notes, language, status === 503 ? { "retry-after": String(retryAfter) } : {});
}

/** A refusal as `application/problem+json` (RFC 9457), its notes in the reader's language. */
export function problem(status: number, notes: readonly Note[], language: ReaderLanguage | Locale, headers: Readonly<Record<string, string>> = {}): Response {
  const body: Problem = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    notes: notes.map((each) => renderNote(each, language)),
  };
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/problem+json", ...headers } });
}
