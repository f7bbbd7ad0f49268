import { expect, test } from "vitest";
import type { BackTestRow } from "./back-test/back-test.ts";
import { preparedEpisode } from "./back-test/forecast-episode.ts";
import { seriesNotes } from "./series-notes.ts";
import { backTestRecord, firstWarnings, warningRecord } from "./series-record.ts";

const rising = { technology: "new", years: Float64Array.of(2000, 2002, 2004, 2006, 2008), shares: Float64Array.of(5, 10, 20, 40, 60) };
const level = 50;

test.each([
  { warned: { year: 2002, points: 5 }, capability: 5, verdict: "in-time", lead: 5, few: false },
  { warned: { year: 2004, points: 3 }, capability: 5, verdict: "late", lead: 3, few: true },
  { warned: { year: 2008, points: 5 }, capability: 5, verdict: "missed", lead: null, few: false },
  { warned: null, capability: 5, verdict: "missed", lead: null, few: false },
])("a warning is in time only where the lead is no shorter than the capability takes: $verdict", ({ warned, capability, verdict, lead, few }) => {
  expect(warningRecord(rising, warned, level, capability)).toMatchObject({ verdict, lead_years: lead, few_points: few, reached: 2007 });
});

test("without a takeover a warning is false after ten years, open before, and a series that begins above the level is not watched", () => {
  const flat = { technology: "old", years: Float64Array.of(2000, 2005, 2012), shares: Float64Array.of(20, 22, 21) };
  expect(warningRecord(flat, { year: 2000, points: 4 }, level, 5).verdict).toBe("false");
  expect(warningRecord(flat, { year: 2005, points: 4 }, level, 5).verdict).toBe("open");
  expect(warningRecord(flat, null, level, 5).verdict).toBe("quiet");
  expect(warningRecord({ ...flat, shares: Float64Array.of(70, 80, 90) }, null, level, 5).verdict).toBe("unwatched");
});

const row = (observed: number, years = 5, index = 0): BackTestRow => ({
  index,
  origin: 2000,
  targetYear: 2000 + years,
  observed,
  standingAt: 10,
  p10: 10,
  p50: 20,
  p90: 30,
});

test("five years ahead what came lies inside, above or below; other horizons and technologies are not counted", () => {
  const record = backTestRecord([row(10), row(30), row(31), row(9), row(50, 4), row(50, 5, 1)], 0);
  expect(record).toMatchObject({ years: 5, forecasts: 4, inside: 2, above: 1, below: 1, mean_absolute_error: 10.5, mean_absolute_error_of_no_change: 10.5 });
  expect(record.rows[1]).toEqual({ origin: 2000, year: 2005, observed: 30, p10: 10, p50: 20, p90: 30 });
  expect(backTestRecord([], 0)).toMatchObject({ forecasts: 0, mean_absolute_error: null, mean_absolute_error_of_no_change: null, rows: [] });
});

const episode = (shares: Readonly<Record<string, readonly number[]>>, firstYear = 2000) =>
  preparedEpisode({
    episode: "e",
    region: "r",
    givenAsShares: true,
    series: Object.entries(shares).map(([technology, own]) => ({
      technology,
      years: Float64Array.from(own, (_, year) => firstYear + year),
      shares: Float64Array.from(own),
    })),
  });

test.each<[string, readonly number[], number, number | null]>([
  ["a regular rise, once its pace is seen", [1, 2, 4, 8, 16, 32], 0.5, 2001],
  ["from certainty only later", [1, 2, 4, 8, 16, 32], 0.99, 2004],
  ["never where it stands still", [5, 5, 5, 5, 5, 5], 0.5, null],
  ["never where it is above the level", [60, 70, 80], 0.01, null],
  ["at once where the least chance is enough", [20, 21], 0.01, 2001],
])("the first warning: %s", (_, own, alarm, year) => {
  expect(firstWarnings(episode({ new: own }), 50, alarm).map((each) => each?.year ?? null)).toEqual([year]);
});

test.each<[string, Readonly<Record<string, readonly number[]>>, readonly (readonly [string, string])[]]>([
  ["a set that sums to 100", { a: [40, 50], b: [60, 50] }, []],
  ["one technology", { a: [40, 50] }, []],
  ["a set that does not", { a: [40, 50], b: [50, 45.26] }, [["substitution.not-complete", "90 95.3"]]],
  ["one point", { a: [40] }, [["substitution.too-short", "e / r / a"]]],
])("what should be known of a market: %s", (_, shares, expected) => {
  const notes = seriesNotes([episode(shares)], "own.csv");
  expect(notes.map(({ code, parameters: { low, high, names } }) => [code, names ?? `${low} ${high}`])).toEqual(expected);
});

test("a year that a technology which has started lacks has no sum", () => {
  const [a, b] = [episode({ a: [40, 50] }), episode({ b: [60, 50] }, 2010)];
  const apart = preparedEpisode({
    ...a.episode,
    series: [...a.episode.series, ...b.episode.series].map((each, place) => (place === 0 ? { ...each, years: each.years.map((year) => year + 20) } : each)),
  });
  expect(seriesNotes([apart], "f").map(({ parameters }) => [parameters["low"], parameters["high"]])).toEqual([["50", "60"]]);
});
