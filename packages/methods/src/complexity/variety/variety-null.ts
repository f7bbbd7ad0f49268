import { multinomial } from "../../random/multinomial.ts";
import { RandomStream } from "../../random/random-stream.ts";
import type { NullOptions } from "../../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../../statistics/null-summary.ts";
import { pooledMix } from "../../structure/pooled-mix.ts";
import { shares } from "../../structure/shares.ts";
import { relatedVariety } from "./related-variety.ts";

/** Both varieties of a location against chance. */
export interface VarietyNull {
  readonly related: NullSummary;
  readonly unrelated: NullSummary;
}

/**
 * How varied would a location be if its units were drawn from the mix of all? Few units give a small entropy by themselves, so variety alone mostly tells size.
 *
 *   counts[c,·] ~ Multinomial(N_c, pooled mix)
 *
 * @param values counts, locations x activities, every location with a positive total
 * @param group  for each activity the number of its group
 * Cost O(draws · locations · activities). Draw d uses stream d of the seed. Reference: Frenken, Van Oort and Verburg 2007 (the varieties that are drawn).
 */
export function varietyNull(
  values: Float64Array,
  group: Int32Array,
  [locations, activities]: readonly [number, number],
  { draws, seed, onDraw }: NullOptions,
): VarietyNull[] {
  const pooled = pooledMix(values, locations, activities);
  const totals = Array.from({ length: locations }, (_, c) => values.subarray(c * activities, (c + 1) * activities).reduce((sum, each) => sum + each, 0));
  const [related, unrelated] = [0, 1].map(() => totals.map(() => new Float64Array(draws))) as [Float64Array[], Float64Array[]];
  const random = new RandomStream(seed);
  const [counts, rest] = [new Float64Array(locations * activities), new Float64Array(activities)];
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    for (let c = 0; c < locations; c++) multinomial(random, totals[c]!, pooled, counts, c * activities, rest);
    const variety = relatedVariety(shares(counts, locations, activities), group, locations, activities);
    for (let c = 0; c < locations; c++) {
      related[c]![draw] = variety.related[c]!;
      unrelated[c]![draw] = variety.unrelated[c]!;
    }
    onDraw?.(draw + 1);
  }
  const observed = relatedVariety(shares(values, locations, activities), group, locations, activities);
  return totals.map((_, c) => ({ related: nullSummary(observed.related[c]!, related[c]!), unrelated: nullSummary(observed.unrelated[c]!, unrelated[c]!) }));
}
