import { type SimilarityTrend, type StatisticTrend, similarityTrend } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import type { CommonPanel } from "./common-panel.ts";
import type { StructureMatrices } from "./structure-matrices.ts";

/** How the nulls are drawn. */
export interface Draws {
  readonly draws: number;
  readonly seed: number;
}

/** The columns of similarity.csv after the time. */
export const similarityColumns = [
  "statistic",
  "observed",
  "null_mean",
  "null_p05",
  "null_p95",
  "p_value",
  "verdict",
  "excess",
  "slope",
  "slope_p",
  "own_mix_mean",
  "own_mix_p05",
  "own_mix_p95",
  "slope_null_mean",
  "slope_null_p05",
  "slope_null_p95",
  "detectable_change",
  "rho",
] as const;

/** Rows of similarity.csv: each time, mean_krugman then mean_cosine. Where fewer than two locations can be compared every number is empty. */
export function similarityRows(
  { times, x, matrices }: StructureMatrices,
  { panel, locations }: CommonPanel,
  options: Draws,
  onProgress?: (done: number, total: number) => void,
): CsvCell[][] {
  const lead = (t: number): CsvCell[] => (times === null ? [] : [times[t]]);
  if (locations.length < 2) {
    const empty = (statistic: string) => [statistic, ...similarityColumns.slice(1).map((column) => (column === "verdict" ? "not-distinguishable" : null))];
    return matrices.flatMap((_, t) => ["mean_krugman", "mean_cosine"].map((statistic) => [...lead(t), ...empty(statistic)]));
  }
  // One time has no trend, and no draws of own mixes.
  const total = (matrices.length < 2 ? 1 : 2) * options.draws;
  const onDraw = onProgress === undefined ? {} : { onDraw: (finished: number) => onProgress(finished, total) };
  const trends = similarityTrend(panel, x, { ...options, ...onDraw });
  return matrices.flatMap((_, t) => [
    [...lead(t), ...statisticRow("mean_krugman", trends.krugman, t, trends)],
    [...lead(t), ...statisticRow("mean_cosine", trends.cosine, t, trends)],
  ]);
}

function statisticRow(statistic: string, { pooled, ownMix, slope, verdict, detectableChange }: StatisticTrend, t: number, { rho }: SimilarityTrend): CsvCell[] {
  const chance = elementAt(pooled, t);
  const frozen = elementAt(ownMix, t);
  const { observed, mean, p05, p95, pValue } = chance;
  const ofSlope = [slope.mean, slope.p05, slope.p95, detectableChange];
  return [
    statistic,
    observed,
    mean,
    p05,
    p95,
    pValue,
    verdict,
    observed - mean,
    slope.observed,
    slope.pValue,
    frozen.mean,
    frozen.p05,
    frozen.p95,
    ...ofSlope,
    rho,
  ];
}
