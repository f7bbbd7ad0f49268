import { expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import { benefitDraws, coreAndShell, fundBenefit } from "../worth/fund-benefit.ts";
import { fundPlan, fundProblem } from "./fund-plan.ts";

type Fields = Readonly<Record<string, unknown>>;

const asks = { currency: "CNY", provincial_funds: "0", total_investment: "100", earliest: 2027, latest: 2027, duration_years: 1 };
/** Eight that expect 1, 1.2 … 2.4 times what they ask, each of a technology of its own. */
const stated = (own: Fields = {}): Fields[] =>
  Array.from({ length: 8 }, (_, at) => ({
    id: `s${at}`,
    ...asks,
    central_funds: "100",
    technology: `t${at}`,
    value: { mean: 100 * (1 + at / 5), low: 80 + 20 * at, high: 120 + 20 * at, level: 0.8 },
    outcome: "CNY",
    ...own,
  }));
const silent = { id: "x", ...asks, central_funds: "50" };
const office = (candidate: readonly Fields[]) =>
  officeOf({
    records: { candidate },
    choices: { candidates: { budgets: [{ source: "central", column: "central_funds", amount: 250 }] }, plan: { first_year: 2027 } },
  });

test("who states nothing is taken to bring what eight others expect for as much money, and is marked", async () => {
  const { candidates, valueClass, unpriced } = await fundProblem(office([...stated(), silent]));
  expect(unpriced).toBe(0);
  expect(valueClass).toMatchObject({ n: 8, outcome: "CNY", median: expect.closeTo(1.7, 12), p10: expect.closeTo(1.14, 12), p90: expect.closeTo(2.26, 12) });
  // With one left out seven remain, too few to tell it by.
  expect(valueClass?.held_out).toBeNull();
  const x = candidates.find(({ id }) => id === "x");
  expect(x).toMatchObject({ isLikeOthers: true, worth: expect.closeTo(85, 9), belief: { mean: expect.closeTo(85, 9), success: null, outcome: "CNY" } });
  // Eight in ten of a normal value lie within 1.2816 spreads of its middle.
  expect(x?.belief?.sd).toBeCloseTo((1.12 * 50) / (2 * 1.2815515655446004), 9);
  expect(candidates.filter(({ isLikeOthers }) => isLikeOthers)).toHaveLength(1);
});

test.each<[string, readonly Fields[], number]>([
  ["too few state a value", stated().slice(0, 7), 1],
  ["they count different things", [...stated().slice(0, 7), ...stated({ outcome: "places reached" }).slice(7)], 1],
  ["nobody says what is counted", stated({ outcome: null }), 1],
])("no class: %s; who states nothing, and no readiness either, is counted and left out", async (_, others, left) => {
  const { candidates, valueClass, unpriced } = await fundProblem(office([...others, silent]));
  expect([candidates.some(({ id }) => id === "x"), valueClass, unpriced]).toEqual([false, undefined, left]);
});

test("the same class for the plan of a place, whose own are too few", async () => {
  const far = stated().map((each) => ({ ...each, region: "440000" }));
  const region = ["350000", "440000"].map((id) => ({ id, level: "province", in_panel: true, parent: "CN" }));
  const place = officeOf({ records: { candidate: [...far, { ...silent, region: "350000" }], region: [{ id: "CN", level: "nation" }, ...region] } }, "350000");
  expect((await fundProblem(place)).candidates.map(({ id, worth }) => [id, worth])).toEqual([["x", expect.closeTo(85, 9)]]);
});

test("how often each stays under the uncertainty of its value: core, shell and never", async () => {
  const sure = (mean: number): Fields => ({ value: { mean, low: mean, high: mean, level: 0.8 }, outcome: "CNY" });
  const spread = (mean: number): Fields => ({ value: { mean, low: mean - 60, high: mean + 60, level: 0.8 }, outcome: "CNY" });
  const held = office([
    { id: "a", ...asks, central_funds: "150", ...sure(900) },
    { id: "b", ...asks, central_funds: "100", ...spread(100) },
    { id: "c", ...asks, central_funds: "100", ...spread(90) },
    { id: "d", ...asks, central_funds: "100", ...sure(1) },
  ]);
  const benefit = fundBenefit(await fundPlan(held, await fundProblem(held)));
  expect(benefit).toMatchObject({ outcome: "CNY", currency: "CNY" });
  expect(coreAndShell(benefit?.stays ?? new Map())).toEqual({ core: ["a"], shell: ["b", "c", "d"], never: [] });
  // D is chosen only where both others turn out to bring less than it does.
  expect(benefit?.stays.get("d")).toBeLessThan(0.05);
  const [b, c] = [benefit?.stays.get("b") ?? 0, benefit?.stays.get("c") ?? 0];
  expect(b + c + (benefit?.stays.get("d") ?? 0)).toBeCloseTo(1, 9);
  // B is the better one in P(N(10, 66.2) > 0) = 0.56 of the draws.
  expect(Math.abs(b - 0.56)).toBeLessThan(3 * Math.sqrt(0.25 / benefitDraws));
  expect(fundBenefit(await fundPlan(held, { ...(await fundProblem(held)), candidates: [] }))).toBeNull();
});
