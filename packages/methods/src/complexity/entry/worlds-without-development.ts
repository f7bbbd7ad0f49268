import { multinomial } from "../../random/multinomial.ts";
import type { RandomStream } from "../../random/random-stream.ts";

/** What locations have of each activity at several times: one matrix a time, locations x activities, of the same locations and activities. */
export interface EntryPanel {
  readonly locations: number;
  readonly activities: number;
  readonly values: readonly Float64Array[];
  /** 1 where nothing is known of a cell: it is no candidate. */
  readonly unknown: readonly Uint8Array[];
}

/** Larger stocks are parted with replacement: what that changes is far below the noise of the counts. */
const LARGE = 20_000;

/** Sums by location and by activity. */
export function totals(values: Float64Array, locations: number, activities: number) {
  const [location, activity] = [new Float64Array(locations), new Float64Array(activities)];
  for (let c = 0, cell = 0; c < locations; c++)
    for (let p = 0; p < activities; p++, cell++) {
      location[c] = location[c]! + values[cell]!;
      activity[p] = activity[p]! + values[cell]!;
    }
  return { location, activity };
}

/** Backwards from what is there at the end: each time holds as many as were there, of those that are there one time later. */
export function stockWorld({ locations, activities, values }: EntryPanel, random: RandomStream): readonly Float64Array[] {
  const world = values.map((own) => new Float64Array(own.length));
  const scratch = new Float64Array(activities);
  const last = values.length - 1;
  world[last]!.set(values[last]!);
  for (let t = last - 1; t >= 0; t--) {
    const there = totals(values[t]!, locations, activities).location;
    for (let c = 0; c < locations; c++) {
      const later = world[t + 1]!.slice(c * activities, (c + 1) * activities);
      const size = later.reduce((sum, each) => sum + each, 0);
      if (size === 0) continue;
      const own = world[t]!.subarray(c * activities, (c + 1) * activities);
      const [kept, wanted] = [Math.min(there[c]!, size), there[c]!];
      if (size > LARGE) multinomial(random, wanted, later, own, 0, scratch);
      else {
        own.set(later);
        for (let left = size; left > kept; left--) takeOne(random, own, left);
        // What shrank by itself had more of the same mix before.
        if (wanted > size) {
          multinomial(random, wanted - size, later, scratch, 0, new Float64Array(activities));
          scratch.forEach((more, p) => {
            own[p] = own[p]! + more;
          });
        }
      }
    }
  }
  return world;
}

/** One unit of `left` goes, each as likely. */
function takeOne(random: RandomStream, counts: Float64Array, left: number): void {
  let at = random.integer(left);
  for (let p = 0; p < counts.length; p++) {
    at -= counts[p]!;
    if (at < 0) {
      counts[p] = counts[p]! - 1;
      return;
    }
  }
}

/**
 * The units of all times of a location, dealt out over the times anew, each time as many as were there. Given what a location has over all times this is what sampling one mix gives, so that
 * nothing has to be estimated: a mix made of few counts is rougher than the one behind them. Units go in lumps of `excess` where counts vary so much more than single draws do.
 */
export function sampledWorld({ locations, activities, values }: EntryPanel, excess: number, random: RandomStream): readonly Float64Array[] {
  const world = values.map((own) => new Float64Array(own.length));
  const there = values.map((own) => totals(own, locations, activities).location);
  for (let c = 0; c < locations; c++) {
    const pooled = new Float64Array(activities);
    for (const own of values) for (let p = 0; p < activities; p++) pooled[p] = pooled[p]! + own[c * activities + p]! / excess;
    const whole = pooled.reduce((sum, each) => sum + each, 0);
    if (!(whole > 0)) continue;
    const sizes = there.map((units) => units[c]! / excess);
    const dealt = whole > LARGE ? dealtLarge(random, pooled, sizes, whole) : dealtUnits(random, pooled, sizes);
    dealt.forEach((own, t) => {
      own.forEach((units, p) => {
        world[t]![c * activities + p] = units * excess;
      });
    });
  }
  return world;
}

function dealtUnits(random: RandomStream, pooled: Float64Array, sizes: readonly number[]): readonly Float64Array[] {
  const units: number[] = [];
  pooled.forEach((count, p) => {
    for (let left = Math.round(count); left > 0; left--) units.push(p);
  });
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let [at, before] = [0, 0];
  return sizes.map((size) => {
    const own = new Float64Array(pooled.length);
    before += size;
    for (const end = Math.round((before / whole) * units.length); at < end; at++) {
      const other = at + random.integer(units.length - at);
      const taken = units[other]!;
      units[other] = units[at]!;
      own[taken] = own[taken]! + 1;
    }
    return own;
  });
}

/** Of many units: independent draws, moved so that each activity has as many over all times as it has; the same in the limit. */
function dealtLarge(random: RandomStream, pooled: Float64Array, sizes: readonly number[], whole: number): readonly Float64Array[] {
  const scratch = new Float64Array(pooled.length);
  const drawn = sizes.map((size) => {
    const own = new Float64Array(pooled.length);
    multinomial(random, Math.round(size), pooled, own, 0, scratch);
    return own;
  });
  const over = pooled.map((units, p) => drawn.reduce((sum, own) => sum + own[p]!, 0) - units);
  return drawn.map((own, t) => own.map((units, p) => Math.max(0, units - (over[p]! * sizes[t]!) / whole)));
}

/**
 * How much more counts vary than single draws do: the mean over cells and times between two others of (count - what its neighbours in time make of it)² / what draws give it. 1 or more; 1 where there are
 * fewer than three times.
 */
export function excessVariance({ locations, activities, values }: EntryPanel): number {
  let [sum, cells] = [0, 0];
  for (let t = 1; t + 1 < values.length; t++) {
    const [before, now, after] = [values[t - 1]!, values[t]!, values[t + 1]!];
    const [n0, n1, n2] = [before, now, after].map((own) => totals(own, locations, activities).location) as [Float64Array, Float64Array, Float64Array];
    for (let c = 0; c < locations; c++) {
      if (!(n0[c]! > 0 && n1[c]! > 0 && n2[c]! > 0)) continue;
      for (let p = 0; p < activities; p++) {
        const cell = c * activities + p;
        const share = (before[cell]! + now[cell]! + after[cell]!) / (n0[c]! + n1[c]! + n2[c]!);
        const expected = share * (1 / n1[c]! + (1 / n0[c]! + 1 / n2[c]!) / 4);
        if (!(expected > 0)) continue;
        sum += (now[cell]! / n1[c]! - (before[cell]! / n0[c]! + after[cell]! / n2[c]!) / 2) ** 2 / expected;
        cells += 1;
      }
    }
  }
  return cells === 0 ? 1 : Math.max(1, sum / cells);
}
