import { RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { bestOfAll, rowOf } from "../../test/all-plans.ts";
import { ReducedSearch } from "./reduced-search.ts";

const [projects, years] = [4, 3];
const count = projects * years;
const project = Array.from({ length: count }, (_, option) => Math.floor(option / years));
/** A start one year later leaves 95 % of the value. */
const rank = Array.from({ length: count }, (_, option) => 0.95 ** (option % years));
const of = (weight: (project: number, year: number) => number): number[] => project.map((own, option) => weight(own, option % years));

/** A budget; each project once; project 1 after project 0 is over, which takes a year; projects 2 and 3 never together. */
function ruled(costs: readonly number[], yearly: boolean) {
  const weights = [
    of((own) => costs[own] ?? 0),
    ...Array.from({ length: projects }, (_, each) => of((own) => Number(own === each))),
    ...Array.from({ length: years }, (_, until) => of((own, at) => (own === 1 && at <= until ? 1 : own === 0 && at + 1 <= until ? -1 : 0))),
    of((own) => Number(own >= 2)),
    ...(yearly ? [of((own, at) => (at === 0 ? (costs[own] ?? 0) : 0))] : []),
  ];
  const limits = [40, ...Array.from({ length: projects }, () => 1), ...Array.from({ length: years }, () => 0), 1, ...(yearly ? [20] : [])];
  return { weights, rows: weights.map((each, at) => rowOf(each, null, limits[at] ?? 0)) };
}

test.each([
  ["a budget of all years: one start of each project matters", false],
  ["a budget of the first year too: later starts stay open", true],
])("%s; as good as the best of all plans, whatever is drawn", (_, yearly) => {
  const random = new RandomStream(5);
  const { rows, weights } = ruled(
    Array.from({ length: projects }, () => 5 + random.integer(15)),
    yearly,
  );
  const search = new ReducedSearch(rows, project, rank);
  for (let draw = 0; draw < 12; draw++) {
    // One value in six is less than nothing: then a later start is the lesser harm, and no option is left out.
    const worths = Array.from({ length: projects }, () => 20 * (random.uniform() - 1 / 6));
    const values = Float64Array.from(project, (own, option) => (worths[own] ?? 0) * (rank[option] ?? 0));
    const found = search.best(values, new Uint8Array(count));
    expect([found.isProved, found.chosen.length]).toEqual([true, count]);
    expect(found.worth).toBeCloseTo(bestOfAll(rows, weights, values), 9);
    expect(values.reduce((sum, each, option) => sum + (found.chosen[option] === 1 ? each : 0), 0)).toBeCloseTo(found.worth, 9);
  }
});

test("a plan that begins with a later start than need be is taken over with the start that stands in for it", () => {
  const { rows } = ruled([10, 10, 10, 10], false);
  const start = new Uint8Array(count);
  start[2] = 1;
  const values = Float64Array.from(project, (own, option) => (own === 0 ? 10 * (rank[option] ?? 0) : 0));
  const { chosen, worth } = new ReducedSearch(rows, project, rank).best(values, start);
  expect([[...chosen].indexOf(1), worth]).toEqual([0, 10]);
});
