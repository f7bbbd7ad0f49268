import { chosenBelief, type ForecastBelief, type TrendBelief, type WidthCoefficients, widthTerms } from "../../packages/methods/src/index.ts";
import { type QuantileCase, quantileRegression } from "./quantile-regression.ts";
import type { ReferenceEpisode } from "./reference-episodes.ts";
import { logitError, type RollingOutcome, rollingOutcomes } from "./rolling-outcomes.ts";
import { coverageOf } from "./scores.ts";

/** Candidates for the numbers of the trend. */
export const trendCandidates: readonly TrendBelief[] = [2, 4, 8].flatMap((doubt) =>
  [0.01, 0.02, 0.04].flatMap((slowDrift) => [0.8, 0.85, 0.9].flatMap((damping) => [0.5, 0.75].map((curve) => ({ doubt, slowDrift, damping, curve })))),
);

const learntHorizons = [1, 3, 5, 10];
const longest = 10;
/** Origins a century long are many and alike: every eighth year of the long energy series is enough to learn from. */
const isLearntFrom = (origin: number, episode: string) => episode !== "energy_longrun" || origin % 8 === 0;

/** What a width is learnt from: error of a median with what it is explained by. */
interface WidthCase {
  readonly family: string;
  readonly terms: WidthCoefficients;
  /** Logit units, to the side to which the share moves. */
  readonly error: number;
  /** Episodes weigh alike. */
  readonly weight: number;
}

/** Candidates for how fast a series' own hits and misses change its intervals. */
const trackingCandidates = [0, 0.1, 0.2, 0.3, 0.5] as const;

/**
 * With the numbers of the trend given, the widths: quantile regression on the errors of the episodes, then as much wider as it takes that 80 % of the errors
 * of each family lie within the widths that were learnt without it. Last the tracking: that with which the families, each with widths learnt without it, are covered nearest to 80 %.
 */
export function learntBelief(all: readonly ReferenceEpisode[], trend: TrendBelief): ForecastBelief {
  const cases = widthCases(
    rollingOutcomes(all, { ...chosenBelief, trend, tracking: 0 }, (years) => learntHorizons.some((each) => Math.abs(each - years) < 0.3), isLearntFrom),
  );
  const families = [...new Set(cases.map(({ family }) => family))];
  const [along, against] = [widthsOf(cases, 1), widthsOf(cases, -1)];
  const without = families.map((left) => {
    const others = cases.filter(({ family }) => family !== left);
    return { left, ahead: widthsOf(others, 1, along), back: widthsOf(others, -1, against) };
  });
  const needed = without.flatMap(({ left, ahead, back }) =>
    cases
      .filter(({ family }) => family === left)
      .map(({ terms, error, weight }) => ({ needed: Math.log(Math.max(Math.abs(error), 1e-4)) - product(error < 0 ? back : ahead, terms), weight })),
  );
  const wider = weightedQuantile(needed, 0.8);
  const costs = trackingCandidates.map((tracking) => {
    const off = without.map(({ left, ahead, back }) => {
      const belief = { trend, along: widened(ahead, wider), against: widened(back, wider), tracking };
      const own = all.filter(({ family }) => family === left);
      return Math.abs(coverageOf(rollingOutcomes(own, belief, (years) => years <= longest, isLearntFrom)) - 0.8);
    });
    return { tracking, cost: off.reduce((sum, each) => sum + each, 0) / off.length };
  });
  const { tracking } = costs.reduce((best, each) => (each.cost < best.cost ? each : best));
  return { trend, along: widened(along, wider), against: widened(against, wider), tracking };
}

function widthCases(rows: readonly RollingOutcome[]): WidthCase[] {
  const counts = new Map<string, number>();
  for (const { episode } of rows) counts.set(episode, (counts.get(episode) ?? 0) + 1);
  return rows.map((row) => {
    const direction = row.trend.slope < 0 ? -1 : 1;
    return {
      family: row.family,
      terms: widthTerms(row.trend, direction, row.years),
      error: logitError(row) * direction,
      weight: 1 / (counts.get(row.episode) ?? 1),
    };
  });
}

/** `side` 1: errors to the side to which the share moves. Errors to the other side count as below every quantile. */
function widthsOf(cases: readonly WidthCase[], side: 1 | -1, near?: WidthCoefficients): WidthCoefficients {
  const own = cases.map(({ terms, error, weight }): QuantileCase => ({ terms, value: Math.log(Math.max(error * side, 1e-4)), weight }));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = quantileRegression(own, 0.9, near);
  return [a, b, c, d, e, f, g];
}

function widened([constant, ...rest]: WidthCoefficients, by: number): WidthCoefficients {
  const [b, c, d, e, f, g] = rest.map((each) => Number(each.toFixed(3)));
  return [Number((constant + by).toFixed(3)), b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0, g ?? 0];
}

function product(coefficients: WidthCoefficients, terms: WidthCoefficients): number {
  return coefficients.reduce((sum, each, place) => sum + each * (terms[place] ?? 0), 0);
}

function weightedQuantile(values: readonly { readonly needed: number; readonly weight: number }[], part: number): number {
  const sorted = values.toSorted((a, b) => a.needed - b.needed);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  return (
    sorted.find(({ weight }) => {
      below += weight;
      return below >= part * total;
    })?.needed ?? 0
  );
}
