import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { assignReviews } from "./assign-reviews.ts";
import { releaseReview } from "./release-review.ts";

type Fields = Readonly<Record<string, unknown>>;

const application = (id: string) => ({ id, call: "c", organisation: "o", status: "eligible" });
const review = (of: string, reviewer: string, status: string, own: Fields = {}) => ({
  id: `${of}:${reviewer}`,
  application: of,
  call: "c",
  reviewer,
  account: reviewer,
  status,
  ...own,
});
const office = (reviews: readonly Fields[]) =>
  workspacePortsOf({
    records: {
      call: [{ id: "c", status: "closed" }],
      organisation: [{ id: "o" }],
      expert: [{ id: "silent" }, { id: "other" }],
      application: [application("a"), application("b")],
      review: reviews,
    },
  });
const asked = { call: "c", reviewer: "silent", reason: "no answer since May" };

test("a silent expert is released from every awaited review, with or without an account; what else is in makes the application reviewed", async () => {
  const ports = office([review("a", "silent", "assigned"), review("a", "other", "submitted"), review("b", "silent", "assigned")]);
  const { released, reviewed } = answered(await releaseReview.run(ports, asked));
  expect(released.map(({ id, status, conflict }) => [id, status, conflict])).toEqual([
    ["a:silent", "released", "no answer since May"],
    ["b:silent", "released", "no answer since May"],
  ]);
  expect(reviewed).toEqual(["a"]);
  expect((await ports.records.get("application", "b"))?.body).toMatchObject({ status: "eligible" });
});

test("what was released is given to somebody else, with a last day", async () => {
  const ports = office([review("a", "silent", "assigned"), review("b", "other", "assigned")]);
  answered(await releaseReview.run(ports, asked));
  const { assigned } = answered(await assignReviews.run(ports, { call: "c", per_application: 1, until: "2026-06-30", seed: 1, reason: "" }));
  expect(assigned.map(({ id, until }) => [id, until])).toEqual([["a:other", "2026-06-30"]]);
});

test("one application alone, where it is named", async () => {
  const ports = office([review("a", "silent", "assigned"), review("b", "silent", "assigned")]);
  expect(answered(await releaseReview.run(ports, { ...asked, application: "b" })).released.map(({ id }) => id)).toEqual(["b:silent"]);
  expect((await ports.records.get("review", "a:silent"))?.body).toMatchObject({ status: "assigned" });
});

test.each<[string, readonly Fields[], Fields, readonly string[]]>([
  ["an expert from whom nothing is awaited", [review("a", "silent", "submitted")], {}, ["review.none-awaited reviewer"]],
  ["a call that is not there", [], { call: "none" }, ["record.not-found id"]],
])("is refused: %s", async (_, reviews, own, notes) => {
  expect(told(await releaseReview.run(office(reviews), { ...asked, ...own }))).toEqual(notes);
});
