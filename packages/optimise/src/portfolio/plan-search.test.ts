import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { bestOfAll, rowOf as row } from "../../test/all-plans.ts";
import { PlanSearch } from "./plan-search.ts";

test("the best of all plans, whatever the values: a budget, an order, an exclusion and a floor", () => {
  const random = new RandomStream(3);
  const costs = Array.from({ length: 10 }, () => 1 + random.integer(20));
  const weights = [costs, [-1, 1, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 1, 1, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 1, 1, 0, 0, 0]];
  const rows = [row(weights[0] ?? [], null, 45), row(weights[1] ?? [], null, 0), row(weights[2] ?? [], null, 1), row(weights[3] ?? [], 1, null)];
  const cheapest = [4, 5, 6].toSorted((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0))[0] ?? 4;
  const start = Uint8Array.from({ length: 10 }, (_, at) => Number(at === cheapest));
  const search = new PlanSearch(rows, 10);
  for (let draw = 0; draw < 60; draw++) {
    const values = Float64Array.from(costs, (cost) => cost * (0.2 + random.uniform()) - (draw % 5 === 0 ? 6 : 0));
    const found = search.best(values, start);
    expect(found.isProved).toBe(true);
    expect(found.worth).toBeCloseTo(bestOfAll(rows, weights, values), 9);
  }
});
