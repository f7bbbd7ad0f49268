import { STATUS_CODES } from "node:http";
import { type FaultKind, type Language, type Note, type Problem, renderNote } from "@quoin/core";

/** HTTP status of each kind of fault. */
export const faultStatus: Readonly<Record<FaultKind, number>> = { input: 400, forbidden: 403, missing: 404, stale: 409, busy: 503 };

/** A refusal as `application/problem+json` (RFC 9457), its notes in the reader's language. */
export function problem(status: number, notes: readonly Note[], language: Language, headers: Readonly<Record<string, string>> = {}): Response {
  const body: Problem = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    notes: notes.map((each) => renderNote(each, language)),
  };
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/problem+json", ...headers } });
}
