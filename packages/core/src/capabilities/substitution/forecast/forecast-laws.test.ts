import { byCodePoint } from "@quoin/methods";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backTest } from "./back-test/back-test.ts";
import { preparedEpisode } from "./back-test/forecast-episode.ts";
import { forecastTables } from "./forecast-tables.ts";
import type { Episode } from "./series/share-series.ts";

const question = { horizon: 10, level: 50, alarm: 0.5 };
const seriesOf = (technology: string, shares: readonly number[], first = 2000) => ({
  technology,
  years: Float64Array.from(shares, (_, place) => first + place),
  shares: Float64Array.from(shares),
});
const episodeOf = (own: Readonly<Record<string, readonly number[]>>, first = 2000): Episode => ({
  episode: "e",
  region: "r",
  givenAsShares: true,
  series: Object.entries(own)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([technology, shares]) => seriesOf(technology, shares, first)),
});
const tables = (own: Readonly<Record<string, readonly number[]>>, first = 2000) => forecastTables(preparedEpisode(episodeOf(own, first)), question);
const figures = (rows: readonly (readonly unknown[])[], from: number) => rows.map((row) => row.slice(from) as number[]);

const share = fc.double({ min: 0, max: 100, noNaN: true });
const alone = fc.array(share, { minLength: 2, maxLength: 30 });
/** Three technologies that sum to 100 in every year. */
const three = fc
  .array(
    fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true })),
    { minLength: 3, maxLength: 15 },
  )
  .map((rows) => {
    const part = (place: 0 | 1 | 2) => rows.map((row) => (100 * row[place]) / (row[0] + row[1] + row[2]));
    return { a: part(0), b: part(1), c: part(2) };
  });

describe("whatever the series, a forecast", () => {
  test("has finite ordered quantiles within 0 and 100, and probabilities that agree", () => {
    fc.assert(
      fc.property(alone, (own) => {
        const { forecast, takeover } = tables({ x: own });
        for (const [low = Number.NaN, middle = Number.NaN, high = Number.NaN, mean = Number.NaN] of figures(forecast, 4)) {
          expect(0 <= low && low <= middle && middle <= high && high <= 100).toBe(true);
          expect(mean >= 0 && mean <= 100).toBe(true);
        }
        const [year10, year50, year90, within5 = Number.NaN, within10 = Number.NaN, never = Number.NaN] = (takeover[0] ?? []).slice(4, 10) as (
          | number
          | undefined
        )[];
        expect(0 <= within5 && within5 <= within10 && within10 <= 1 - never + 1e-12).toBe(true);
        if (year10 !== null && year50 !== null) expect(year10).toBeLessThanOrEqual(year50 ?? 0);
        if (year50 !== null && year90 !== null) expect(year50).toBeLessThanOrEqual(year90 ?? 0);
      }),
    );
  });

  test("is less likely to reach a higher level", () => {
    fc.assert(
      fc.property(alone, (own) => {
        const prepared = preparedEpisode(episodeOf({ x: own.map((each) => each / 2.01) }));
        const within10 = (level: number) => forecastTables(prepared, { ...question, level }).takeover[0]?.[8] as number;
        expect(within10(80)).toBeLessThanOrEqual(within10(50) + 1e-12);
      }),
    );
  });

  test("does not narrow on the logit scale with the horizon, and its near years do not hang on how far it looks", () => {
    fc.assert(
      fc.property(alone, (own) => {
        const logit = (percent: number) => Math.log(Math.min(99.5, Math.max(0.5, percent)) / (100 - Math.min(99.5, Math.max(0.5, percent))));
        const rows = figures(tables({ x: own }).forecast, 4);
        rows.forEach(([low = 0, , high = 0], year) => {
          const [lowBefore = low, , highBefore = high] = rows[year - 1] ?? [];
          const inside = [low, high, lowBefore, highBefore].every((each) => each > 0.5 && each < 99.5);
          if (inside) expect(logit(high) - logit(low)).toBeGreaterThanOrEqual(logit(highBefore) - logit(lowBefore) - 1e-9);
        });
        const near = forecastTables(preparedEpisode(episodeOf({ x: own })), { ...question, horizon: 3 }).forecast;
        expect(figures(near, 3)).toEqual(figures(tables({ x: own }).forecast, 3).slice(0, 3));
      }),
    );
  });

  test("of 100 - s is the mirrored one", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 99.9, noNaN: true }), { minLength: 2, maxLength: 20 }), (own) => {
        const [rows, mirror] = [figures(tables({ x: own }).forecast, 4), figures(tables({ x: own.map((each) => 100 - each) }).forecast, 4)];
        rows.forEach(([low = 0, middle = 0, high = 0], year) => {
          const [otherLow = 0, otherMiddle = 0, otherHigh = 0] = mirror[year] ?? [];
          expect(Math.max(Math.abs(low + otherHigh - 100), Math.abs(middle + otherMiddle - 100), Math.abs(high + otherLow - 100))).toBeLessThan(1e-6);
        });
      }),
    );
  });

  test("of a complete set sums to 100, whatever its names and its calendar", () => {
    fc.assert(
      fc.property(three, (own) => {
        const rows = figures(tables(own).forecast, 4);
        for (let year = 0; year < 10; year++) expect([0, 10, 20].reduce((sum, from) => sum + (rows[from + year]?.[1] ?? 0), 0)).toBeCloseTo(100, 6);
        const renamed = figures(tables({ z: own.a, y: own.b, x: own.c }).forecast, 4);
        const later = figures(tables(own, 2060).forecast, 4);
        rows.forEach((row, place) => {
          const other = renamed[20 - 10 * Math.floor(place / 10) + (place % 10)] ?? [];
          row.forEach((each, cell) => {
            expect(Math.abs(each - (other[cell] ?? Number.NaN))).toBeLessThan(1e-6);
            expect(Math.abs(each - (later[place]?.[cell] ?? Number.NaN))).toBeLessThan(1e-6);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  test("tested on the past is that of the file cut there", () => {
    fc.assert(
      fc.property(three, fc.nat(), (own, at) => {
        const length = own.a.length;
        const origin = 2002 + (at % Math.max(1, length - 3));
        const cut = (shares: readonly number[]) => shares.slice(0, origin - 1999);
        const { forecast } = tables({ a: cut(own.a), b: cut(own.b), c: cut(own.c) });
        const tested = backTest(preparedEpisode(episodeOf(own)), 10).filter((row) => row.origin === origin);
        expect(tested).toHaveLength(length === 3 ? 0 : 3 * Math.min(10, 1999 + length - origin));
        for (const { index, targetYear, p10, p50, p90 } of tested)
          expect(forecast[index * 10 + targetYear - origin - 1]?.slice(3, 7)).toEqual([targetYear, p10, p50, p90]);
      }),
      { numRuns: 40 },
    );
  });

  test("is no less sure, in odds, after a point that came as it said", () => {
    const own = [3, 4.6, 6.2, 8.9, 11.5, 16, 20.5, 27];
    const logit = (percent: number) => Math.log(percent / (100 - percent));
    const [low = 0, middle = 0, high = 0] = figures(tables({ x: own }).forecast, 4)[0] ?? [];
    const [nextLow = 0, , nextHigh = 0] = figures(tables({ x: [...own, middle] }).forecast, 4)[0] ?? [];
    expect(logit(nextHigh) - logit(nextLow)).toBeLessThanOrEqual(logit(high) - logit(low));
  });
});

describe("a trend", () => {
  const medianAt5 = (own: readonly number[]) => figures(tables({ x: own }).forecast, 4)[4]?.[1] ?? Number.NaN;

  test("that is regular is followed, one of noise is not", () => {
    expect(medianAt5([2, 3, 4.5, 6.5, 9.5, 13.5, 18.5])).toBeGreaterThan(35);
    expect(Math.abs(medianAt5([18, 21, 17, 22, 18.5, 20, 18.5]) - 18.5)).toBeLessThan(0.5);
  });

  test("has a median path that goes one way", () => {
    for (const own of [
      [2, 3, 4.5, 6.5, 9.5, 13.5, 18.5],
      [40, 50, 60],
      [90, 70, 45, 20, 8],
    ]) {
      const path = forecastTables(preparedEpisode(episodeOf({ x: own })), { ...question, horizon: 50 }).forecast.map((row) => row[5] as number);
      const direction = Math.sign((own.at(-1) ?? 0) - (own[0] ?? 0));
      path.forEach((each, year) => {
        expect(direction * (each - (path[year - 1] ?? own.at(-1) ?? 0))).toBeGreaterThanOrEqual(-1e-9);
      });
    }
  });
});
