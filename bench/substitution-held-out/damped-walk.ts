import type { ShareSeries } from "../../packages/core/src/capabilities/substitution/forecast/series/share-series.ts";
import { dampedLogit, logitOfShare, normalDistribution } from "../../packages/methods/src/index.ts";
import type { ReferenceEpisode } from "./reference-episodes.ts";

const lastSteps = 7;
const leastSpread = 0.05;
const damping = 0.9;
const ahead = 10;

/** A series up to an origin, from where its share first lay above 0.05 %. */
interface SeriesAt {
  readonly series: string;
  readonly origin: number;
}

function untilOrigin(all: readonly ReferenceEpisode[]): (at: SeriesAt) => { readonly years: Float64Array; readonly shares: Float64Array } {
  const series = new Map<string, ShareSeries>(
    all.flatMap(({ episode }) => episode.series.map((own) => [`${episode.episode} / ${episode.region} / ${own.technology}`, own] as const)),
  );
  return ({ series: name, origin }) => {
    const own = series.get(name);
    if (own === undefined) throw new Error(`no series ${name}`);
    const start = Math.max(
      0,
      own.shares.findIndex((share) => share > 0.05),
    );
    const end = own.years.indexOf(origin) + 1;
    return { years: own.years.slice(start, end), shares: own.shares.slice(start, end) };
  };
}

/** Share in percent at which the damped trend stands some years after an origin: the yardstick of errors. Where it has one point alone it stays. */
export function dampedTrend(all: readonly ReferenceEpisode[]): (at: SeriesAt & { readonly years: number }) => number {
  const until = untilOrigin(all);
  return (at) => {
    const { years: past, shares } = until(at);
    return past.length < 2 ? (shares.at(-1) ?? Number.NaN) : dampedLogit(past, shares, damping, lastSteps).at(at.years);
  };
}

/**
 * Probability of standing at 50 % ten years on of a logit random walk whose drift loses a tenth of itself every year: the yardstick of takeover probabilities.
 *
 *   P = Φ((z + b φ (1 - φ¹⁰) / (1 - φ)) / v)      v² = spread² 10 (1 + 10 / T)      φ = 0.9, drift b and spread over the last eight points, T years apart
 */
export function dampedWalk(all: readonly ReferenceEpisode[]): (at: SeriesAt) => number {
  const until = untilOrigin(all);
  return (origin) => {
    const { years: at, shares } = until(origin);
    const from = Math.max(0, at.length - 1 - lastSteps);
    const [first = 0, last = 0] = [at[from], at.at(-1)];
    const { drift, at: path } = dampedLogit(at, shares, damping, lastSteps);
    let squares = 0;
    for (let i = from + 1; i < at.length; i++) {
      const dt = (at[i] ?? 0) - (at[i - 1] ?? 0);
      squares += (logitOfShare(shares[i] ?? 0) - logitOfShare(shares[i - 1] ?? 0) - drift * dt) ** 2 / dt;
    }
    const spread = Math.max(leastSpread, Math.sqrt(squares / Math.max(1, at.length - 2 - from)));
    return normalDistribution(logitOfShare(path(ahead)) / (spread * Math.sqrt(ahead * (1 + ahead / (last - first)))));
  };
}
