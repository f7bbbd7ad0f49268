import { RandomStream } from "../../random/random-stream.ts";
import type { NullOptions } from "../../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../../statistics/null-summary.ts";
import { locationQuotients } from "../../structure/location-quotients.ts";
import { advantageMarks, presenceOf } from "../presence/presence.ts";
import { matrixNeighbourhood } from "../relatedness/matrix-neighbourhood.ts";
import { cooccurrenceSums, type RelatednessNormalisation, relatedness } from "../relatedness/relatedness.ts";
import { relatednessDensity } from "../relatedness/relatedness-density.ts";
import { tied } from "./entry-test.ts";
import { RankCurve } from "./rank-curve.ts";
import { noDraws, together } from "./worlds-and-spread.ts";
import { type EntryPanel, excessVariance, sampledWorld, stockWorld, totals } from "./worlds-without-development.ts";

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
