import { expect, test } from "vitest";
import { leadCounts } from "./lead-counts.ts";

test("what depends on a choice and what may come is no problem that is sure; what lacks data is told apart from what is refused", () => {
  expect(
    leadCounts([
      { verdict: "confirmed", strength: "robust", unit: "share" },
      { verdict: "confirmed", strength: "depends", unit: "share" },
      { verdict: "confirmed", strength: "robust", unit: "probability" },
      { verdict: "not-supported", strength: "robust", unit: "share" },
      { verdict: "insufficient-data", strength: null, unit: "share" },
    ]),
  ).toEqual({ wrong: 1, thin: 1, all: 5 });
  expect(leadCounts([])).toEqual({ wrong: 0, thin: 0, all: 0 });
});
