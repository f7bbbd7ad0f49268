import type { PlanLine } from "@quoin/core";
import { expect, test } from "vitest";
import { decisionsOf } from "./decisions-of.ts";

function line(id: string, amount: number | null, proposed = true, synthetic = false): PlanLine {
  return { id, amount, proposed, synthetic } as PlanLine;
}

test("what is still a proposal is put before the reader: with an amount first, what is invented last", () => {
  const lines = [line("M1", null), line("M2", 5, true, true), line("M3", 7), line("M4", 9, false), line("M5", null)];
  expect(decisionsOf(lines).map(({ id }) => id)).toEqual(["M3", "M1", "M5"]);
});

test("nothing where the office has set all of it", () => {
  expect(decisionsOf([line("M1", 3, false)])).toEqual([]);
});
