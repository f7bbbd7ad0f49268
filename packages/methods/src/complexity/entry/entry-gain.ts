import { RandomStream } from "../../random/random-stream.ts";
import type { NullOptions } from "../../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../../statistics/null-summary.ts";
import { type EntryCandidates, tied } from "./entry-test.ts";
import { RankCurve } from "./rank-curve.ts";

/** What a score gains over a rival in telling entries. */
export interface EntryGain {
  readonly area: number;
  readonly rivalArea: number;
  /** The gain held against a gain of 0 with the spread of locations drawn again. */
  readonly held: NullSummary;
}

/**
 * Does a score tell entries better than a rival does? The difference of their areas under the curve, held against no difference: the bootstrap of `entryTest`, moved to 0.
 *
 *   gain = area(score) - area(rival);   draw_d = gain of the locations of draw d - mean of all draws
 *
 * NaN without an entry or without a candidate that did not enter. Draw d uses stream d of the seed, as `entryTest` does: the same draws, the same gains.
 * Cost O(draws · candidates). Reference: Hall and Wilson 1991 on moving a bootstrap to the null.
 *
 * @param rival name among the rivals of the candidates
 */
export function entryGain({ location, locations, entered, score, rivals }: EntryCandidates, rival: string, { draws, seed, onDraw }: NullOptions): EntryGain {
  const [own, other] = [new RankCurve(tied(score), entered, location), new RankCurve(tied(rivals[rival]!), entered, location)];
  const taking = Int32Array.from(new Set(location)).sort();
  const weight = new Float64Array(locations).fill(1);
  const [area, rivalArea] = [own.area(weight), other.area(weight)];
  const drawn = new Float64Array(draws);
  const random = new RandomStream(seed);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    weight.fill(0);
    for (let i = 0; i < taking.length; i++) weight[taking[random.integer(taking.length)]!]! += 1;
    drawn[draw] = own.area(weight) - other.area(weight);
    onDraw?.(draw + 1);
  }
  const finite = drawn.filter(Number.isFinite);
  const mean = finite.reduce((sum, gain) => sum + gain, 0) / finite.length;
  return {
    area,
    rivalArea,
    held: nullSummary(
      area - rivalArea,
      finite.map((gain) => gain - mean),
    ),
  };
}
