import { multinomial } from "../../random/multinomial.ts";
import { RandomStream } from "../../random/random-stream.ts";
import type { NullOptions } from "../../statistics/null-options.ts";
import { quantile } from "../../statistics/quantile.ts";
import { locationQuotients } from "../../structure/location-quotients.ts";
import { advantageMarks, presenceOf } from "../presence/presence.ts";
import type { ComplexityConvention } from "../relatedness/complexity-convention.ts";
import { complexityScores } from "./complexity-scores.ts";

/** Where a location's rank lies under choices that nobody can settle, and under chance. Rank 1 is the highest ECI, equal ones share a rank; NaN where it has none, or where the two rules of sign contradict each other. */
export interface RankBands {
  readonly rank: Float64Array;
  /** Lowest and highest rank over the thresholds at which the location is identified. */
  readonly sweepLow: Float64Array;
  readonly sweepHigh: Float64Array;
  /** 5 % and 95 % of the ranks when the counts are drawn again. */
  readonly drawnLow: Float64Array;
  readonly drawnHigh: Float64Array;
  /** Thresholds, and draws, at which there were scores whose two rules of sign agree: others say nothing of rank. */
  readonly thresholds: number;
  readonly draws: number;
}

/** Scores apart by no more than this part of the largest one are equal. */
const rounding = 1e-9;

/** RCA from half to twice the usual threshold. */
export const sweptThresholds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/**
 * Bands of the ECI rank: over thresholds from 0.5 to 2, and over redrawn counts (each location's total dealt out again over its own mix).
 *
 * @param values counts for the draws, locations x activities, every row and column with a positive total
 * @param units  false where values are no counts: then nothing is drawn and the drawn bands are NaN
 * @returns ranks, one a location
 * Cost (7 + draws) times the scores of one matrix. Draw d uses stream d of the seed. Reference: Efron 1979 (the parametric bootstrap); the sweep is our own.
 */
export function rankBands(
  values: Float64Array,
  shape: readonly [locations: number, activities: number],
  { threshold, convention, units }: { readonly threshold: number; readonly convention: ComplexityConvention; readonly units: boolean },
  { draws, seed, onDraw }: NullOptions,
): RankBands {
  const [locations, activities] = shape;
  const ranks = (counts: Float64Array, at: number): { rank: Float64Array; sure: boolean } => {
    const marks = advantageMarks(locationQuotients(counts, locations, activities), at, convention.strictThreshold);
    const { set, locationScore, sign } = complexityScores(presenceOf(marks, locations, activities), convention.scores);
    const rank = new Float64Array(locations).fill(Number.NaN);
    const order = Array.from(locationScore.keys()).sort((a, b) => locationScore[b]! - locationScore[a]! || a - b);
    const alike = rounding * Math.max(...locationScore.map(Math.abs));
    let first = 0;
    order.forEach((i, place) => {
      // Equal holdings have equal scores but for rounding: they share the rank of the first of them.
      if (place > 0 && locationScore[order[first]!]! - locationScore[i]! > alike) first = place;
      rank[set.locations[i]!] = first + 1;
    });
    return { rank, sure: sign?.agrees === true };
  };
  const swept = sweptThresholds.map((at) => ranks(values, at)).filter(({ sure }) => sure);
  const now = ranks(values, threshold);
  const drawn: Float64Array[] = [];
  const random = new RandomStream(seed);
  const [counts, rest] = [new Float64Array(values.length), new Float64Array(activities)];
  for (let draw = 0; units && draw < draws; draw++) {
    random.restart(seed, draw);
    for (let c = 0; c < locations; c++) {
      const mix = values.subarray(c * activities, (c + 1) * activities);
      const total = mix.reduce((sum, x) => sum + x, 0);
      multinomial(random, total, mix, counts, c * activities, rest);
    }
    const again = ranks(counts, threshold);
    if (again.sure) drawn.push(again.rank);
    onDraw?.(draw + 1);
  }
  const over = (all: readonly Float64Array[], of: (sorted: Float64Array) => number) =>
    Float64Array.from({ length: locations }, (_, c) =>
      of(
        Float64Array.from(all, (rank) => rank[c]!)
          .filter(Number.isFinite)
          .sort(),
      ),
    );
  const sweeps = swept.map(({ rank }) => rank);
  return {
    rank: now.sure ? now.rank : now.rank.fill(Number.NaN),
    sweepLow: over(sweeps, (sorted) => sorted[0] ?? Number.NaN),
    sweepHigh: over(sweeps, (sorted) => sorted[sorted.length - 1] ?? Number.NaN),
    drawnLow: over(drawn, (sorted) => quantile(sorted, 0.05)),
    drawnHigh: over(drawn, (sorted) => quantile(sorted, 0.95)),
    thresholds: swept.length,
    draws: drawn.length,
  };
}
