import type { ApiName } from "@quoin/core";

/** Where a matter is dealt with: a page, and the part of it that is scrolled to. */
export interface PlaceOfWork {
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
  readonly hash?: string;
}

interface Matter {
  readonly use_case: string;
  readonly subject: { readonly type: string; readonly id: string };
}

/** What of a matter says where it is dealt with. */
interface Whereabouts {
  readonly type: string;
  readonly id: string;
  /** The page of the record itself. */
  readonly record: PlaceOfWork;
  /** The part of its call's page. */
  ofCall(hash: string): PlaceOfWork;
  /** The call that it belongs to, where it is known. */
  readonly call: string | undefined;
}

type PlaceOf = (whereabouts: Whereabouts) => PlaceOfWork;

const callTerms: PlaceOf = ({ ofCall }) => ofCall("call-terms");
const ofDraft: PlaceOf = ({ id }) => ({ to: "/plan-form", search: { draft: id } });
const ofRound: PlaceOf = ({ id }) => ({ to: "/consultation", search: { round: id } });

/** By the use case that does it; `release` is the work of whoever settles what was proposed. What is not here is done on the page of its record. */
const places: { readonly [N in ApiName | "release"]?: PlaceOf } = {
  "call-open": callTerms,
  "call-close": callTerms,
  "call-unallot": callTerms,
  "review-assign": ({ ofCall }) => ofCall("call-reviews"),
  award: ({ ofCall }) => ofCall("call-award"),
  "decide-duplicate": ({ call, record, ofCall }) => (call === undefined ? record : ofCall("call-duplicates")),
  "review-submit": ({ id }) => ({ to: "/reviews", hash: id }),
  "apply-submit": ({ id }) => ({ to: `/applications/${encodeURIComponent(id)}`, hash: "submit" }),
  milestone: ({ id }) => ({ to: "/tracking", hash: id }),
  release: ({ record }) => ({ ...record, hash: "settle" }),
  pay: ({ type, id }) => ({ to: "/money", ...(type === "award" ? { search: { award: id } } : {}), hash: "book" }),
  evaluate: ({ type, id }) => ({ to: "/evaluations", search: { evaluate: type, subject: id }, hash: "evaluate" }),
  "inspection-add": () => ({ to: "/evaluations", hash: "inspections" }),
  "evaluation-decide": ({ id }) => ({ to: "/evaluations", search: { of: id }, hash: "evaluation" }),
  "plan-approve": ({ id }) => ({ to: "/replan", search: { plan: id }, hash: "approve" }),
  "plan-hand-in": ofDraft,
  "plan-take": ofDraft,
  "consult-answer": ofRound,
  "consult-decide": ofRound,
  "consult-moderate": ofRound,
  "consult-close": ofRound,
  "task-settle": () => ({ to: "/work", hash: "follows" }),
  replan: () => ({ to: "/replan" }),
  track: () => ({ to: "/tracking", hash: "flags" }),
};

const placeOfName: ReadonlyMap<string, PlaceOf> = new Map(Object.entries(places));

/**
 * The place where what waits is done, not merely the record that it is about: the form of the payment, filled in as far as it is known; the part of the call where
 * reviewers are assigned.
 *
 * @param call  the call that the subject belongs to, where the subject is a possible duplicate
 */
export function placeOfWork({ use_case, subject: { type, id } }: Matter, call?: string): PlaceOfWork {
  const record: PlaceOfWork = { to: `/register/${encodeURIComponent(type)}/${encodeURIComponent(id)}` };
  const ofCall = (hash: string): PlaceOfWork => ({ to: `/calls/${encodeURIComponent(type === "call" ? id : (call ?? ""))}`, hash });
  return placeOfName.get(use_case)?.({ type, id, record, ofCall, call }) ?? record;
}
