import { expect, test } from "vitest";
import { recordOf } from "../../../test/record-of.ts";
import type { Application } from "../../register/entities/application.ts";
import type { Call } from "../../register/entities/call.ts";
import type { Consultation } from "../../register/entities/consultation.ts";
import type { ConsultationAnswer } from "../../register/entities/consultation-answer.ts";
import type { PlanDraft } from "../../register/entities/plan-draft.ts";
import type { PublicComment } from "../../register/entities/public-comment.ts";
import type { DuplicateMatch } from "../funding/entities/duplicate-match.ts";
import type { Review } from "../funding/entities/review.ts";
import { waitingOfCalls } from "./waiting-calls.ts";
import { waitingConsultations } from "./waiting-consultations.ts";
import { waitingDrafts } from "./waiting-drafts.ts";

/** What these rules read of a record; the rest does not matter to them. */
const named = { labels: { en: "A", zh: "甲" }, synthetic: false };
const call = (fields: object) => ({ id: "c", status: "open", opens: "2026-01-01", closes: "2026-03", ...named, ...fields }) as unknown as Call;
const application = (status: string, fields: object = {}) => ({ id: "a", call: "c", status, ...named, ...fields }) as unknown as Application;
const review = (status: string, fields: object = {}) =>
  ({ id: "r", call: "c", application: "a", status, until: null, ...named, ...fields }) as unknown as Review;
const match = (decision: string) => ({ id: "m", application: "a", decision, ...named }) as unknown as DuplicateMatch;
const none = { calls: [], applications: [], matches: [], reviews: [] };
const uses = (records: object, at = "2026-02-15") => waitingOfCalls({ ...none, ...records }, at).map(({ role, use_case, due }) => [role, use_case, due]);

test.each([
  ["a draft waits for its opening", { calls: [call({ status: "draft" })] }, "2025-12-01", [["programme-officer", "call-open", "2026-01-01"]]],
  ["an open call whose window runs waits for nobody", { calls: [call({})] }, "2026-03-31", []],
  ["its window over, it is to be closed", { calls: [call({})] }, "2026-04-01", [["programme-officer", "call-close", null]]],
  ["an open call without an end stays open", { calls: [call({ closes: null })] }, "2030-01-01", []],
  ["closed without applications: nothing", { calls: [call({ status: "closed" })] }, "2026-05-01", []],
  ["closed with a withdrawn one: nothing", { calls: [call({ status: "closed" })], applications: [application("withdrawn")] }, "2026-05-01", []],
  [
    "closed with one handed in: reviewers",
    { calls: [call({ status: "closed" })], applications: [application("submitted")] },
    "2026-05-01",
    [["programme-officer", "review-assign", null]],
  ],
  [
    "who declines does not count",
    { calls: [call({ status: "closed" })], applications: [application("eligible")], reviews: [review("declined")] },
    "2026-05-01",
    [["programme-officer", "review-assign", null]],
  ],
  [
    "who was released does not count",
    { calls: [call({ status: "closed" })], applications: [application("eligible")], reviews: [review("released")] },
    "2026-05-01",
    [["programme-officer", "review-assign", null]],
  ],
  [
    "a review after its last day is the officer's too",
    { calls: [call({ status: "closed" })], applications: [application("eligible")], reviews: [review("assigned", { until: "2026-04-30" })] },
    "2026-05-01",
    [
      ["reviewer", "review-submit", "2026-04-30"],
      ["programme-officer", "review-release", null],
    ],
  ],
  ["a cancelled call waits for nobody", { calls: [call({ status: "cancelled" })], applications: [application("cancelled")] }, "2026-05-01", []],
  [
    "a review that is not done keeps the award waiting",
    { calls: [call({ status: "closed" })], applications: [application("eligible")], reviews: [review("assigned"), review("submitted", { id: "s" })] },
    "2026-05-01",
    [["reviewer", "review-submit", null]],
  ],
  [
    "all reviews done: the award",
    { calls: [call({ status: "closed" })], applications: [application("reviewed")], reviews: [review("submitted")] },
    "2026-05-01",
    [["programme-officer", "award", null]],
  ],
  ["a finished call waits for nobody", { calls: [call({ status: "awarded" })] }, "2026-05-01", []],
  [
    "a match that is open",
    { matches: [match("open")], applications: [application("submitted")] },
    "2026-02-15",
    [["programme-officer", "decide-duplicate", null]],
  ],
  ["a match that is decided", { matches: [match("duplicate")] }, "2026-02-15", []],
  ["a draft while the call is open", { calls: [call({})], applications: [application("draft")] }, "2026-03-31", [["applicant", "apply-submit", "2026-03"]]],
  ["a draft after its last day", { calls: [call({})], applications: [application("draft")] }, "2026-04-01", [["programme-officer", "call-close", null]]],
  ["a draft of a call that is not there", { applications: [application("draft")] }, "2026-02-15", []],
])("between opening and award: %s", (_, records, at, expected) => {
  expect(uses(records, at)).toEqual(expected);
});

test("an application that is not there is called by its id", () => {
  expect(waitingOfCalls({ ...none, matches: [match("open")] }, "2026-01-01")[0]?.what.en).toContain(": a");
});

const round = (fields: object = {}) =>
  recordOf<Consultation>("consultation", {
    ...{ id: "k", draft: "d", number: 1, opened_on: "2026-01-01", until: "2026-02-01", status: "open", opened_by: "p", previous: null },
    asked: [
      { line: "L1", office: "o1", says: "x" },
      { line: "L2", office: "o2", says: "y" },
    ],
    ...fields,
  });
const answered = (office: string, line: string, answer = "accept", taken_up: string | null = null) =>
  ({ id: `${office}-${line}`, consultation: "k", office, line, answer, taken_up, ...named }) as unknown as ConsultationAnswer;
const comment = (status: string) => ({ id: "p", consultation: "k", status, ...named }) as unknown as PublicComment;
const of = (department: string) => ({ department }) as unknown as Parameters<typeof waitingConsultations>[4];
const asks = (answers: readonly ConsultationAnswer[], comments: readonly PublicComment[] = [], at = "2026-01-15", account = of("o1"), fields: object = {}) =>
  waitingConsultations([round(fields)], answers, comments, at, account).map(({ use_case, what }) => [use_case, /\d+/.exec(what.en)?.[0] ?? null]);

test.each([
  ["an office's own line", () => asks([]), [["consult-answer", "1"]]],
  [
    "who belongs to no office sees all",
    () => waitingConsultations([round()], [], [], "2026-01-15", undefined).map(({ what }) => what.en.slice(0, 14)),
    ["Answer 2 lines"],
  ],
  ["its line answered, an office has nothing to do", () => asks([answered("o1", "L1")]), []],
  ["all answered: the round is closed", () => asks([answered("o1", "L1"), answered("o2", "L2")]), [["consult-close", null]]],
  ["its time over: closed, whoever is silent", () => asks([answered("o1", "L1")], [], "2026-02-02"), [["consult-close", null]]],
  ["an objection waits for a decision first", () => asks([answered("o1", "L1", "change"), answered("o2", "L2")]), [["consult-decide", "1"]]],
  ["decided, it holds nothing up", () => asks([answered("o1", "L1", "change", "yes"), answered("o2", "L2")]), [["consult-close", null]]],
  ["a comment of the public is looked at first", () => asks([answered("o1", "L1"), answered("o2", "L2")], [comment("waiting")]), [["consult-moderate", "1"]]],
  ["a comment that was seen waits no more", () => asks([answered("o1", "L1")], [comment("shown")]), []],
  ["a closed round waits for nobody", () => asks([], [], "2026-01-15", of("o1"), { status: "closed", closed_by: "p" }), []],
])("in a round: %s", (_, found, expected) => {
  expect(found()).toEqual(expected);
});

test("a typed plan that was handed in waits to be taken in, a draft does not", () => {
  const draft = (status: string) => ({ id: "t", status, ...named }) as unknown as PlanDraft;
  expect(waitingDrafts([draft("handed-in"), draft("draft")])).toMatchObject([
    { role: "planner", use_case: "plan-take", subject: { type: "plan-draft", id: "t" } },
  ]);
});
