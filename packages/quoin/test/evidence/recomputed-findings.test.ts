import { expect, test } from "vitest";
import { z } from "zod";
import { heldAgainst, recomputedFindings } from "../../../../bench/referee/recomputed-findings.ts";
import { keptFindings } from "../kept-answers/kept-answers.ts";

const findings = z.array(z.object({ id: z.string(), value: z.number().nullable() }));

test("every figure of a finding of the example is that of a program of another, or says why nobody computed it a second time", async () => {
  const recomputed = recomputedFindings().filter(({ example }) => example === "china-its");
  const told = heldAgainst(findings.parse(await keptFindings("china-its")), recomputed);
  expect(told.filter(({ is }) => is === "other")).toEqual([]);
  expect(told.filter(({ is }) => is === "agreed").length).toBe(recomputed.filter(({ value }) => value !== null).length);
});

test("another value, one that nobody computed, and one without a figure are told apart", () => {
  const own = { example: "x", tolerance: 1e-9, left: "" };
  const told = heldAgainst(
    [
      { id: "a", value: 1 },
      { id: "b", value: 2 },
      { id: "c", value: 3 },
      { id: "d", value: null },
      { id: "e", value: 5 },
    ],
    [
      { ...own, finding: "a", value: 1 },
      { ...own, finding: "b", value: 2.1 },
      { ...own, finding: "e", value: null, left: "why" },
    ],
  );
  expect(told.map(({ is }) => is)).toEqual(["agreed", "other", "other", "no figure", "not recomputed"]);
});
