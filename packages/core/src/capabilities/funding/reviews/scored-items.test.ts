import { expect, test } from "vitest";
import { recordOf } from "../../../../test/record-of.ts";
import type { Scorecard } from "../entities/scorecard.ts";
import { scoredItems } from "./scored-items.ts";

const item = (code: string) => ({
  code,
  name_en: code,
  points: [
    { input: 0, score: 0 },
    { input: 10, score: 50 },
  ],
});
const card = recordOf<Scorecard>("scorecard", { id: "card", labels: { en: "Card" }, items: [item("need"), item("plan")] });

const scored = (need: number | null, plan: number | null) =>
  scoredItems(card, [
    { item: "need", input: need },
    { item: "plan", input: plan },
  ]);

test("points of both ends and between them; what cannot be judged scores nothing", () => {
  expect(scored(0, 10)).toMatchObject({ ok: true, value: { total: 50 } });
  expect(scored(5, null)).toMatchObject({ ok: true, value: { total: 25 }, notes: [{ code: "review.not-judged" }] });
});

test.each([
  [12, 7, "need"],
  [8, -1, "plan"],
])("a score beyond the scale is refused at its item, not counted as its end: %s and %s", (need, plan, field) => {
  expect(scored(need, plan)).toMatchObject({
    ok: false,
    notes: [{ code: "review.beyond-scale", at: { field: `scores.${field}` }, parameters: { low: 0, high: 10 } }],
  });
});
