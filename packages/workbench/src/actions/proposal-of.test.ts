import { expect, test } from "vitest";
import { proposalOf } from "./proposal-of.ts";

test.each<[unknown, string | null]>([
  [{ status: "proposed", id: "proposal-3", needs: { right: "pay", not: ["li"] } }, "proposal-3"],
  [{ status: "released", id: "proposal-3", use_case: "pay" }, null],
  // A record that says so of itself is no deed that waits.
  [{ status: "proposed", id: "candidate-1" }, null],
  [null, null],
  ["proposed", null],
])("%j is the proposal %s", (answer, expected) => {
  expect(proposalOf(answer)).toBe(expected);
});
