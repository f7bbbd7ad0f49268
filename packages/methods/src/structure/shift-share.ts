import { multinomial } from "../random/multinomial.ts";
import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";

/** The change of each cell in four parts that add to it; locations x activities. */
export interface ShiftShare {
  /** What the cell would have gained had everything grown as the whole did. */
  readonly national: Float64Array;
  /** What it gained more because its activity grew faster than the whole. */
  readonly mix: Float64Array;
  /** What it gained beyond its activity's growth: the location's own. */
  readonly competitive: Float64Array;
  /** Its units in an activity that nobody had before: no growth can be named for them. */
  readonly fresh: Float64Array;
}

/**
 * Shift-share: how much of a location's change is the whole's, its mix's and its own.
 *
 *   G = Σ after / Σ before - 1,  g_p = after_p / before_p - 1
 *   national = b G;  mix = b (g_p - G);  competitive = a - b (1 + g_p);  fresh = a where before_p = 0
 *
 * @param before, after locations x activities, at or above 0
 * @returns  zeros in an activity that nobody has at either time; all NaN where `before` holds nothing at all
 * Cost O(locations · activities). Reference: Dunn 1960; Esteban-Marquillas 1972 splits competitive further, here it stays whole.
 *
 *   shiftShare(Float64Array.of(10, 10), Float64Array.of(30, 10), 2, 1).competitive  // [10, -10]
 */
export function shiftShare(before: Float64Array, after: Float64Array, locations: number, activities: number): ShiftShare {
  const size = locations * activities;
  const [national, mix, competitive, fresh] = [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const growth = activityGrowth(before, after, locations, activities);
  for (let cell = 0; cell < size; cell++) {
    const [b, a, g] = [before[cell]!, after[cell]!, growth.of[cell % activities]!];
    if (Number.isNaN(g)) {
      fresh[cell] = a;
      continue;
    }
    national[cell] = b * growth.whole;
    mix[cell] = b * (g - growth.whole);
    competitive[cell] = a - b * (1 + g);
  }
  return { national, mix, competitive, fresh };
}

/** Growth of each activity over all locations, NaN where nobody had it before, and of everything. */
function activityGrowth(
  before: Float64Array,
  after: Float64Array,
  locations: number,
  activities: number,
): { readonly of: Float64Array; readonly whole: number } {
  const [first, last] = [new Float64Array(activities), new Float64Array(activities)];
  for (let c = 0; c < locations; c++)
    for (let p = 0; p < activities; p++) {
      first[p] = first[p]! + before[c * activities + p]!;
      last[p] = last[p]! + after[c * activities + p]!;
    }
  const sum = (of: Float64Array): number => of.reduce((total, each) => total + each, 0);
  return { of: first.map((b, p) => (b > 0 ? last[p]! / b - 1 : Number.NaN)), whole: sum(last) / sum(first) - 1 };
}

/**
 * The competitive part of each location, held against chance: what each activity counts afterwards is dealt out anew in proportion to what locations had of it before.
 *
 *   after*[·,p] ~ Multinomial(Σ_c after[c,p], before[·,p] / before_p)
 *
 * Under it every activity grows everywhere alike, unit by unit; firms that follow each other make true chance wider than these draws, so a part inside the band is
 * nobody's merit, one outside is not yet proved to be.
 *
 * @param before, after counts, locations x activities
 * @returns one summary a location
 * Cost O(draws · locations · activities). Draw d uses stream d of the seed.
 */
export function shiftShareNull(
  before: Float64Array,
  after: Float64Array,
  [locations, activities]: readonly [number, number],
  { draws, seed, onDraw }: NullOptions,
): NullSummary[] {
  const own = (of: Float64Array): Float64Array => {
    const { competitive } = shiftShare(before, of, locations, activities);
    return Float64Array.from({ length: locations }, (_, c) => competitive.subarray(c * activities, (c + 1) * activities).reduce((sum, each) => sum + each, 0));
  };
  const columns = Array.from({ length: activities }, (_, p) => {
    const weights = Float64Array.from({ length: locations }, (__, c) => before[c * activities + p]!);
    const units = Array.from({ length: locations }, (__, c) => after[c * activities + p]!).reduce((sum, each) => sum + each, 0);
    return { p, weights, units };
  }).filter(({ weights }) => weights.some((weight) => weight > 0));
  const drawn = Array.from({ length: locations }, () => new Float64Array(draws));
  const random = new RandomStream(seed);
  const [again, counts, rest] = [new Float64Array(locations * activities), new Float64Array(locations), new Float64Array(locations)];
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    for (const { p, weights, units } of columns) {
      multinomial(random, units, weights, counts, 0, rest);
      for (let c = 0; c < locations; c++) again[c * activities + p] = counts[c]!;
    }
    own(again).forEach((value, c) => {
      drawn[c]![draw] = value;
    });
    onDraw?.(draw + 1);
  }
  return Array.from(own(after), (observed, c) => nullSummary(observed, drawn[c]!));
}
