import { RandomStream } from "../random/random-stream.ts";
import { quantile } from "../statistics/quantile.ts";
import type { NullOptions } from "../structure/null-options.ts";
import { chance, logisticLine } from "./logistic-line.ts";
import { RankCurve } from "./rank-curve.ts";

/** Activities that a location did not hold, and whether it held them one time later. Sorted by transition, location and activity. */
export interface EntryCandidates {
  readonly locations: number;
  readonly location: Int32Array;
  readonly transition: Int32Array;
  readonly entered: Uint8Array;
  /** What is to predict: density before. */
  readonly score: Float64Array;
  /** What it has to beat, each one number a candidate. */
  readonly rivals: Readonly<Record<string, Float64Array>>;
}

/** A figure with its 95 % interval; NaN where it has none. */
export interface EntryFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a score says about entry, beyond chance and beyond its rivals. */
export interface EntryTest {
  readonly candidates: number;
  readonly entries: number;
  readonly auc: EntryFigure;
  readonly precisionAt10: EntryFigure;
  readonly logLoss: EntryFigure;
  /** Loss of saying the base rate of everybody. */
  readonly logLossBase: number;
  readonly rivals: Readonly<Record<string, EntryFigure>>;
  /** Area of the score less that of the rival, both on the same draw. */
  readonly gain: Readonly<Record<string, EntryFigure>>;
  /** Tenths of the held-out probabilities: mean probability, and the share that came. */
  readonly calibration: readonly { readonly candidates: number; readonly predicted: number; readonly observed: number }[];
  /** Held-out probability of each candidate: its own location took no part in the fit. */
  readonly probability: Float64Array;
}

const fewEntries = 10;
const top = 10;

/**
 * Does a score say which activities a location enters? Area under the curve, precision of the ten best, and the loss of a logistic line that never saw the location it is scored on.
 *
 * Intervals: locations drawn again with replacement (they are the clusters), 2.5 and 97.5 %; draw d uses stream d of the seed. With fewer than 10 entries there are none, without any entry no value.
 *
 * Cost O(draws · n · (1 + rivals) + locations · n). Reference: Hidalgo et al. 2007 tests entry by density alone; a score that only repeats "nearly there already" is told by `gain`.
 */
export function entryTest(given: EntryCandidates, { draws, seed, onDraw }: NullOptions): EntryTest {
  const candidates = {
    ...given,
    score: tied(given.score),
    rivals: Object.fromEntries(Object.entries(given.rivals).map(([name, score]) => [name, tied(score)])),
  };
  const { locations, location, entered, score, rivals } = candidates;
  const n = score.length;
  const entries = entered.reduce((sum, mark) => sum + mark, 0);
  const names = Object.keys(rivals);
  const curve = new RankCurve(score, entered, location);
  const rivalCurves = names.map((name) => new RankCurve(rivals[name]!, entered, location));
  const { hits, chosen } = topOfEach(candidates);
  const probability = heldOut(candidates);
  const [loss, cases] = [new Float64Array(locations), new Float64Array(locations)];
  for (let i = 0; i < n; i++) {
    const c = location[i]!;
    loss[c] = loss[c]! - Math.log(Math.max(Number.MIN_VALUE, entered[i] === 1 ? probability[i]! : 1 - probability[i]!));
    cases[c] = cases[c]! + 1;
  }
  const figures = (weight: Float64Array): number[] => {
    const own = curve.area(weight);
    const others = rivalCurves.map((rival) => rival.area(weight));
    return [own, ratio(hits, chosen, weight), ratio(loss, cases, weight), ...others, ...others.map((other) => own - other)];
  };
  const none = (value: number): EntryFigure => ({ value: entries === 0 ? Number.NaN : value, low: Number.NaN, high: Number.NaN });
  const values = figures(new Float64Array(locations).fill(1));
  const answer = entries < fewEntries ? values.map(none) : withIntervals(values, figures, present(location, locations), { locations, draws, seed, onDraw });
  const base = entries / n;
  return {
    candidates: n,
    entries,
    auc: answer[0]!,
    precisionAt10: answer[1]!,
    logLoss: answer[2]!,
    logLossBase: entries === 0 || entries === n ? Number.NaN : -(base * Math.log(base) + (1 - base) * Math.log(1 - base)),
    rivals: Object.fromEntries(names.map((name, i) => [name, answer[3 + i]!])),
    gain: Object.fromEntries(names.map((name, i) => [name, answer[3 + names.length + i]!])),
    calibration: calibration(probability, entered),
    probability,
  };
}

/** Scores that only rounding tells apart become equal, so that ties are ties in whatever order they were added up. */
export function tied(score: Float64Array): Float64Array {
  return score.map((x) => Number(x.toPrecision(12)));
}

function withIntervals(
  values: readonly number[],
  figures: (weight: Float64Array) => number[],
  taking: Int32Array,
  { locations, draws, seed, onDraw }: { locations: number; draws: number; seed: number; onDraw: NullOptions["onDraw"] | undefined },
): EntryFigure[] {
  const drawn = values.map(() => new Float64Array(draws));
  const random = new RandomStream(seed);
  const weight = new Float64Array(locations);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    weight.fill(0);
    for (let i = 0; i < taking.length; i++) weight[taking[random.integer(taking.length)]!]! += 1;
    figures(weight).forEach((value, k) => {
      drawn[k]![draw] = value;
    });
    onDraw?.(draw + 1);
  }
  return values.map((value, k) => {
    const sorted = drawn[k]!.filter(Number.isFinite).sort();
    return { value, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
  });
}

/** The ten highest scores of each location and transition (ties: the earlier activity): how many came, of how many. */
function topOfEach({ locations, location, transition, entered, score }: EntryCandidates): { hits: Float64Array; chosen: Float64Array } {
  const [hits, chosen] = [new Float64Array(locations), new Float64Array(locations)];
  for (let from = 0; from < score.length; ) {
    let to = from;
    while (to < score.length && location[to] === location[from] && transition[to] === transition[from]) to += 1;
    const best = Array.from({ length: to - from }, (_, i) => from + i).sort((a, b) => score[b]! - score[a]! || a - b);
    for (const at of best.slice(0, top)) {
      hits[location[from]!]! += entered[at]!;
      chosen[location[from]!]! += 1;
    }
    from = to;
  }
  return { hits, chosen };
}

function heldOut({ locations, location, entered, score }: EntryCandidates): Float64Array {
  const all = logisticLine(score, entered, () => true);
  const lines = Array.from({ length: locations }, (_, c) => logisticLine(score, entered, (at) => location[at] !== c, all));
  return score.map((x, at) => chance(lines[location[at]!]!, x));
}

function calibration(probability: Float64Array, entered: Uint8Array): EntryTest["calibration"] {
  const order = Int32Array.from(probability.keys()).sort((a, b) => probability[a]! - probability[b]! || a - b);
  return Array.from({ length: 10 }, (_, tenth) => {
    const part = order.subarray(Math.floor((tenth * order.length) / 10), Math.floor(((tenth + 1) * order.length) / 10));
    const mean = (of: (at: number) => number) => part.reduce((sum, at) => sum + of(at), 0) / part.length;
    return { candidates: part.length, predicted: mean((at) => probability[at]!), observed: mean((at) => entered[at]!) };
  }).filter(({ candidates }) => candidates > 0);
}

function ratio(above: Float64Array, below: Float64Array, weight: Float64Array): number {
  let [a, b] = [0, 0];
  for (let c = 0; c < weight.length; c++) {
    a += weight[c]! * above[c]!;
    b += weight[c]! * below[c]!;
  }
  return a / b;
}

function present(location: Int32Array, locations: number): Int32Array {
  const seen = new Uint8Array(locations);
  for (const c of location) seen[c] = 1;
  return Int32Array.from(seen.keys()).filter((c) => seen[c] === 1);
}
