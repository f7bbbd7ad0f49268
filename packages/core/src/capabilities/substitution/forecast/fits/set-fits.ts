import { logisticSubstitution, lotkaVolterra, lotkaVolterraNames, nortonBass, shareReplicator } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import type { Episode, ShareSeries } from "../series/share-series.ts";
import { fitQuantities, parameterQuantities, type Quantity } from "./fit-quantities.ts";

/** Models of the technologies of an episode together. */
export const setModels = ["lotka-volterra", "marchetti-nakicenovic", "norton-bass", "replicator"] as const;
export type SetModel = (typeof setModels)[number];

/** What a model of the whole set says of one technology. */
export interface SetFit {
  readonly quantities: readonly Quantity[];
  readonly fitted: Float64Array;
  readonly observed: Float64Array;
  readonly converged?: boolean;
}

/** Phases as `fits.csv` writes them. */
const phaseNumber = { absent: 0, growing: 1, saturating: 2, falling: 3 } as const;

/**
 * One entry for each technology, in the order of the episode, over the years that all of them have; null where the model does not apply:
 * `lotka-volterra` needs two technologies and five years, `marchetti-nakicenovic` shares that sum to 100, `norton-bass` amounts.
 */
export function setFits(model: SetModel, { series }: Episode): readonly (SetFit | null)[] {
  const none = series.map(() => null);
  if (series.length < 2) return none;
  const years = elementAt(series, 0).years.filter((year) => series.every((each) => each.years.includes(year)));
  if (years.length < 3) return none;
  const common = series.map(({ years: own, shares, amounts, ...rest }): ShareSeries => {
    const within = (values: Float64Array) => values.filter((_, at) => years.includes(own[at]!));
    return { ...rest, years, shares: within(shares), ...(amounts === undefined ? {} : { amounts: within(amounts) }) };
  });
  const fitsOf = { "lotka-volterra": competition, "marchetti-nakicenovic": phases, "norton-bass": generations, replicator }[model];
  const fits = fitsOf(years, common);
  return fits === null ? none : fits.map((fit, which) => ({ ...fit, ...overOwnYears(fit, years, elementAt(series, which).years) }));
}

/** Years that the others lack stay without a fitted value. */
function overOwnYears({ fitted, observed }: SetFit, years: Float64Array, own: Float64Array): Pick<SetFit, "fitted" | "observed"> {
  const at = (values: Float64Array) => own.map((year) => values[years.indexOf(year)] ?? Number.NaN);
  return { fitted: at(fitted), observed: at(observed) };
}

function table(rows: readonly Float64Array[]): Float64Array {
  return Float64Array.from(rows.flatMap((row) => [...row]));
}

function rowOf(values: Float64Array, which: number, n: number): Float64Array {
  return values.slice(which * n, (which + 1) * n);
}

function squares(fitted: Float64Array, observed: Float64Array): number {
  return fitted.reduce((sum, each, at) => sum + (each - observed[at]!) ** 2, 0);
}

function competition(years: Float64Array, series: readonly ShareSeries[]): SetFit[] | null {
  if (series.length !== 2) return null;
  const values = series.map(({ shares, amounts }) => amounts ?? shares);
  const fit = lotkaVolterra(years, table(values));
  if (fit === null) return null;
  const all = parameterQuantities(fit, lotkaVolterraNames);
  const places = [
    ["r", 0],
    ["k", 2],
    ["competition", 4],
    ["start", 6],
  ] as const;
  return values.map((observed, which) => ({
    fitted: rowOf(fit.fitted, which, years.length),
    observed,
    converged: fit.converged,
    quantities: [
      ...places.map(([name, place]) => ({ ...elementAt(all, place + which), name })),
      ...fitQuantities(fit.rss, 2 * years.length, lotkaVolterraNames.length),
    ],
  }));
}

function phases(years: Float64Array, series: readonly ShareSeries[]): SetFit[] | null {
  const sums = years.map((_, at) => series.reduce((sum, { shares }) => sum + shares[at]!, 0));
  if (sums.some((sum) => !(Math.abs(sum - 100) <= 0.5))) return null;
  const found = logisticSubstitution(years, table(series.map(({ shares }) => shares)));
  return series.map(({ shares }, which) => {
    const { path, phase } = elementAt(found.phases, which);
    const fitted = rowOf(found.fitted, which, years.length);
    const rss = squares(fitted, shares);
    return {
      fitted,
      observed: shares,
      quantities: [
        { name: "phase", value: phaseNumber[phase] },
        ...(path === null
          ? []
          : [
              { name: "slope", value: path.slope },
              { name: "t50", value: path.t50 },
              { name: "dt_10_90", value: path.dt10to90 },
            ]),
        { name: "n", value: years.length },
        { name: "rss", value: rss },
        { name: "rmse", value: Math.sqrt(rss / years.length) },
      ],
    };
  });
}

/** Generations in order of entry, then of their peak; two that enter together have no order of generations. */
function generations(years: Float64Array, series: readonly ShareSeries[]): SetFit[] | null {
  const values = series.flatMap(({ amounts }) => (amounts === undefined ? [] : [amounts]));
  const entries = values.map((own) => own.findIndex((each) => each > 0));
  const isAnnual = years.every((year, at) => at === 0 || Math.abs(year - years[at - 1]! - 1) < 1e-9);
  if (values.length !== series.length || !isAnnual || new Set(entries).size !== entries.length) return null;
  const order = entries.map((_, which) => which).sort((a, b) => elementAt(entries, a) - elementAt(entries, b));
  const fit = nortonBass(table(order.map((which) => elementAt(values, which))), order.length);
  if (fit === null) return null;
  const names = ["p", "q", ...order.map((_, place) => `m${place + 1}`)];
  const all = parameterQuantities(fit, names);
  return series.map((_, which) => {
    const place = order.indexOf(which);
    return {
      fitted: rowOf(fit.fitted, place, years.length),
      observed: elementAt(values, which),
      converged: fit.converged,
      quantities: [
        ...all.slice(0, 2),
        ...all.slice(place + 2, place + 3).map((each) => ({ ...each, name: "m" })),
        { name: "generation", value: place + 1 },
        ...fitQuantities(fit.rss, fit.fitted.length, names.length),
      ],
    };
  });
}

function replicator(years: Float64Array, series: readonly ShareSeries[]): SetFit[] {
  const found = shareReplicator(years, table(series.map(({ shares }) => shares)));
  return series.map(({ shares }, which) => {
    const fitted = rowOf(found.fitted, which, years.length);
    const rss = squares(fitted, shares);
    return {
      fitted,
      observed: shares,
      quantities: [
        { name: "fitness", value: found.fitness[which]! },
        { name: "n", value: years.length },
        { name: "rss", value: rss },
        { name: "rmse", value: Math.sqrt(rss / years.length) },
      ],
    };
  });
}
