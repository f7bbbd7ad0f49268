import { fisherPry, fittedCurve, fractionalLogit, type GrowthCurveName, growthCurve, growthCurveNames } from "@quoin/methods";
import type { CsvCell } from "../../csv-text.ts";
import { type Note, note } from "../../note.ts";
import { fault, type Outcome, success } from "../../outcome.ts";
import { listedNames } from "../listed-names.ts";
import { type Episode, type ShareSeries, seriesName } from "./share-series.ts";

export const fitModels = ["fisher-pry", "fractional-logit", ...growthCurveNames] as const;
export type FitModel = (typeof fitModels)[number];

export const fitColumns = ["episode", "region", "technology", "model", "quantity", "value", "se", "at_bound"] as const;
export const fittedColumns = ["episode", "region", "technology", "model", "year", "observed", "fitted"] as const;

/** One line of `fits.csv` without its key. */
interface Quantity {
  readonly name: string;
  readonly value: number;
  readonly error?: number;
  /** Said of a parameter with bounds only. */
  readonly atBound?: boolean;
}

interface ModelFit {
  readonly quantities: readonly Quantity[];
  readonly fitted: Float64Array;
}

/** The models asked for, in the order of `fitModels`. */
export function chosenModels(names: readonly string[]): Outcome<readonly FitModel[]> {
  const known: readonly string[] = fitModels;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) return fault(unknown.map((name) => note("substitution.unknown-model", { name, known: fitModels.join(", ") })));
  return success(fitModels.filter((model) => names.includes(model)));
}

/** Rows of `fits.csv` and `fitted.csv`: every series, every model, all points. */
export function fitTables(episodes: readonly Episode[], models: readonly FitModel[], file: string) {
  const fits: CsvCell[][] = [];
  const fitted: CsvCell[][] = [];
  const without = new Map<FitModel, string[]>();
  for (const episode of episodes)
    for (const series of episode.series)
      for (const model of models) {
        const fit = modelFit(model, series);
        const key = [episode.episode, episode.region, series.technology, model];
        if (fit === null) {
          without.set(model, [...(without.get(model) ?? []), seriesName(episode, series)]);
          continue;
        }
        for (const { name, value, error, atBound } of fit.quantities) fits.push([...key, name, value, error, atBound === undefined ? null : atBound ? 1 : 0]);
        for (const [index, year] of series.years.entries()) fitted.push([...key, year, series.shares[index], fit.fitted[index]]);
      }
  const notes: Note[] = [...without].map(([model, names]) => note("substitution.short-fit", { model, names: listedNames(names) }, { file }));
  return { fits, fitted, notes };
}

function modelFit(model: FitModel, { years, shares }: ShareSeries): ModelFit | null {
  if (years.length < 3) return null;
  if (model === "fisher-pry") return fisherPryFit(years, shares);
  if (model === "fractional-logit") return fractionalLogitFit(years, shares);
  return shares.every((share) => share === 0) ? null : curveFit(model, years, shares);
}

function fisherPryFit(years: Float64Array, shares: Float64Array): ModelFit | null {
  const line = fisherPry(years, shares);
  if (line === null) return null;
  return {
    fitted: line.fitted,
    quantities: [
      { name: "n", value: line.points },
      { name: "slope", value: line.slope, error: line.slopeError },
      { name: "t50", value: line.t50 },
      { name: "dt_10_90", value: line.dt10to90 },
      { name: "r2", value: line.r2 },
      { name: "sigma", value: line.sigma },
      { name: "durbin_watson", value: line.durbinWatson },
    ],
  };
}

function fractionalLogitFit(years: Float64Array, shares: Float64Array): ModelFit | null {
  const curve = fractionalLogit(years, shares);
  if (curve === null) return null;
  return {
    fitted: curve.fitted,
    quantities: [
      { name: "n", value: curve.points },
      { name: "slope", value: curve.slope, error: curve.slopeError },
      { name: "t50", value: curve.t50 },
      { name: "deviance", value: curve.deviance },
    ],
  };
}

function curveFit(model: GrowthCurveName, years: Float64Array, shares: Float64Array): ModelFit {
  const curve = growthCurve(model, years, shares);
  const fit = fittedCurve(curve, years, shares);
  const [n, k] = [years.length, curve.parameters.length];
  const parameters = curve.parameters.map(({ name }, i): Quantity => {
    const error = fit.errors?.[i];
    return { name, value: fit.parameters[i] ?? Number.NaN, ...(error === undefined ? {} : { error }), atBound: fit.atBound[i] ?? false };
  });
  return {
    fitted: fit.fitted,
    quantities: [
      ...parameters,
      { name: "n", value: n },
      { name: "rss", value: fit.rss },
      { name: "rmse", value: Math.sqrt(fit.rss / n) },
      { name: "aicc", value: n * Math.log(fit.rss / n) + 2 * (k + 1) + (2 * (k + 1) * (k + 2)) / Math.max(1, n - k - 2) },
    ],
  };
}
