import { multinomial } from "../../random/multinomial.ts";
import { RandomStream } from "../../random/random-stream.ts";
import { type NullSummary, nullSummary } from "../../statistics/null-summary.ts";
import { locationQuotients } from "../../structure/location-quotients.ts";
import type { NullOptions } from "../../structure/null-options.ts";
import { advantageMarks, presenceOf } from "../presence/presence.ts";
import { matrixNeighbourhood } from "../relatedness/matrix-neighbourhood.ts";
import { cooccurrenceSums, type RelatednessNormalisation, relatedness } from "../relatedness/relatedness.ts";
import { relatednessDensity } from "../relatedness/relatedness-density.ts";
import { tied } from "./entry-test.ts";
import { RankCurve } from "./rank-curve.ts";
import { noDraws, together } from "./worlds-and-spread.ts";

/** What locations have of each activity at several times: one matrix a time, locations x activities, of the same locations and activities. */
export interface EntryPanel {
  readonly locations: number;
  readonly activities: number;
  readonly values: readonly Float64Array[];
  /** 1 where nothing is known of a cell: it is no candidate. */
  readonly unknown: readonly Uint8Array[];
}

/** What counts as held, near and entered. */
export interface EntryRule {
  readonly threshold: number;
  readonly normalisation: RelatednessNormalisation;
  /** An entry needs as many units: one firm is none. */
  readonly leastEntered: number;
  /** A location is looked at from one time to the next where it has as many units at both. */
  readonly leastHeld: number;
}

/** `stock`: what was there stays, so that earlier times are parts of later ones; `samples`: each time is counted anew. */
export type CountKind = "stock" | "samples";

/** What nearness gains over current advantage in telling entries: over all, and of each location. */
export interface EntryGains {
  /** Area under the curve of density less that of advantage. */
  readonly gain: number;
  /** Both areas, of the same candidates. */
  readonly areas: { readonly score: number; readonly rival: number };
  /** Mean over the entries of a location of rank by density less rank by advantage, each as a share of what it lacked then; NaN without an entry. */
  readonly places: Float64Array;
  readonly entries: Int32Array;
  readonly candidates: number;
}

/** The same held against worlds in which every location keeps its own mix. */
export interface OwnMixEntry extends EntryGains {
  readonly kind: CountKind;
  readonly held: NullSummary;
  /** Of each location; null without an entry. */
  readonly heldOf: readonly (NullSummary | null)[];
}

/** Up to this share of cells may shrink in what is called a stock. */
const SHRINKING = 0.01;
/** Larger stocks are parted with replacement: what that changes is far below the noise of the counts. */
const LARGE = 20_000;

/**
 * Does nearness tell entries better than current advantage does, beyond what counting alone gives? The gain is held against worlds without any development: every location keeps one mix.
 *
 * Density is a mean over neighbours and so tells a location's own mix better than its own noisy quotient does; what crosses the line next is then no entry but a return to the mean. With
 * counts that are sampled anew a gain of 0.05 to 0.11 comes of nothing, with stocks that accumulate one of -0.02: 0 is no null. So worlds are made as the table was:
 *
 *   stock    the units of the last time are the location's mix; each earlier time holds as many as were there, drawn from the time after it without replacement
 *   samples  the units of all times are dealt out over the times anew, each time as many as were there; in lumps, where the times between two others show that counts vary more than single draws do
 *
 * What was seen has a spread of its own: locations drawn again, and of a location as many entries dealt among what it lacked each time; each less its mean. It holds what worlds vary by already, so
 * that to each world only what lies beyond that is added (the larger of the two variances is the null's). A table whose counts are too large for anything to cross the line by sampling is held
 * against a gain of 0 with the whole of that spread.
 * Which of them it is the table says itself: a stock shrinks in no more than one cell in a hundred.
 *
 * Cost O(draws · times · locations · activities²). Draw d uses stream d of the seed. Reference: Hidalgo et al. 2007 (density); Kogler et al. 2013; negative controls as in Lipsitch et al. 2010.
 */
export function ownMixEntryNull(panel: EntryPanel, rule: EntryRule, { draws, seed, onDraw }: NullOptions): OwnMixEntry {
  const kept: Candidate[] = [];
  const seen = entryGains(panel, rule, kept);
  const spread = spreadOf(kept, panel.locations);
  const kind = countKind(panel);
  const excess = kind === "stock" ? 1 : excessVariance(panel);
  const gains = noDraws(draws);
  const ofPlaces = Array.from({ length: panel.locations }, () => noDraws(draws));
  const random = new RandomStream(seed);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    const values = kind === "stock" ? stockWorld(panel, random) : sampledWorld(panel, excess, random);
    const world = entryGains({ ...panel, values }, rule);
    const { gain, places } = spread(random);
    // Where nothing came nearness told nothing.
    gains.worlds[draw] = Number.isNaN(world.gain) ? 0 : world.gain;
    gains.spread[draw] = gain;
    world.places.forEach((each, place) => {
      const own = ofPlaces[place]!;
      own.worlds[draw] = Number.isNaN(each) ? 0 : each;
      own.spread[draw] = places[place]!;
    });
    onDraw?.(draw + 1);
  }
  return {
    ...seen,
    kind,
    held: nullSummary(seen.gain, together(gains)),
    heldOf: ofPlaces.map((drawn, place) => (seen.entries[place] === 0 ? null : nullSummary(seen.places[place]!, together(drawn)))),
  };
}

/** Whether counts accumulate. What has one time alone, or is no whole number, is a sample. */
export function countKind({ values }: Pick<EntryPanel, "values">): CountKind {
  let [cells, shrunk] = [0, 0];
  for (let t = 1; t < values.length; t++)
    for (let cell = 0; cell < values[t]!.length; cell++) {
      const before = values[t - 1]![cell]!;
      if (!Number.isInteger(before)) return "samples";
      if (before === 0) continue;
      cells += 1;
      if (values[t]![cell]! < before) shrunk += 1;
    }
  return cells > 0 && shrunk <= SHRINKING * cells ? "stock" : "samples";
}

/** Gains of nearness in a panel as it is. NaN where nothing was entered, or everything was. */
export function entryGains(
  { locations, activities, values, unknown }: EntryPanel,
  { threshold, normalisation, leastEntered, leastHeld }: EntryRule,
  kept: Candidate[] | null = null,
): EntryGains {
  const [came, stayed] = [new Scores(), new Scores()];
  const sums = new Float64Array(locations);
  const entries = new Int32Array(locations);
  const standing = values.map((own, t) => {
    const advantage = locationQuotients(own, locations, activities);
    const marks = advantageMarks(advantage, threshold, false);
    unknown[t]!.forEach((mark, cell) => {
      if (mark === 1) marks[cell] = 0;
    });
    return { advantage, marks, units: totals(own, locations, activities) };
  });
  // What one location lacks at one time.
  const [near, there, entered] = [new Float64Array(activities), new Float64Array(activities), new Uint8Array(activities)];
  for (let t = 0; t + 1 < values.length; t++) {
    const [before, after] = [standing[t]!, standing[t + 1]!];
    const presence = presenceOf(before.marks, locations, activities);
    const density = relatednessDensity(matrixNeighbourhood(presence, relatedness(cooccurrenceSums(presence), presence, normalisation)));
    for (let c = 0; c < locations; c++) {
      if (!(Math.min(before.units.location[c]!, after.units.location[c]!) >= Math.max(leastHeld, Number.MIN_VALUE))) continue;
      let lacked = 0;
      for (let p = 0; p < activities; p++) {
        const cell = c * activities + p;
        if (!(before.units.activity[p]! > 0 && after.units.activity[p]! > 0)) continue;
        if (unknown[t]![cell] === 1 || unknown[t + 1]![cell] === 1 || before.marks[cell] === 1) continue;
        near[lacked] = Number.isNaN(density[cell]) ? 0 : density[cell]!;
        there[lacked] = before.advantage[cell]!;
        entered[lacked] = after.marks[cell] === 1 && values[t + 1]![cell]! >= leastEntered ? 1 : 0;
        lacked += 1;
      }
      for (let i = 0; i < lacked; i++) {
        (entered[i] === 1 ? came : stayed).add(near[i]!, there[i]!);
        kept?.push({
          place: c,
          step: t,
          entered: entered[i] === 1,
          score: near[i]!,
          rival: there[i]!,
          ahead: rankOf(near, i, lacked) - rankOf(there, i, lacked),
        });
        if (entered[i] === 0) continue;
        sums[c] = sums[c]! + rankOf(near, i, lacked) - rankOf(there, i, lacked);
        entries[c] = entries[c]! + 1;
      }
    }
  }
  const areas = { score: areaBetween(came.score, stayed.score), rival: areaBetween(came.rival, stayed.rival) };
  return {
    gain: areas.score - areas.rival,
    areas,
    places: sums.map((sum, c) => (entries[c] === 0 ? Number.NaN : sum / entries[c]!)),
    entries,
    candidates: came.score.length + stayed.score.length,
  };
}

/** What a location lacked at one time. `ahead`: its rank by density less that by advantage. */
interface Candidate {
  readonly place: number;
  readonly step: number;
  readonly entered: boolean;
  readonly score: number;
  readonly rival: number;
  readonly ahead: number;
}

/** How far gains lie from their mean where locations are drawn again, and entries of a location dealt among what it lacked each time. */
function spreadOf(kept: readonly Candidate[], locations: number): (random: RandomStream) => { readonly gain: number; readonly places: Float64Array } {
  const entered = Uint8Array.from(kept, (each) => Number(each.entered));
  const group = Int32Array.from(kept, ({ place }) => place);
  const curve = (of: (candidate: Candidate) => number): RankCurve => new RankCurve(tied(Float64Array.from(kept, of)), entered, group);
  const [own, other] = [curve(({ score }) => score), curve(({ rival }) => rival)];
  const taking = [...new Set(group)].sort((a, b) => a - b);
  const plain = new Float64Array(locations).fill(1);
  const middle = own.area(plain) - other.area(plain);
  const steps = new Map<string, { readonly place: number; readonly ahead: number[]; entries: number }>();
  const entries = new Int32Array(locations);
  for (const { place, step, ahead, entered: came } of kept) {
    const key = `${place} ${step}`;
    const held = steps.get(key) ?? { place, ahead: [], entries: 0 };
    held.ahead.push(ahead);
    held.entries += Number(came);
    entries[place] = entries[place]! + Number(came);
    steps.set(key, held);
  }
  const weight = new Float64Array(locations);
  return (random) => {
    weight.fill(0);
    for (let i = 0; i < taking.length; i++) {
      const place = taking[random.integer(taking.length)]!;
      weight[place] = weight[place]! + 1;
    }
    const gain = own.area(weight) - other.area(weight) - middle;
    const places = new Float64Array(locations);
    for (const { place, ahead, entries: some } of steps.values()) {
      const mean = ahead.reduce((sum, each) => sum + each, 0) / ahead.length;
      for (let i = 0; i < some; i++) {
        const at = i + random.integer(ahead.length - i);
        const taken = ahead[at]!;
        ahead[at] = ahead[i]!;
        ahead[i] = taken;
        places[place] = places[place]! + (taken - mean) / entries[place]!;
      }
    }
    return { gain: Number.isNaN(gain) ? 0 : gain, places };
  };
}

/** Scores of some candidates, and those of the rival. */
class Scores {
  readonly score: number[] = [];
  readonly rival: number[] = [];

  add(score: number, rival: number): void {
    this.score.push(score);
    this.rival.push(rival);
  }
}

/** What two numbers may differ by and be the same: only rounding tells them apart. */
const SAME = 1e-12;

/** The chance that one of `came` has a higher score than one of `stayed`, ties half. NaN where either is empty. Cost O(n log n). */
function areaBetween(came: readonly number[], stayed: readonly number[]): number {
  const [up, down] = [Float64Array.from(came).sort(), Float64Array.from(stayed).sort()];
  let [below, upTo, pairs] = [0, 0, 0];
  for (const score of up) {
    const rounding = SAME * Math.abs(score);
    while (below < down.length && down[below]! < score - rounding) below += 1;
    while (upTo < down.length && down[upTo]! <= score + rounding) upTo += 1;
    pairs += (below + upTo) / 2;
  }
  return pairs / (up.length * down.length);
}

/** Rank of one of the first `size` as a share of them, ties sharing the mean of their places. */
function rankOf(scores: Float64Array, at: number, size: number): number {
  const score = scores[at]!;
  const rounding = SAME * Math.abs(score);
  let [below, same] = [0, 0];
  for (let i = 0; i < size; i++) {
    if (scores[i]! < score - rounding) below += 1;
    else if (scores[i]! <= score + rounding) same += 1;
  }
  return (below + (same + 1) / 2) / size;
}

function totals(values: Float64Array, locations: number, activities: number) {
  const [location, activity] = [new Float64Array(locations), new Float64Array(activities)];
  for (let c = 0, cell = 0; c < locations; c++)
    for (let p = 0; p < activities; p++, cell++) {
      location[c] = location[c]! + values[cell]!;
      activity[p] = activity[p]! + values[cell]!;
    }
  return { location, activity };
}

/** Backwards from what is there at the end: each time holds as many as were there, of those that are there one time later. */
function stockWorld({ locations, activities, values }: EntryPanel, random: RandomStream): readonly Float64Array[] {
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
function sampledWorld({ locations, activities, values }: EntryPanel, excess: number, random: RandomStream): readonly Float64Array[] {
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
function excessVariance({ locations, activities, values }: EntryPanel): number {
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
