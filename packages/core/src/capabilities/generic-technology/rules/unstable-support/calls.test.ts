import { expect, test } from "vitest";
import { callsOf, intervalOverCalls, longShareOfMoney, meanOverCalls } from "./calls.ts";

type Rows = Parameters<typeof callsOf>[0];
const row = (n: number, programme: string, duration: number | null, central_funds: number | null = null): Rows[number] =>
  ({ number: n, values: { project: `p${n}`, call_year: 2020, category: "YFB", programme, duration, central_funds } }) as unknown as Rows[number];
const rows = [row(1, "a", 3), row(2, "a", 3), row(3, "b", 5), row(4, "b", null), row(5, "c", 4)];
const options = { draws: 2000, seed: 1, significance: 0.05 };

test("a call is a programme in a year; lengths that nobody published are no short ones", () => {
  expect(callsOf(rows, 4)).toEqual([
    { known: 2, long: 0 },
    { known: 1, long: 1 },
    { known: 1, long: 1 },
  ]);
  expect(meanOverCalls(callsOf(rows, 4))).toBeCloseTo(2 / 3, 12);
  expect(meanOverCalls([])).toBeNull();
});

test("a call is what the table declares, where it does; a row in none keeps to its programme", () => {
  const numbered = rows.map((each, at) => ({ ...each, row: at + 1 }));
  const guidelines = { kind: "call" as const, of: new Map([1, 2, 3, 4].map((at) => [at, "guideline"])) };
  expect(callsOf(numbered, 4, guidelines)).toEqual([
    { known: 1, long: 1 },
    { known: 3, long: 1 },
  ]);
});

test("one hundred projects of two calls tell of two calls, not of one hundred projects", () => {
  const two = [
    { known: 50, long: 50 },
    { known: 50, long: 0 },
  ];
  expect(intervalOverCalls(two, options)).toEqual({ low: 0, high: 1, level: 0.95 });
  expect(intervalOverCalls(two.slice(1), options)).toBeNull();
  const many = Array.from({ length: 100 }, (_, n) => ({ known: 1, long: n % 2 }));
  const { low, high } = intervalOverCalls(many, options) ?? { low: 0, high: 1 };
  expect(low).toBeGreaterThan(0.39);
  expect(high).toBeLessThan(0.61);
});

test("by money: what has a length and funds, and nothing where too little of it has", () => {
  const funded = [row(1, "a", 3, 100), row(2, "b", 5, 300), row(3, "b", 5, null)];
  expect(longShareOfMoney(funded, 4, 0.5)).toBe(0.75);
  expect(longShareOfMoney(funded, 4, 0.9)).toBeNull();
  expect(longShareOfMoney(rows, 4, 0.5)).toBeNull();
});
