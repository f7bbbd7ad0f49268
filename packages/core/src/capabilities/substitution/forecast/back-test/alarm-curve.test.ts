import { expect, test } from "vitest";
import { type AlarmRecord, alarmCurve, alarmRecords } from "./alarm-curve.ts";
import { baseRates } from "./base-rates.ts";
import { byShareLevel, calibrationOf, type TestedForecast } from "./calibration.ts";
import { preparedEpisode } from "./forecast-episode.ts";
import { reliability } from "./reliability.ts";

const record = (series: string, probability: number, lead: number | null, origin = 2000): AlarmRecord => ({ series, episode: "e", origin, probability, lead });

test("warned from a probability on: the first warning counts, the lead is the median of those warned of, what did not come is a false alarm", () => {
  const records = [record("a", 0.2, 9), record("a", 0.6, 5), record("b", 0.4, 3), record("c", 0.3, 7), record("d", 0.5, null), record("e", 0.1, null)];
  const counted = { takeovers: 3, without_takeover: 2 };
  expect(alarmCurve(records, [0.1, 0.3, 0.5, 0.9])).toEqual([
    { alarm: 0.1, ...counted, warned: 3, median_lead_years: 7, false_alarms: 2 },
    { alarm: 0.3, ...counted, warned: 3, median_lead_years: 5, false_alarms: 1 },
    { alarm: 0.5, ...counted, warned: 1, median_lead_years: 5, false_alarms: 1 },
    { alarm: 0.9, ...counted, warned: 0, median_lead_years: null, false_alarms: 0 },
  ]);
  expect(alarmCurve(records.slice(1, 3), [0.1])).toMatchObject([{ warned: 2, median_lead_years: 4 }]);
});

const episodeOf = (shares: readonly number[]) => ({
  episode: "e",
  region: "r",
  givenAsShares: true,
  series: [{ technology: "t", years: Float64Array.from(shares, (_, year) => 2000 + year), shares: Float64Array.from(shares) }],
});

test.each<[string, readonly number[], readonly (readonly [origin: number, lead: number | null])[]]>([
  [
    "from the fourth point to the takeover",
    [1, 2, 4, 8, 16, 32, 64],
    [
      [2003, 2.5625],
      [2004, 1.5625],
      [2005, 0.5625],
    ],
  ],
  [
    "zeros before the start are no points",
    [0, 1, 2, 4, 8, 16, 32, 64],
    [
      [2004, 2.5625],
      [2005, 1.5625],
      [2006, 0.5625],
    ],
  ],
  ["from a share of 1 on", [0.1, 0.2, 0.4, 0.8, 1.6, 60], [[2004, 1 - 10 / 58.4]]],
  ["what did not come: only where ten years were watched after", Array.from({ length: 14 }, () => 5), [[2003, null]]],
  ["too short a record", Array.from({ length: 10 }, () => 5), []],
  ["above the level from the start", [60, 61, 62, 63, 64], []],
])("origins of the record: %s", (_, shares, expected) => {
  const records = alarmRecords(preparedEpisode(episodeOf(shares)), 50);
  expect(records.map(({ origin }) => origin)).toEqual(expected.map(([origin]) => origin));
  records.forEach(({ lead, probability, series }, place) => {
    const known = expected[place]?.[1] ?? null;
    if (known === null) expect(lead).toBeNull();
    else expect(lead).toBeCloseTo(known, 9);
    expect([series, probability >= 0 && probability <= 1]).toEqual(["e / r / t", true]);
  });
});

test("probability said against how often it came within ten years, every series alike; the last step holds 1", () => {
  const records = [record("a", 0.2, 5), record("a", 0.2, null), record("b", 0.1, 11), record("c", 1, 10), record("d", 0.9, null)];
  expect(reliability(records)).toEqual([
    { from: 0.1, to: 0.3, series: 2, said: expect.closeTo(0.15, 12), came: 0.25 },
    { from: 0.9, to: 1, series: 2, said: expect.closeTo(0.95, 12), came: 0.5 },
  ]);
  expect(reliability([])).toEqual([]);
});

test("of the series first seen at a share, how many reached the level; one point is no record", () => {
  const episodes = [[2, 60], [4.9, 10], [5, 50], [40, 45], [45], [1, 70], [55, 60]].map(episodeOf);
  expect(baseRates(episodes, 50)).toEqual([
    { from: 2, to: 5, series: 2, reached: 1 },
    { from: 5, to: 10, series: 1, reached: 1 },
    { from: 40, to: 50, series: 1, reached: 0 },
  ]);
});

const tested = (series: string, standingAt: number, observed: number, years: number, episode = "e"): TestedForecast => ({
  series,
  episode,
  row: { index: 0, origin: 2000, targetYear: 2000 + years, observed, standingAt, p10: 10, p50: 20, p90: 30 },
});

test("calibration: every series, or every episode, counts alike; half a year is a horizon of one, 100 belongs to the highest level", () => {
  const rows = [tested("a", 15, 20, 1), tested("a", 15, 40, 1), tested("b", 100, 20, 0.4, "f"), tested("b", 3, 5, 2, "f")];
  expect(byShareLevel(rows).map(({ from, to, own }) => [from, to, own.length])).toEqual([
    [2, 5, 1],
    [10, 20, 2],
    [80, 100, 1],
  ]);
  const { series, forecasts, by_horizon } = calibrationOf(rows, "series");
  expect([series, forecasts]).toEqual([2, 4]);
  expect(by_horizon).toEqual([
    { horizon: 1, forecasts: 3, series: 2, episodes: 2, coverage: 0.75, mean_absolute_error: 5, mean_absolute_error_of_no_change: 47.5 },
    { horizon: 2, forecasts: 1, series: 1, episodes: 1, coverage: 0, mean_absolute_error: 15, mean_absolute_error_of_no_change: 2 },
  ]);
  expect(calibrationOf(rows, "episode").by_share_level.map(({ from, coverage }) => [from, coverage])).toEqual([
    [2, 0],
    [10, 0.5],
    [80, 1],
  ]);
});
