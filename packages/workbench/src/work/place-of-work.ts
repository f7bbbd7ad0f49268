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

/**
 * The place where what waits is done, not merely the record that it is about: the form of the payment, filled in as far as it is known; the part of the call where
 * reviewers are assigned.
 *
 * @param call  the call that the subject belongs to, where the subject is a possible duplicate
 */
export function placeOfWork({ use_case, subject: { type, id } }: Matter, call?: string): PlaceOfWork {
  const record = `/register/${encodeURIComponent(type)}/${encodeURIComponent(id)}`;
  const ofCall = (hash: string): PlaceOfWork => ({ to: `/calls/${encodeURIComponent(type === "call" ? id : (call ?? ""))}`, hash });
  switch (use_case) {
    case "call-open":
    case "call-close":
    case "call-unallot":
      return ofCall("call-terms");
    case "review-assign":
      return ofCall("call-reviews");
    case "award":
      return ofCall("call-award");
    case "decide-duplicate":
      return call === undefined ? { to: record } : ofCall("call-duplicates");
    case "review-submit":
      return { to: "/reviews", hash: id };
    case "apply-submit":
      return { to: `/applications/${encodeURIComponent(id)}`, hash: "submit" };
    case "milestone":
      return { to: "/tracking", hash: id };
    case "release":
      return { to: record, hash: "settle" };
    case "pay":
      return { to: "/money", ...(type === "award" ? { search: { award: id } } : {}), hash: "book" };
    case "evaluate":
      return { to: "/evaluations", search: { evaluate: type, subject: id }, hash: "evaluate" };
    case "inspection-add":
      return { to: "/evaluations", hash: "inspections" };
    case "evaluation-decide":
      return { to: "/evaluations", search: { of: id }, hash: "evaluation" };
    case "plan-approve":
      return { to: "/replan", search: { plan: id }, hash: "approve" };
    case "plan-hand-in":
    case "plan-take":
      return { to: "/plan-form", search: { draft: id } };
    case "consult-answer":
    case "consult-decide":
    case "consult-moderate":
    case "consult-close":
      return { to: "/consultation", search: { round: id } };
    case "task-settle":
      return { to: "/work", hash: "follows" };
    case "replan":
      return { to: "/replan" };
    case "track":
      return { to: "/tracking", hash: "flags" };
    default:
      return { to: record };
  }
}
