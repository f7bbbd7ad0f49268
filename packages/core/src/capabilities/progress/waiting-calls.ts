import { recorded } from "../../language/statement/values.ts";
import type { Application } from "../../register/entities/application.ts";
import type { Call } from "../../register/entities/call.ts";
import { nameOf } from "../../register/record-label.ts";
import type { DuplicateMatch } from "../funding/entities/duplicate-match.ts";
import type { Review } from "../funding/entities/review.ts";
import { isAskedReview } from "../funding/reviews/review-changes.ts";
import { lastDay } from "./calendar-days.ts";
import { type Waiting, waitsFor } from "./waiting.ts";
import { waitingWords as words } from "./waiting.words.ts";

type Name = ReturnType<typeof recorded>;

export interface CallRecords {
  readonly calls: readonly Call[];
  readonly applications: readonly Application[];
  readonly matches: readonly DuplicateMatch[];
  readonly reviews: readonly Review[];
}

/** What waits between the opening of a call and its awards. */
export function waitingOfCalls({ calls, applications, matches, reviews }: CallRecords, at: string): readonly Waiting[] {
  const byCall = new Map(calls.map((call) => [call.id, call]));
  const byApplication = new Map(applications.map((application) => [application.id, application]));
  const named = (id: string): Name => {
    const application = byApplication.get(id);
    return recorded("application", id, application === undefined ? { en: id, zh: id } : nameOf(application));
  };
  return [
    ...calls.flatMap((call) => ofCall(call, applications, reviews, at)),
    ...matches.flatMap((match) => ofMatch(match, named(match.application))),
    ...reviews.flatMap((review) => ofReview(review, named(review.application), at)),
    ...applications.flatMap((application) => ofApplication(application, byCall.get(application.call), at)),
  ];
}

function ofCall(call: Call, applications: readonly Application[], reviews: readonly Review[], at: string): Waiting[] {
  const { id, status, opens, closes, synthetic } = call;
  const places = { name: recorded("call", id, nameOf(call)) };
  const item = (use_case: "call-open" | "call-close" | "review-assign" | "award", days: Pick<Waiting, "since"> | Pick<Waiting, "due">): Waiting[] => [
    waitsFor("programme-officer", use_case, { type: "call", id, synthetic }, words.say(use_case, places), days),
  ];
  if (status === "draft") return item("call-open", { due: opens });
  if (status === "open") return closes !== null && lastDay(closes) < at ? item("call-close", { since: closes }) : [];
  if (status !== "closed") return [];
  const own = applications.filter(({ call: of, status: state }) => of === id && ["submitted", "eligible", "reviewed"].includes(state));
  if (own.length === 0) return [];
  const asked = reviews.filter(({ call: of, status: state }) => of === id && isAskedReview({ status: state }));
  if (asked.length === 0) return item("review-assign", { since: closes });
  return asked.every(({ status: state }) => state === "submitted") ? item("award", { since: closes }) : [];
}

function ofMatch({ id, decision, synthetic }: DuplicateMatch, name: Name): Waiting[] {
  if (decision !== "open") return [];
  return [waitsFor("programme-officer", "decide-duplicate", { type: "duplicate-match", id, synthetic }, words.say("decide-duplicate", { name }))];
}

function ofReview({ id, status, until, synthetic }: Review, name: Name, at: string): Waiting[] {
  if (status !== "assigned") return [];
  const subject = { type: "review", id, synthetic };
  const days = until === null ? undefined : { due: until };
  const late = until !== null && lastDay(until) < at;
  return [
    waitsFor("reviewer", "review-submit", subject, words.say("review-submit", { name }), days),
    ...(late ? [waitsFor("programme-officer", "review-release", subject, words.say("review-release", { name }), { since: until })] : []),
  ];
}

function ofApplication(application: Application, call: Call | undefined, at: string): Waiting[] {
  const { id, status, synthetic } = application;
  if (status !== "draft" || call?.status !== "open" || (call.closes !== null && lastDay(call.closes) < at)) return [];
  const said = words.say("apply-submit", { name: recorded("application", id, nameOf(application)) });
  return [waitsFor("applicant", "apply-submit", { type: "application", id, synthetic }, said, { due: call.closes })];
}
