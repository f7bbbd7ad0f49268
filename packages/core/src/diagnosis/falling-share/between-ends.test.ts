import { expect, test } from "vitest";
import { betweenEnds } from "./between-ends.ts";

const series = (...values: number[]) => values.map((value, n) => ({ year: 2000 + n, value }));
const said = (...values: number[]) => betweenEnds(series(...values), 0.03, "share").map(({ text }) => text.en);

test("a hill between two ends that are alike is named with what came after it, and so is a valley", () => {
  expect(said(0.12, 0.18, 0.22, 0.19, 0.125)).toEqual([
    "In between the share was highest in 2002, 22.0%; from there to the last year it changed by −9.5 points.",
  ]);
  expect(said(0.2, 0.11, 0.19)).toEqual(["In between the share was lowest in 2001, 11.0%; from there to the last year it changed by 8.0 points."]);
});

test("nothing is said of what the ends show, of a bump that does not matter, and of no years between", () => {
  expect(said(0.1, 0.2, 0.3)).toEqual([]);
  expect(said(0.1, 0.12, 0.1)).toEqual([]);
  expect(said(0.1, 0.2)).toEqual([]);
  expect(said()).toEqual([]);
});
