import { describe, expect, test } from "vitest";
import { recordOf } from "../../../test/record-of.ts";
import type { Stored } from "../../register/typed-records.ts";
import { cohortFlows } from "./cohort-flows.ts";
import { type FlowRecords, leftOfYear, stockAndFlow, stocksAhead } from "./stock-and-flow.ts";

type Body = Readonly<Record<string, unknown>>;
const stored = <T extends "post" | "training" | "cohort">(type: T, id: string, body: Body): Stored<T> =>
  ({ id, type, version: 1, retired: false, body: recordOf(type, { id, ...body }) }) as unknown as Stored<T>;
const post = (id: number, own: Body) => stored("post", `p${id}`, { skills: ["welding"], ...own });
const training = [stored("training", "t", { skills: ["welding"] })];
const cohort = (own: Body) => stored("cohort", "c", { training: "t", from: "2024-01-01", to: "2025-01-01", enrolled: 60, completed: 50, ...own });
const today = "2026-06-01";

/** 1000 posts that were held one year each, of which 100 were left. */
const many: FlowRecords = {
  trainings: training,
  cohorts: [cohort({ in_field_after_12: 40_000, asked_after_12: 50_000 })],
  posts: Array.from({ length: 1000 }, (_, at) => post(at, { needed_from: "2025-06-01", filled_on: "2025-06-01", left_on: at < 100 ? "2026-05-31" : null })),
};

test("what is left of a year goes by its part, then whole years: by hand", () => {
  // 900 e^(−0.05) + ½ · 40 = 876.1065; · e^(−0.1) + 40 = 832.7339; · e^(−0.1) + 40 = 793.4888; · e^(−0.1) + 40 = 757.9784.
  const ahead = stocksAhead({ stock: 900, leaving: 0.1, joining: 40 }, 0.5, 3);
  for (const [at, expected] of [832.7339, 793.4888, 757.9784].entries()) expect(ahead[at]).toBeCloseTo(expected, 3);
  // Nobody who leaves: those who join in half a year, then in each whole one. Nobody who joins: people who leave at one rate, however the time is cut.
  expect(stocksAhead({ stock: 10, leaving: 0, joining: 4 }, 0.25, 2)).toEqual([15, 19]);
  expect(stocksAhead({ stock: 100, leaving: Math.LN2, joining: 0 }, 0.5, 2).map((each) => each.toFixed(9))).toEqual(
    [1.5, 2.5].map((time) => (100 * 2 ** -time).toFixed(9)),
  );
});

test.each([
  ["2027-01-01", 1],
  ["2028-07-02", 0.5],
  ["2026-12-31", 1 / 365],
  ["2028-12-31", 1 / 366],
])("of %s so much of the year is left, the day itself with it", (day, left) => {
  expect(leftOfYear(day)).toBe(left);
});

describe("people of a skill against posts", () => {
  test("with many seen, the middle is the sum: 900 people less a tenth's rate, plus four of five of fifty", () => {
    const { stock, unknown, years } = stockAndFlow("welding", many, today);
    expect([stock, unknown, years.map(({ year, needed }) => [year, needed])]).toEqual([
      900,
      [],
      [
        [2027, 900],
        [2028, 900],
        [2029, 900],
      ],
    ]);
    const rate = 100.5 / ((1000 * 365 - 100) / 365.25);
    // From 1 June 214 of 365 days are left.
    let expected = 900 * Math.exp((-rate * 214) / 365) + (40 * 214) / 365;
    for (const { stock: told } of years) {
      expected = expected * Math.exp(-rate) + 40;
      expect(Math.abs((told?.value ?? 0) - expected)).toBeLessThan(5);
    }
    expect(years[0]?.short?.value).toBeCloseTo(900 - (years[0]?.stock?.value ?? 0), 0);
  });

  test("with few seen the interval is wide, and one that nobody left still loses some", () => {
    const few = { ...many, cohorts: [cohort({ completed: 0, in_field_after_12: 0, asked_after_12: 1 })], posts: many.posts.slice(200, 203) };
    const [first, , last] = stockAndFlow("welding", few, today).years;
    expect(first?.stock?.high).toBeLessThanOrEqual(3);
    expect(first?.stock?.low).toBeLessThan(2.5);
    expect((last?.stock?.high ?? 0) - (last?.stock?.low ?? 0)).toBeGreaterThan((first?.stock?.high ?? 0) - (first?.stock?.low ?? 0));
  });

  test("posts that are needed later count from their year; what was given up is needed no more", () => {
    const posts = [
      post(1, { needed_from: "2028", filled_on: null }),
      post(2, { needed_from: "2030-01-01" }),
      post(3, { filled_on: "2020-01-01", left_on: "2024-01-01", needed_from: "2020-01-01" }),
      post(4, { skills: ["lathes"], needed_from: "2026-01-01" }),
    ];
    expect(stockAndFlow("welding", { ...many, posts }, today).years.map(({ needed }) => needed)).toEqual([0, 1, 1]);
  });

  test("people that cards and lines take beyond the posts count from their year, and of this skill alone", () => {
    const need = (count: number, from: number | null, skill = "welding") => ({ skill, count, from, by: { type: "item" as const, id: "i" } });
    const needs = [need(5, null), need(7, 2028), need(9, null, "lathes")];
    const { years } = stockAndFlow("welding", { ...many, needs }, today);
    expect(years.map(({ needed, planned }) => [needed, planned])).toEqual([
      [905, 5],
      [912, 12],
      [912, 12],
    ]);
    expect((years[2]?.short?.value ?? 0) - (stockAndFlow("welding", many, today).years[2]?.short?.value ?? 0)).toBeCloseTo(12, 6);
  });

  test.each<[string, Partial<FlowRecords>, readonly string[]]>([
    ["nobody ever held a post", { posts: [post(1, { needed_from: "2026-01-01" })] }, ["leaving"]],
    ["no training of the skill", { trainings: [] }, ["completions"]],
    ["nobody was asked after twelve months", { cohorts: [cohort({})] }, ["stay"]],
    ["of one of two trainings nobody says how many complete", { trainings: [...training, stored("training", "u", { skills: ["welding"] })] }, ["completions"]],
    ["nothing at all", { posts: [], trainings: [], cohorts: [] }, ["leaving", "completions"]],
  ])("%s: the stock of later years is unknown, and said so", (_, own, parts) => {
    const { unknown, years } = stockAndFlow("welding", { ...many, ...own }, today);
    expect(unknown).toEqual(parts);
    expect(years.every(({ stock, short }) => stock === null && short === null)).toBe(true);
  });

  test("of the newest cohort nobody was asked yet: those before it say how many stay", () => {
    const cohorts = [
      ...many.cohorts,
      stored("cohort", "n", { training: "t", from: "2025-06-01", to: "2026-05-01", enrolled: 60, completed: 30 }),
      stored("cohort", "o", { training: "t", from: "2020-01-01", to: "2021-01-01", enrolled: 60, completed: 50, in_field_after_12: 0, asked_after_12: 50_000 }),
    ];
    const { unknown, years } = stockAndFlow("welding", { ...many, cohorts }, today);
    expect(unknown).toEqual([]);
    // Thirty of the newest, of whom 40,000 of 100,000 stay: 12 a year; with its own 50 and four of five it was 40. In a whole year from 1 January and the 214 days before, one in ten of these gone again.
    const fewer = 28 * (1 + (Math.exp(-100.5 / ((1000 * 365 - 100) / 365.25)) * 214) / 365);
    expect((stockAndFlow("welding", many, today).years[0]?.stock?.value ?? 0) - (years[0]?.stock?.value ?? 0)).toBeCloseTo(fewer, 0);
    expect(cohortFlows(training, cohorts).get("t")).toBeCloseTo(12, 12);
  });

  test("the order of records changes nothing", () => {
    expect(stockAndFlow("welding", { ...many, posts: many.posts.toReversed() }, today)).toEqual(stockAndFlow("welding", many, today));
  });
});
