import type { LocalText } from "../../language/text.ts";
import type { Application } from "../../register/entities/application.ts";
import type { Call } from "../../register/entities/call.ts";
import type { DuplicateMatch } from "../../register/entities/duplicate-match.ts";
import type { Review } from "../../register/entities/review.ts";
import { nameOf } from "../../register/record-label.ts";
import { lastDay } from "./office-day.ts";
import type { Waiting } from "./waiting.ts";

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
  const named = (id: string): LocalText => {
    const application = byApplication.get(id);
    return application === undefined ? { en: id, zh: id } : nameOf(application);
  };
  return [
    ...calls.flatMap((call) => ofCall(call, applications, reviews, at)),
    ...matches.flatMap((match) => ofMatch(match, named(match.application))),
    ...reviews.flatMap((review) => ofReview(review, named(review.application))),
    ...applications.flatMap((application) => ofApplication(application, byCall.get(application.call), at)),
  ];
}

function ofCall(call: Call, applications: readonly Application[], reviews: readonly Review[], at: string): Waiting[] {
  const { id, status, opens, closes, synthetic } = call;
  const name = nameOf(call);
  const item = (use_case: string, en: string, zh: string, since: string | null, due: string | null): Waiting => ({
    role: "programme-officer",
    use_case,
    subject: { type: "call", id },
    what: { en: `${en}: ${name.en}`, zh: `${zh}：${name.zh}` },
    since,
    due,
    synthetic,
  });
  if (status === "draft") return [item("call-open", "Open the @call", "发布@call", null, opens)];
  if (status === "open")
    return closes !== null && lastDay(closes) < at ? [item("call-close", "Close the @call, its window is over", "申报截止，关闭@call", closes, null)] : [];
  if (status !== "closed") return [];
  const own = applications.filter(({ call: of, status: state }) => of === id && ["submitted", "eligible", "reviewed"].includes(state));
  if (own.length === 0) return [];
  const asked = reviews.filter(({ call: of, status: state }) => of === id && state !== "declined");
  if (asked.length === 0) return [item("review-assign", "Assign reviewers", "分配评审专家", closes, null)];
  return asked.every(({ status: state }) => state === "submitted") ? [item("award", "Decide on the awards", "确定立项", closes, null)] : [];
}

function ofMatch({ id, decision, synthetic }: DuplicateMatch, name: LocalText): Waiting[] {
  if (decision !== "open") return [];
  const what = { en: `Decide whether this application is a duplicate: ${name.en}`, zh: `认定申报书是否重复：${name.zh}` };
  return [{ role: "programme-officer", use_case: "decide-duplicate", subject: { type: "duplicate-match", id }, what, since: null, due: null, synthetic }];
}

function ofReview({ id, status, synthetic }: Review, name: LocalText): Waiting[] {
  if (status !== "assigned") return [];
  const what = { en: `Review the application: ${name.en}`, zh: `评审申报书：${name.zh}` };
  return [{ role: "reviewer", use_case: "review-submit", subject: { type: "review", id }, what, since: null, due: null, synthetic }];
}

function ofApplication(application: Application, call: Call | undefined, at: string): Waiting[] {
  if (application.status !== "draft" || call?.status !== "open" || (call.closes !== null && lastDay(call.closes) < at)) return [];
  const name = nameOf(application);
  const what = { en: `Submit the draft: ${name.en}`, zh: `提交草稿：${name.zh}` };
  return [
    {
      role: "applicant",
      use_case: "apply-submit",
      subject: { type: "application", id: application.id },
      what,
      since: null,
      due: call.closes,
      synthetic: application.synthetic,
    },
  ];
}
