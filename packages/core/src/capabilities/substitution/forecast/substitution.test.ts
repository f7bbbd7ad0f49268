import { describe, expect, test } from "vitest";
import { backTest } from "./back-test/back-test.ts";
import { preparedEpisode } from "./back-test/forecast-episode.ts";
import { observedCrossing } from "./back-test/takeover-of.ts";
import { forecastTables } from "./forecast-tables.ts";
import type { Episode } from "./series/share-series.ts";
import { sharesOfAmounts } from "./series/shares-of-amounts.ts";

const question = { horizon: 10, level: 50, alarm: 0.5 };

function episodeOf(shares: Readonly<Record<string, readonly number[]>>, first = 2000): Episode {
  const series = Object.entries(shares).map(([technology, own]) => ({
    technology,
    years: Float64Array.from(own, (_, index) => first + index),
    shares: Float64Array.from(own),
  }));
  return { episode: "e", region: "r", givenAsShares: true, series };
}

const tables = (episode: Episode) => forecastTables(preparedEpisode(episode), question);
const numbersOf = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.slice(3));
const rising = [1, 1.8, 3.1, 5.4, 8.2, 12.5, 18];
const old = rising.map((share) => 100 - share);
const three = { a: [70, 66, 61, 55, 50, 44], b: [28, 30, 32, 34, 33, 31], c: [2, 4, 7, 11, 17, 25] };

describe("a forecast", () => {
  test("has ordered quantiles within 0 and 100, whatever the series", () => {
    const cases = [
      [0, 0, 0],
      [100, 100],
      [0, 3],
      [50, 50, 50],
      [5, 20, 45, 30, 20],
      [99.9, 0.01, 99.9],
      [0, 0, 0, 1],
      [0.06, 100],
    ];
    for (const own of [rising, ...cases]) {
      for (const [year, low, middle, high, mean] of tables(episodeOf({ x: own })).forecast.map((row) => row.slice(3) as number[]))
        expect(
          [year, low, middle, high, mean].every(Number.isFinite) &&
            0 <= (low ?? -1) &&
            (low ?? 1) <= (middle ?? 0) &&
            (middle ?? 1) <= (high ?? 0) &&
            (high ?? 101) <= 100,
        ).toBe(true);
      const [taken] = tables(episodeOf({ x: own })).takeover;
      const [within5, within10, never] = (taken ?? []).slice(7, 10) as number[];
      expect((within5 ?? 1) <= (within10 ?? 0) && (within10 ?? 1) <= 1 - (never ?? 1) + 1e-12).toBe(true);
    }
  });

  test("of two technologies is one distribution: medians sum to 100, p10 of one is 100 - p90 of the other", () => {
    const { forecast } = tables(episodeOf({ new: rising, old }));
    for (let year = 0; year < 10; year++) {
      const [own, other] = [forecast[year]?.slice(4) as number[], forecast[year + 10]?.slice(4) as number[]];
      expect((own[1] ?? 0) + (other[1] ?? 0)).toBeCloseTo(100, 9);
      expect((own[0] ?? 0) + (other[2] ?? 0)).toBeCloseTo(100, 9);
    }
  });

  test("of a complete set sums to 100", () => {
    const { forecast } = tables(episodeOf(three));
    for (const cell of [5, 7])
      for (let year = 0; year < 10; year++) expect([0, 10, 20].reduce((sum, from) => sum + (forecast[from + year]?.[cell] as number), 0)).toBeCloseTo(100, 6);
  });

  test("does not depend on names, order or calendar", () => {
    const base = tables(episodeOf(three));
    const renamed = tables(episodeOf({ c: three.a, a: three.b, b: three.c }));
    const later = tables(episodeOf(three, 2060));
    expect(numbersOf(renamed.forecast.slice(0, 10))).toEqual(numbersOf(base.forecast.slice(0, 10)));
    base.forecast.forEach((row, index) => {
      const moved = later.forecast[index] ?? [];
      expect(moved[3]).toBe((row[3] as number) + 60);
      for (const cell of [4, 5, 6, 7]) expect(moved[cell]).toBeCloseTo(row[cell] as number, 9);
    });
  });

  test("mirrors: what is said of 100 - s is the mirrored forecast", () => {
    const [own, other] = [tables(episodeOf({ x: rising })).forecast, tables(episodeOf({ x: old })).forecast];
    own.forEach((row, year) => {
      for (const [cell, opposite] of [
        [4, 6],
        [5, 5],
        [6, 4],
      ] as const)
        expect((row[cell] as number) + (other[year]?.[opposite] as number)).toBeCloseTo(100, 6);
    });
  });

  test("of a constant stays where it is, with a width; its interval does not narrow", () => {
    const { forecast, takeover } = tables(episodeOf({ x: [30, 30, 30, 30, 30, 30] }));
    const widths = forecast.map((row) => (row[6] as number) - (row[4] as number));
    expect(forecast.every((row) => Math.abs((row[5] as number) - 30) < 3)).toBe(true);
    expect(widths.every((width, year) => width > (widths[year - 1] ?? 0))).toBe(true);
    expect(takeover[0]?.[9]).toBeGreaterThan(0.3);
  });

  test("raises no alarm on a reversal, does on a regular rise, and is not impressed by what has been reached", () => {
    expect(tables(episodeOf({ x: [5, 15, 30, 45, 38, 29, 20] })).takeover[0]?.slice(10, 12)).toEqual([0, "ahead"]);
    expect(tables(episodeOf({ x: [1, 2, 4, 8, 15, 26, 40] })).takeover[0]?.slice(10, 12)).toEqual([1, "ahead"]);
    // It stood above the level and fell below: its years are those of the next passage.
    const fallen = tables(episodeOf({ x: [30, 45, 56, 58, 52, 44, 40] })).takeover[0];
    expect(fallen?.[11]).toBe("again");
    expect(fallen?.[5] === null || Number(fallen?.[5]) > 2006).toBe(true);
    expect(tables(episodeOf({ x: [40, 60, 70] })).takeover[0]?.slice(4, 12)).toEqual([2000.5, 2000.5, 2000.5, 1, 1, 0, 0, "reached"]);
  });

  test("rests where the damped path ends: a stalled share at its level, a rising one above where it stands; 100 - s at the mirrored level", () => {
    const restOf = (own: readonly number[]) => tables(episodeOf({ x: [...own] })).takeover[0]?.slice(12) as readonly number[];
    const [stalled, rising, falling] = [restOf([10, 20, 28, 30, 30, 30, 30]), restOf([1, 2, 4, 8, 15, 26, 40]), restOf([99, 98, 96, 92, 85, 74, 60])];
    for (const [low = 0, middle = 0, high = 0] of [stalled, rising, falling]) {
      expect(low).toBeLessThan(middle);
      expect(middle).toBeLessThan(high);
      expect(high).toBeLessThanOrEqual(100);
    }
    expect(Math.abs((stalled[1] as number) - 30)).toBeLessThan(15);
    expect(rising[1]).toBeGreaterThan(50);
    [0, 1, 2].forEach((place) => {
      expect((rising[place] as number) + (falling[2 - place] as number)).toBeCloseTo(100, 6);
    });
  });

  test("of a series with one year is not made", () => {
    expect(tables(episodeOf({ x: [5] }))).toEqual({ forecast: [], takeover: [] });
  });
});

test("a back-test at an origin is the forecast of the file cut there", () => {
  const rows = backTest(preparedEpisode(episodeOf(three)), 10);
  for (const origin of [2002, 2003, 2004]) {
    const cut = Object.fromEntries(Object.entries(three).map(([name, own]) => [name, own.slice(0, origin - 1999)]));
    const { forecast } = tables(episodeOf(cut));
    const tested = rows.filter((row) => row.origin === origin);
    expect(tested).toHaveLength(3 * (2005 - origin));
    for (const { index, targetYear, p10, p50, p90 } of tested)
      expect(forecast[index * 10 + targetYear - origin - 1]?.slice(3, 7)).toEqual([targetYear, p10, p50, p90]);
  }
});

test("amounts become shares: 0 before the first row, no share in a year with a gap or without anything", () => {
  const years = (...own: number[]) => Float64Array.from(own);
  const { shares, ...said } = sharesOfAmounts([
    { technology: "a", years: years(2000, 2001, 2002, 2004), amounts: Float64Array.of(10, 30, 0, 5) },
    { technology: "b", years: years(2001, 2002, 2003, 2004), amounts: Float64Array.of(10, 0, 8, 15) },
  ]);
  expect(said).toEqual({ years: years(2000, 2001, 2004), amounts: [years(10, 30, 5), years(0, 10, 15)], incompleteYears: [2003], emptyYears: [2002] });
  expect(shares).toEqual([Float64Array.of(100, 75, 25), Float64Array.of(0, 25, 75)]);
});

test("a level is crossed between two points in a straight line", () => {
  expect(observedCrossing([1998, 1999], [0.5, 99.5], 50)).toBe(1998.5);
  expect(observedCrossing([1998, 1999], [60, 70], 50)).toBe(1998);
  expect(observedCrossing([1998, 1999], [10, 20], 50)).toBeNull();
});
