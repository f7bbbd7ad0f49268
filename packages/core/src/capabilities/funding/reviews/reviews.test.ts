import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { assignReviewers } from "./assign-reviewers.ts";
import { assignReviews } from "./assign-reviews.ts";
import { declineReview } from "./decline-review.ts";
import { listReviews } from "./list-reviews.ts";
import { submitReview } from "./submit-review.ts";

type Fields = Readonly<Record<string, unknown>>;
type Records = Readonly<Record<string, readonly Fields[]>>;

const need = (needs: number, ...experts: readonly number[]) => ({ needs, experts });

test.each<[string, Parameters<typeof assignReviewers>, readonly (readonly number[])[]]>([
  ["nobody needs any", [[], [], []], []],
  ["the preferred one first", [[need(1, 1, 0)], [9, 9], [0, 0]], [[1]]],
  [
    "the load even, whatever is preferred",
    [
      [need(1, 0, 1), need(1, 0, 1)],
      [9, 9],
      [0, 0],
    ],
    [[1], [0]],
  ],
  [
    "whoever has no other is not crowded out",
    [
      [need(1, 0, 1), need(1, 0)],
      [1, 1],
      [0, 0],
    ],
    [[1], [0]],
  ],
  [
    "no expert more than the capacity",
    [
      [need(2, 0, 1), need(2, 0, 1)],
      [1, 2],
      [0, 0],
    ],
    [[0, 1], [1]],
  ],
  ["what an expert already has counts", [[need(1, 0, 1)], [9, 9], [3, 0]], [[1]]],
  ["an expert who takes none gets none", [[need(1, 0)], [0], [0]], [[]]],
])("who reviews what: %s", (_, asked, given) => {
  expect(assignReviewers(...asked).map((each) => [...each].sort((a, b) => a - b))).toEqual(given);
});

const application = (id: string, own: Fields = {}) => ({ id, call: "c", organisation: "o", status: "submitted", ...own });
const card = {
  id: "card",
  items: [
    {
      code: "a",
      points: [
        { input: 0, score: 0 },
        { input: 10, score: 50 },
      ],
    },
  ],
};
const review = (id: string, own: Fields = {}) => ({ id, application: "x", call: "c", reviewer: "e", status: "assigned", ...own });

describe("experts are assigned", () => {
  const records: Records = {
    call: [{ id: "c", status: "closed" }],
    organisation: [{ id: "o", parent: "group" }, { id: "sister", parent: "group" }, { id: "group" }, { id: "u" }],
    expert: [
      { id: "of-the-group", organisation: "sister" },
      { id: "named-it", organisation: "u", conflicts: ["o"] },
      { id: "free", technologies: ["t"] },
      { id: "free-too", most_reviews: 1 },
    ],
    application: [
      application("x", { technologies: ["t"] }),
      application("draft", { status: "draft" }),
      application("twice"),
      application("done", { organisation: "q", status: "eligible" }),
    ],
    "duplicate-match": [
      { id: "m", application: "twice", other: { type: "application", id: "x" }, call: "c", decision: "duplicate" },
      { id: "n", application: "x", other: { type: "application", id: "twice" }, call: "c", decision: "distinct" },
    ],
    review: [review("done:1", { application: "done", reviewer: "of-the-group" }), review("x:0", { reviewer: "free-too", status: "declined" })],
  };
  const assign = (per: number, own: Records = {}, call = "c") =>
    assignReviews.run(workspacePortsOf({ records: { ...records, ...own } }), { call, per_application: per, seed: 1, reason: "" });

  test("none with a conflict, none who declined, those who know the field first; drafts and duplicates are left out", async () => {
    const { assigned, conflicts } = answered(await assign(1));
    expect(assigned.map((each) => [each["application"], each["reviewer"], each["status"]])).toEqual([["x", "free", "assigned"]]);
    expect(
      conflicts
        .filter(({ application: of }) => of === "x")
        .map(({ expert, organisation }) => [expert, organisation])
        .sort(),
    ).toEqual([
      ["named-it", "o"],
      ["of-the-group", "o"],
    ]);
  });

  test("what a call asks for moves on once it has its experts", async () => {
    const ports = workspacePortsOf({ records });
    answered(await assignReviews.run(ports, { call: "c", per_application: 1, seed: 1, reason: "" }));
    expect((await ports.records.get("application", "x"))?.body).toMatchObject({ status: "eligible" });
    expect((await ports.records.get("application", "done"))?.version).toBe(1);
  });

  test("where there are too few nobody is assigned", async () => {
    expect(told(await assign(2))).toEqual(["review.too-few-experts x"]);
    expect(told(await assign(1, {}, "nowhere"))).toEqual(["record.not-found id"]);
  });
});

describe("a review", () => {
  const records: Records = {
    call: [{ id: "c", status: "closed", scorecard: "card" }],
    scorecard: [card],
    expert: [{ id: "e" }, { id: "f" }],
    application: [application("x", { status: "eligible" })],
    review: [review("x:1"), review("x:2", { reviewer: "f" })],
  };
  const hand = (own: Records, data: Fields = {}, reviewer = "e") => {
    const ports = workspacePortsOf({ records: { ...records, ...own } });
    const asked = { application: "x", data: { scores: { a: 10 }, ...data }, reviewer, reason: "" };
    return { ports, outcome: submitReview.run(ports, asked) };
  };

  test.each<[string, Fields]>([
    ["by item", { scores: { a: 4 } }],
    ["as a list", { scores: [{ item: "a", input: 4, comment: "thin" }] }],
    ["without a conflict", { scores: { a: 4 }, conflict: " " }],
  ])("is handed in with its points, %s", async (_, data) => {
    expect(answered(await hand({}, data).outcome)).toMatchObject({ status: "submitted", total: 20, submitted_at: "2026-05-12T08:00:00.000Z" });
  });

  test("is handed in with what the reviewer expects, in the outcome that the application names", async () => {
    const expected = { value: { mean: 5, low: 4, high: 7, level: 0.8 }, success: { low: 0.2, mode: 0.4, high: 0.5 } };
    const named: Records = { application: [application("x", { status: "eligible", outcome: "firms that use it" })] };
    expect(answered(await hand(named, { scores: { a: 4 }, ...expected }).outcome)).toMatchObject(expected);
    expect(answered(await hand({}, { scores: { a: 4 }, success: expected.success }).outcome)).toMatchObject({ value: null, success: expected.success });
    const nameless = hand({}, { scores: { a: 4 }, ...expected });
    expect(told(await nameless.outcome)).toEqual(["review.no-outcome value"]);
    const disordered = hand(named, { scores: { a: 4 }, success: { low: 0.6, mode: 0.4, high: 0.5 } });
    expect(told(await disordered.outcome)).toEqual(["record.out-of-order success"]);
  });

  test("the last one that comes in, or is declined, makes the application reviewed", async () => {
    const { ports, outcome } = hand({});
    await outcome;
    expect((await ports.records.get("application", "x"))?.body).toMatchObject({ status: "eligible" });
    answered(await declineReview.run(ports, { application: "x", reason: "a student of mine", reviewer: "f" }));
    expect((await ports.records.get("application", "x"))?.body).toMatchObject({ status: "reviewed" });
    expect((await ports.records.get("review", "x:2"))?.body).toMatchObject({ status: "declined", conflict: "a student of mine" });
  });

  test.each<[string, Records, Fields, string, readonly string[]]>([
    ["of nobody's", {}, {}, "g", ["review.not-assigned reviewer"]],
    ["that is done", { review: [review("x:1", { status: "submitted" })] }, {}, "e", ["review.is-done reviewer"]],
    ["of what is not there", { application: [] }, {}, "e", ["record.not-found id"]],
    ["of what is decided", { application: [application("x", { status: "rejected" })] }, {}, "e", ["review.not-in-review status"]],
    ["with a conflict", {}, { conflict: "a cousin" }, "e", ["review.conflict conflict"]],
    ["under a call that is gone", { call: [] }, {}, "e", ["record.not-found id"]],
    ["whose scorecard is gone", { scorecard: [] }, {}, "e", ["record.not-found id"]],
    ["that leaves an item out", {}, { scores: {} }, "e", [expect.stringContaining("review.") as unknown as string]],
    ["beyond the scale", {}, { scores: { a: 11 } }, "e", [expect.stringContaining("review.") as unknown as string]],
  ])("is refused: one %s", async (_, own, data, reviewer, notes) => {
    expect(told(await hand(own, data, reviewer).outcome)).toEqual(notes);
  });

  test.each<[string, Records, readonly string[]]>([
    ["of nobody's", { review: [] }, ["review.not-assigned reviewer"]],
    ["of what is not there", { application: [] }, ["record.not-found id"]],
  ])("is not declined: one %s", async (_, own, notes) => {
    const ports = workspacePortsOf({ records: { ...records, ...own } });
    expect(told(await declineReview.run(ports, { application: "x", reason: "no time", reviewer: "e" }))).toEqual(notes);
  });

  test("reviews are listed by call and application", async () => {
    const ports = workspacePortsOf({ records });
    expect(answered(await listReviews.run(ports, { call: "c" })).reviews).toHaveLength(2);
    expect(answered(await listReviews.run(ports, { application: "none" })).reviews).toEqual([]);
  });
});
