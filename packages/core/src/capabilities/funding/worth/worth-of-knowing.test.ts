import { chiSquareTail, RandomStream } from "@quoin/methods";
import { expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import { beliefOf, drawnOf, expectedOf, pooledBelief, spreadOf } from "../funds/belief.ts";
import { fundPlan, fundProblem } from "../funds/fund-plan.ts";
import { valueUnit } from "../funds/value-unit.ts";
import { worthOfKnowing } from "./worth-of-knowing.ts";

type Fields = Readonly<Record<string, unknown>>;

const asks = { currency: "CNY", central_funds: "100", provincial_funds: "0", total_investment: "100", earliest: 2027, latest: 2027, duration_years: 1 };
/** An interval of 95 % that makes the spread 1.959964 × sd on each side. */
const normal = (mean: number, sd: number): Fields => ({
  value: { mean, low: mean - 1.959963984540054 * sd, high: mean + 1.959963984540054 * sd, level: 0.95 },
});

async function weighed(candidate: readonly Fields[], amount = 100, draws = 10_000) {
  const budgets = [{ source: "central", column: "central_funds", amount }];
  const office = officeOf({ records: { candidate }, choices: { candidates: { budgets }, plan: { first_year: 2027 } } });
  const plan = await fundPlan(office, await fundProblem(office));
  const found = worthOfKnowing(plan, draws, 7);
  if (found === null) throw new Error("no plan");
  return found;
}

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
const below = (x: number): number => (x > 0 ? 1 - chiSquareTail(x * x, 1) / 2 : chiSquareTail(x * x, 1) / 2);
/** What it is worth to know a difference of mean d and spread s: s × unit normal loss of d / s. */
const loss = (d: number, s: number): number => s * (density(d / s) - (Math.abs(d) / s) * below(-Math.abs(d) / s));

test("two normal values and money for one: the closed forms, within three standard errors", async () => {
  const found = await weighed([
    { id: "a", ...asks, ...normal(10, 3) },
    { id: "b", ...asks, ...normal(8, 4) },
  ]);
  expect(Math.abs(found.evpi - loss(2, 5))).toBeLessThan(3 * found.se);
  const [a, b] = found.by;
  expect(Math.abs((a?.evppi ?? 0) - loss(2, 3))).toBeLessThan(3 * (a?.se ?? 0));
  expect(Math.abs((b?.evppi ?? 0) - loss(2, 4))).toBeLessThan(3 * (b?.se ?? 0));
  // Knowing one alone is worth no more than knowing both; both are more than nothing.
  expect(Math.max(a?.evppi ?? 0, b?.evppi ?? 0)).toBeLessThan(found.evpi);
  expect([a?.chosen, b?.chosen, found.unproved]).toEqual([true, false, 0]);
  // A stays where A - B > 0: 2 / 5 of a spread.
  expect(Math.abs((a?.stays ?? 0) - below(0.4))).toBeLessThan(3 * Math.sqrt(0.25 / 10_000));
});

test("money for both: knowing changes only what would be dropped for being worth less than nothing", async () => {
  const found = await weighed(
    [
      { id: "a", ...asks, ...normal(10, 3) },
      { id: "b", ...asks, ...normal(1, 4) },
    ],
    200,
  );
  expect(Math.abs(found.evpi - (loss(10, 3) + loss(1, 4)))).toBeLessThan(3 * found.se);
  // Nothing competes: each alone is worth its part, and together they are worth the sum.
  expect(Math.abs(found.evpi - found.by.reduce((sum, { evppi }) => sum + evppi, 0))).toBeLessThan(3 * found.se);
  // Eight draws in ten of a sum of two normal values, less what is dropped with nothing.
  expect([found.low, found.high]).toEqual([expect.closeTo(11 - 1.2816 * 5, 0), expect.closeTo(11 + 1.2816 * 5, 0)]);
});

test("several that compete for money: each alone has its closed form, by the best of all choices with and without it", async () => {
  const costs = [60, 50, 40, 30, 20];
  const means = [12, 11, 7, 6, 5];
  const spreads = [3, 4, 2, 3, 1];
  const found = await weighed(
    costs.map((cost, at) => ({ id: `c${at}`, ...asks, central_funds: String(cost), ...normal(means[at] ?? 0, spreads[at] ?? 0) })),
    100,
  );
  const bestOf = (is: boolean, own: number): number =>
    Array.from({ length: 2 ** costs.length }, (_, plan) => costs.map((_, at) => (plan >> at) % 2 === 1))
      .filter((plan) => plan[own] === is && plan.reduce((sum, taken, at) => sum + (taken ? (costs[at] ?? 0) : 0), 0) <= 100)
      .reduce(
        (best, plan) =>
          Math.max(
            best,
            plan.reduce((sum, taken, at) => sum + (taken ? (means[at] ?? 0) : 0), 0),
          ),
        0,
      );
  for (const [at, { evppi, se, chosen }] of found.by.entries()) {
    const difference = bestOf(true, at) - bestOf(false, at);
    expect(chosen).toBe(difference > 0);
    expect(Math.abs(evppi - loss(difference, spreads[at] ?? 0))).toBeLessThan(3 * Math.max(se, 1e-3));
    expect(evppi).toBeLessThan(found.evpi + 3 * found.se);
  }
  expect(found.unproved).toBe(0);
});

test("what is said for sure is worth nothing to know; success widens what is not", async () => {
  const sure = await weighed(
    [
      { id: "a", ...asks, ...normal(10, 0) },
      { id: "b", ...asks, trl: 3, trl_after: 5 },
    ],
    100,
    500,
  );
  expect([sure.evpi, ...sure.by.map(({ evppi }) => evppi)]).toEqual([0, 0, 0]);
  const risky = await weighed(
    [
      { id: "a", ...asks, ...normal(10, 0), success: { low: 0, mode: 0.5, high: 1 } },
      { id: "b", ...asks, ...normal(5, 0) },
    ],
    100,
    2000,
  );
  expect(risky.evpi).toBeGreaterThan(0);
});

test("the same seed gives the same figures, another one others", async () => {
  const pair = [
    { id: "a", ...asks, ...normal(10, 3) },
    { id: "b", ...asks, ...normal(8, 4) },
  ];
  expect(await weighed(pair, 100, 300)).toEqual(await weighed(pair, 100, 300));
});

test("several opinions: the linear pool with equal weights, as wide as they lie apart", () => {
  const sure = (value: number) => ({ mean: value, sd: 0, success: null, outcome: "CNY" });
  expect(pooledBelief([])).toBeNull();
  expect(pooledBelief([sure(4)])).toEqual(sure(4));
  expect(pooledBelief([sure(2), sure(6)])).toEqual({ mean: 4, sd: 2, success: null, outcome: "CNY" });
  // Value × success: mean 10 × 0.5, variance (100 + 4) × (0.25 + 0.09 / 6) - 25 = 2.56.
  const one = { mean: 10, sd: 2, success: { low: 0.2, mode: 0.5, high: 0.8 }, outcome: "CNY" };
  expect(spreadOf(one) ** 2).toBeCloseTo(104 * 0.265 - 25, 12);
  const pooled = pooledBelief([one, one]);
  expect([pooled?.mean, pooled?.sd]).toEqual([expect.closeTo(5, 12), expect.closeTo(spreadOf(one), 12)]);
  const random = new RandomStream(3);
  const draws = Array.from({ length: 4000 }, () => drawnOf(one, random));
  const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length;
  const spread = Math.sqrt(draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws.length);
  expect(Math.abs(spread - spreadOf(one))).toBeLessThan((3 * spreadOf(one)) / Math.sqrt(2 * draws.length));
});

test("a belief: spread from its interval, expectation with the mean of the triangle, draws that have it", () => {
  expect(beliefOf({ value: null, success: null, outcome: "CNY" })).toBeNull();
  const belief = beliefOf({ value: { mean: 10, low: 8, high: 12, level: 0.6826894921370859 }, success: { low: 0.2, mode: 0.5, high: 0.8 }, outcome: null });
  if (belief === null) throw new Error("stated");
  expect(belief.sd).toBeCloseTo(2, 9);
  expect(expectedOf(belief)).toBeCloseTo(5, 12);
  const random = new RandomStream(1);
  const draws = Array.from({ length: 4000 }, () => drawnOf(belief, random));
  expect(draws.reduce((sum, each) => sum + each, 0) / 4000).toBeCloseTo(5, 0);
});

test.each<[string, readonly (string | null)[], ReturnType<typeof valueUnit>]>([
  ["all in one currency", ["EUR", "EUR"], { outcome: "EUR", currency: "EUR", isMixed: false }],
  ["all in one outcome", ["places reached"], { outcome: "places reached", currency: null, isMixed: false }],
  ["of several kinds", ["EUR", "places reached"], { outcome: null, currency: null, isMixed: true }],
  ["some without a value", ["EUR", null], { outcome: null, currency: null, isMixed: true }],
  ["nothing said of what", [""], { outcome: null, currency: null, isMixed: false }],
  ["none with a value", [null, null], { outcome: null, currency: null, isMixed: false }],
])("what values count together: %s", (_, outcomes, unit) => {
  expect(valueUnit(outcomes.map((outcome) => (outcome === null ? {} : { belief: { mean: 1, sd: 1, success: null, outcome } })))).toEqual(unit);
});
