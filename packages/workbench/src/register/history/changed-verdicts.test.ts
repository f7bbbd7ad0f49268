import type { Verdict } from "@quoin/core";
import { expect, test } from "vitest";
import { changedVerdicts } from "./changed-verdicts.ts";

interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
}

test("an edit is told by the findings that it turned, made or took away, and by no other", () => {
  const before: readonly Judged[] = [
    { id: "kept", verdict: "confirmed" },
    { id: "turned", verdict: "confirmed" },
    { id: "gone", verdict: "insufficient-data" },
  ];
  const after: readonly Judged[] = [
    { id: "turned", verdict: "not-supported" },
    { id: "kept", verdict: "confirmed" },
    { id: "new", verdict: "insufficient-data" },
  ];
  expect(changedVerdicts(before, after).map(({ finding, from, to }) => [finding.id, from, to])).toEqual([
    ["turned", "confirmed", "not-supported"],
    ["new", null, "insufficient-data"],
    ["gone", "insufficient-data", null],
  ]);
  expect(changedVerdicts(before, before)).toEqual([]);
});
