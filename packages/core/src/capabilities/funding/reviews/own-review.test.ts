import { expect, test } from "vitest";
import type { StoredRecord } from "../../../register/record-store.ts";
import { accountOfReview } from "./own-review.ts";

/** A register that holds one expert. */
const holding = (account: string | null) => ({
  get: async (type: string, id: string) =>
    type === "expert" && id === "expert-wang"
      ? ({ type, id, version: 1, body: { id, labels: { en: "Wang" }, ...(account === null ? {} : { account }) }, retired: false } as unknown as StoredRecord)
      : null,
});

test("a review that was assigned before its expert had an account reaches the account", async () => {
  const review = { account: null, reviewer: "expert-wang" };
  expect(await accountOfReview(holding(null), review)).toBe(null);
  expect(await accountOfReview(holding("wang"), review)).toBe("wang");
});

test("a review stays with the account that it was assigned to, and nobody is the account of an expert who is not there", async () => {
  expect(await accountOfReview(holding("another"), { account: "wang", reviewer: "expert-wang" })).toBe("wang");
  expect(await accountOfReview(holding("wang"), { account: null, reviewer: "expert-li" })).toBe(null);
});
