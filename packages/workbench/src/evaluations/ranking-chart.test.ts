import { expect, test } from "vitest";
import { rankings } from "./ranking-chart.ts";

type Listed = Parameters<typeof rankings>[0][number];

const evaluated = (id: string, fields: Partial<Listed>) =>
  ({ ...{ id, kind: "facility", period: "yearly", scorecard: "card", points: 50, of: 100 }, subject: { type: "facility", id }, ...fields }) as Listed;

test("only what one card scored over one period is ranked together, the best first", () => {
  const ranked = rankings([
    evaluated("a", { points: 40 }),
    evaluated("b", { points: 90 }),
    evaluated("c", { points: 40 }),
    evaluated("unknown", { points: null, of: null }),
    evaluated("alone", { kind: "fund" }),
    evaluated("other-years", { period: "three-yearly" }),
  ]);
  expect(ranked.map((group) => group.map(({ id }) => id))).toEqual([["b", "a", "c"]]);
});
