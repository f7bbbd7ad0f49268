import { rational } from "@quoin/methods";
import { expect, test } from "vitest";
import type { Solver, SolverResult } from "../solver/solver.ts";
import { divideWork } from "./divide.ts";
import { type DivisionProblem, divisionAmounts, roles } from "./division-problem.ts";
import { plainDivision } from "./plain-division.ts";
import type { DivisionGoal } from "./relaxed-division.ts";

const most: DivisionGoal = { isWorth: true, unit: 100, objective: ({ value }) => value, further: () => [] };

/** Offices by items, every pair with a fit of its own; each item weighs 1 and is a load of 1. */
function problemOf(offices: number, items: number, more: Partial<DivisionProblem> = {}): DivisionProblem {
  const count = offices * items;
  const ones = { decimals: 0, units: new Float64Array(items).fill(1) };
  return {
    offices: Array.from({ length: offices }, (_, at) => ({
      id: `o${at}`,
      minLeads: 1,
      maxLeads: Math.ceil((1.5 * items) / offices),
      capacity: { units: BigInt(2 * Math.ceil(items / offices)), decimals: 0 },
      group: at % 2 === 0 ? "even" : "odd",
    })),
    items: Array.from({ length: items }, (_, at) => ({ id: `i${at}`, minLeads: 1, maxLeads: 1, needed: true })),
    load: ones,
    weight: ones,
    pairs: {
      count,
      office: Int32Array.from({ length: count }, (_, at) => Math.floor(at / items)),
      item: Int32Array.from({ length: count }, (_, at) => at % items),
      fit: { decimals: 2, units: Float64Array.from({ length: count }, (_, at) => 1 + ((at * 37) % 97)) },
      planned: new Uint8Array(count),
      committed: new Uint8Array(count),
    },
    partners: 1,
    partnerValue: { units: 25n, decimals: 2 },
    partnerLoad: { units: 5n, decimals: 1 },
    maxChanges: null,
    groupFloors: [["even", Math.ceil(items / 2)]],
    ...more,
  };
}

test("every item has a lead, offices and groups what they must have, and partners come where there is room", () => {
  const problem = problemOf(4, 12);
  const plain = plainDivision(problem, divisionAmounts(problem), most);
  const { office, item } = problem.pairs;
  const leads = [...(plain?.role ?? [])].flatMap((role, pair) => (role === roles.lead ? [pair] : []));
  expect(new Set(leads.map((pair) => item[pair])).size).toBe(12);
  expect(new Set(leads.map((pair) => office[pair])).size).toBe(4);
  expect(leads.filter((pair) => office[pair]! % 2 === 0).length).toBeGreaterThanOrEqual(6);
  expect([...(plain?.role ?? [])].filter((role) => role === roles.partner).length).toBeGreaterThan(0);
  const value = [...(plain?.role ?? [])].map(
    (role, pair) => (role === roles.lead ? 100 : role === roles.partner ? 25 : 0) * Number(problem.pairs.fit.units[pair]!),
  );
  expect(Number(plain?.worth)).toBe(value.reduce((sum, each) => sum + each, 0));
});

test("a rule that this way does not meet gives none: room, a floor, few changes, a row of the goal", () => {
  const tight = problemOf(2, 6);
  const offices = tight.offices.map((office) => ({ ...office, capacity: { units: 2n, decimals: 0 } }));
  const cases: [DivisionProblem, DivisionGoal][] = [
    [{ ...tight, offices, items: tight.items.map((item) => ({ ...item, needed: false })) }, most],
    [problemOf(2, 6, { groupFloors: [["even", 7]] }), most],
    [problemOf(2, 6, { maxChanges: 1 }), most],
    [
      tight,
      {
        ...most,
        further: ({ without }) => [{ row: { options: without, units: new Float64Array(6).fill(1), lower: rational(1n), upper: null }, worthOf: null }],
      },
    ],
  ];
  for (const [problem, goal] of cases) expect(plainDivision(problem, divisionAmounts(problem), goal)).toBeNull();
});

test("committed roles stay, and their items get no second lead", () => {
  const problem = problemOf(3, 9);
  const fits = Array.from(problem.pairs.fit.units, Number);
  const worst = fits.indexOf(Math.min(...fits));
  problem.pairs.planned[worst] = roles.lead;
  problem.pairs.committed[worst] = 1;
  const plain = plainDivision(problem, divisionAmounts(problem), most);
  expect(plain?.role[worst]).toBe(roles.lead);
  const item = problem.pairs.item[worst];
  expect([...(plain?.role ?? [])].filter((role, pair) => role === roles.lead && problem.pairs.item[pair] === item)).toHaveLength(1);
});

test("a search that ends without a division for want of time answers one that keeps every rule, and proves nothing", async () => {
  const none = {
    status: "none",
    solution: null,
    objective: null,
    bound: null,
    rowDuals: null,
    reducedCosts: null,
    engine: "none",
    stop: "time-limit",
    message: null,
  };
  const idle = { solve: async () => none as unknown as SolverResult } as unknown as Solver;
  const problem = problemOf(30, 30);
  const work = await divideWork(
    idle,
    problem,
    { gap: 0, timeLimitSeconds: 1, seed: 1 },
    { fairness: "none", core: false },
    () => 0,
    () => {},
  );
  expect(work.found.status).toBe("found");
  expect(work.short).toBe(0);
  expect(work.found.bound === null || work.found.bound > (work.found.worth ?? 0n)).toBe(true);
});
