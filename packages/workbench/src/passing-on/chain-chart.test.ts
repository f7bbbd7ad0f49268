import { expect, test } from "vitest";
import { chainCounts } from "./chain-chart.ts";

const item = (standard: "there" | "missing", product: "there" | "expired" | "unknown") => ({
  steps: [
    { step: "standard" as const, state: standard, ids: [] },
    { step: "method" as const, state: "unknown" as const, ids: [] },
    { step: "laboratory" as const, state: "expiring" as const, ids: [] },
    { step: "product" as const, state: product, ids: [] },
  ],
});

test("of each step the items by how they stand, side by side, in one order; every item once in each bar", () => {
  const counts = chainCounts([item("missing", "unknown"), item("there", "expired"), item("there", "there")]);
  expect(counts).toEqual([
    { step: "standard", state: "there", count: 2, from: 0 },
    { step: "standard", state: "missing", count: 1, from: 2 },
    { step: "method", state: "unknown", count: 3, from: 0 },
    { step: "laboratory", state: "expiring", count: 3, from: 0 },
    { step: "product", state: "there", count: 1, from: 0 },
    { step: "product", state: "expired", count: 1, from: 1 },
    { step: "product", state: "unknown", count: 1, from: 2 },
  ]);
  expect(chainCounts([])).toEqual([]);
});
