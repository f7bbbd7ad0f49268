import {
  adoptionCurve,
  adoptionCurveNames,
  dampedLogit,
  fisherPry,
  fittedCurve,
  fractionalLogit,
  type GrowthCurve,
  growthCurve,
  growthCurveNames,
} from "@quoin/methods";
import type { CsvCell } from "../../../../contract/csv-text.ts";
import { fault, type Outcome, success } from "../../../../contract/outcome.ts";
import { type Note, note } from "../../../../language/note.ts";
import { listedNames } from "../../../../measures/listed-names.ts";
import { type Episode, type ShareSeries, seriesName } from "../series/share-series.ts";
import { fitQuantities, parameterQuantities, type Quantity } from "./fit-quantities.ts";
import { setFits, setModels } from "./set-fits.ts";

/** Of one series each, then of the technologies of an episode together. */
export const fitModels = ["fisher-pry", "fractional-logit", ...growthCurveNames, ...adoptionCurveNames, "damped-logit", ...setModels] as const;
export type FitModel = (typeof fitModels)[number];

export const fitColumns = ["episode", "region", "technology", "model", "quantity", "value", "se", "at_bound"] as const;
export const fittedColumns = ["episode", "region", "technology", "model", "year", "observed", "fitted"] as const;

interface ModelFit {
  readonly quantities: readonly Quantity[];
  readonly fitted: Float64Array;
  /** What was fitted: the shares, or the amounts. */
  readonly observed?: Float64Array;
  readonly converged?: boolean;
}

/** The models asked for, in the order of `fitModels`. */
export function chosenModels(names: readonly string[]): Outcome<readonly FitModel[]> {
  const known: readonly string[] = fitModels;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) return fault(unknown.map((name) => note("substitution.unknown-model", { name, known: fitModels.join(", ") })));
  return success(fitModels.filter((model) => names.includes(model)));
}

/** Rows of `fits.csv` and `fitted.csv`: every series, every model, all points; by episode and technology, models in the order of `fitModels`. */
export function fitTables(episodes: readonly Episode[], models: readonly FitModel[], file: string) {
  const fits: CsvCell[][] = [];
  const fitted: CsvCell[][] = [];
  const without = new Map<FitModel, string[]>();
  const unfinished = new Map<FitModel, string[]>();
  const remember = (where: Map<FitModel, string[]>, model: FitModel, name: string) => where.set(model, [...(where.get(model) ?? []), name]);
  for (const episode of episodes) {
    const together = new Map(models.flatMap((model) => (isSetModel(model) ? [[model, setFits(model, episode)] as const] : [])));
    for (const [place, series] of episode.series.entries())
      for (const model of models) {
        const fit = isSetModel(model) ? (together.get(model)?.[place] ?? null) : modelFit(model, series);
        const key = [episode.episode, episode.region, series.technology, model];
        if (fit === null) {
          remember(without, model, seriesName(episode, series));
          continue;
        }
        if (fit.converged === false) remember(unfinished, model, seriesName(episode, series));
        for (const { name, value, error, atBound } of fit.quantities) fits.push([...key, name, value, error, atBound === undefined ? null : atBound ? 1 : 0]);
        const observed = fit.observed ?? series.shares;
        for (const [index, year] of series.years.entries()) fitted.push([...key, year, observed[index], fit.fitted[index]]);
      }
  }
  const notes: Note[] = [
    ...[...without].map(([model, names]) =>
      note(isSetModel(model) ? "substitution.no-set-fit" : "substitution.short-fit", { model, names: listedNames(names) }, { file }),
    ),
    ...[...unfinished].map(([model, names]) => note("substitution.fit-not-converged", { model, names: listedNames(names) }, { file })),
  ];
  return { fits, fitted, notes };
}

function isSetModel(model: FitModel): model is (typeof setModels)[number] {
  return (setModels as readonly string[]).includes(model);
}

function modelFit(model: Exclude<FitModel, (typeof setModels)[number]>, series: ShareSeries): ModelFit | null {
  const { years, shares } = series;
  if (years.length < 3) return null;
  if (model === "fisher-pry") return fisherPryFit(years, shares);
  if (model === "fractional-logit") return fractionalLogitFit(years, shares);
  if (model === "damped-logit") return dampedLogitFit(years, shares);
  if (shares.every((share) => share === 0)) return null;
  return isGrowthCurve(model) ? curveFit(growthCurve(model, years, shares), years, shares) : adoptionFit(model, series);
}

function isGrowthCurve(model: string): model is (typeof growthCurveNames)[number] {
  return (growthCurveNames as readonly string[]).includes(model);
}

/** Amounts are what is adopted in each year from the first above 0; of shares alone the level is fitted, as the cumulative curve. */
function adoptionFit(name: (typeof adoptionCurveNames)[number], { years, shares, amounts }: ShareSeries): ModelFit | null {
  const values = amounts ?? shares;
  const start = values.findIndex((value) => value > 0);
  const own = values.subarray(start);
  const periods = years.subarray(start).map((year) => year - years[start]! + 1);
  if (own.length < 3) return null;
  const total = amounts === undefined ? Float64Array.from(own, (_, place) => (place === 0 ? Math.max(...own) : 0)) : own;
  const { fitted, ...rest } = curveFit(adoptionCurve(name, total, amounts === undefined), periods, own);
  return { ...rest, fitted: Float64Array.from(values, (_, place) => (place < start ? 0 : fitted[place - start]!)), observed: values };
}

/** Forecast of each point from those before it, drift over the last eight steps, damped by 0.85 a year. */
function dampedLogitFit(years: Float64Array, shares: Float64Array): ModelFit {
  const steps = 8;
  const phi = 0.85;
  const fitted = years.map((year, at) =>
    at < 2 ? Number.NaN : dampedLogit(years.subarray(0, at), shares.subarray(0, at), phi, steps).at(year - years[at - 1]!),
  );
  const rss = fitted.reduce((sum, each, at) => (at < 2 ? sum : sum + (each - shares[at]!) ** 2), 0);
  const n = years.length - 2;
  return {
    fitted,
    quantities: [
      { name: "drift", value: dampedLogit(years, shares, phi, steps).drift },
      { name: "damping", value: phi },
      { name: "n", value: n },
      { name: "rss", value: rss },
      { name: "rmse", value: Math.sqrt(rss / n) },
    ],
  };
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

function curveFit(curve: GrowthCurve, years: Float64Array, values: Float64Array): ModelFit {
  const fit = fittedCurve(curve, years, values);
  const names = curve.parameters.map(({ name }) => name);
  return {
    fitted: fit.fitted,
    converged: fit.converged,
    quantities: [...parameterQuantities(fit, names), ...fitQuantities(fit.rss, years.length, names.length)],
  };
}
