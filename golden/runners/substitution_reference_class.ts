import { readFileSync, writeFileSync } from "node:fs";
import { groupBy } from "../../packages/core/src/contract/group-by.ts";
import { alarmCurve, alarmRecords } from "../../packages/core/src/forecast/back-test/alarm-curve.ts";
import { baseRates } from "../../packages/core/src/forecast/back-test/base-rates.ts";
import { calibrationOf } from "../../packages/core/src/forecast/back-test/calibration.ts";
import { reliability } from "../../packages/core/src/forecast/back-test/reliability.ts";
import { backTest } from "../../packages/core/src/forecast/back-test.ts";
import { preparedEpisode } from "../../packages/core/src/forecast/forecast-episode.ts";
import { readEpisodes } from "../../packages/core/src/forecast/series/read-episodes.ts";
import { seriesName } from "../../packages/core/src/forecast/series/share-series.ts";
import { tableReader } from "../../packages/engines/src/index.ts";

/**
 * Writes the record of the method on its reference class, `reference-class.ts`.
 *
 *   npx tsx --conditions=quoin-source golden/runners/substitution_reference_class.ts FILE
 *
 * FILE: episode, technology, region, year, value, unit; the class is whatever the file holds.
 */
const path = process.argv[2] ?? "";
const read = await readEpisodes({ tables: tableReader }, { name: path, path, bytes: async () => readFileSync(path) }, {});
if (!read.ok) throw new Error(JSON.stringify(read.notes));
const prepared = read.value.episodes.map(preparedEpisode);
const tested = prepared.flatMap((each) =>
  backTest(each, 10).map((row) => ({ series: seriesName(each.episode, { technology: each.episode.series[row.index]?.technology ?? "" }), row })),
);
const records = prepared.flatMap((each) => alarmRecords(each, 50));
const bySeries = groupBy(records, ({ series }) => series);
const brier = [...bySeries.values()].reduce(
  (sum, own) => sum + own.reduce((part, { probability, lead }) => part + (probability - (lead !== null && lead <= 10 ? 1 : 0)) ** 2, 0) / own.length,
  0,
);
const value = rounded({
  episodes: new Set(prepared.map(({ episode }) => episode.episode)).size,
  sha256: read.value.decided.sha256,
  ...calibrationOf(tested),
  takeover_within_10: { level: 50, series: bySeries.size, origins: records.length, brier: brier / bySeries.size },
  alarm_curve: alarmCurve(records, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]),
  reliability: reliability(records),
  base_rates: baseRates(read.value.episodes, 50),
});
const target = new URL("../../packages/core/src/forecast/back-test/reference-class.ts", import.meta.url);
writeFileSync(
  target,
  `/**
 * What the method did on its reference class: rolling origins of published substitutions (components of cars, household appliances, energy carriers, electricity,
 * electric cars, music formats, computers, displays), every series counting alike. The numbers of the method were chosen on the same series, so they flatter it a little.
 * Made by golden/runners/substitution_reference_class.ts.
 */
export const referenceClass = ${JSON.stringify(value, null, 2)} as const;
`,
);

function rounded(figure: unknown): unknown {
  if (typeof figure === "number") return Number(figure.toPrecision(5));
  if (Array.isArray(figure)) return figure.map(rounded);
  if (typeof figure === "object" && figure !== null) return Object.fromEntries(Object.entries(figure).map(([key, each]) => [key, rounded(each)]));
  return figure;
}
