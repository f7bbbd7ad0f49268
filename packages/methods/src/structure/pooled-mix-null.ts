import { multinomial } from "../random/multinomial.ts";
import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { activityTotals } from "./activity-totals.ts";
import { locationTotals } from "./location-totals.ts";
import { SimilarityRecorder, type SimilaritySeries } from "./similarity-recorder.ts";
import type { StructurePanel } from "./structure-panel.ts";

/**
 * Similarity where locations differ by chance alone: at every time each location's units are redrawn from the pooled mix of that time.
 *
 *   counts[t,c,·] ~ Multinomial(N[t,c], pi[t])
 *
 * It answers "how far apart would equal mixes look with so few units?" for one time. Its trend answers nothing: noise shrinks as totals grow (see `ownMixNull`).
 *
 * @param panel counts; every location has a unit at every time
 * @param x     the times as numbers, for the slopes
 * @returns     means over pairs only; single locations are not kept
 * Cost O(draws · times · locations^2 · activities). Draw d uses stream 2 d of the seed.
 */
export function pooledMixNull(panel: StructurePanel, x: ArrayLike<number>, { draws, seed, onDraw }: NullOptions): SimilaritySeries {
  const { times, locations, activities } = panel;
  const totals = locationTotals("pooledMixNull", panel);
  const pooled = activityTotals(panel);
  const recorder = new SimilarityRecorder(draws, x, locations, activities, false);
  const random = new RandomStream(seed);
  const counts = new Float64Array(locations * activities);
  const rest = new Float64Array(activities);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, 2 * draw);
    for (let t = 0; t < times; t++) {
      const mix = pooled.subarray(t * activities, (t + 1) * activities);
      for (let c = 0; c < locations; c++) multinomial(random, totals[t * locations + c]!, mix, counts, c * activities, rest);
      recorder.record(draw, t, counts);
    }
    onDraw?.(draw + 1);
  }
  return recorder.series;
}
