import { RandomStream } from "../../random/random-stream.ts";
import type { NullOptions } from "../../statistics/null-options.ts";
import { quantile } from "../../statistics/quantile.ts";
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
  /** Area under the curve of each rival. */
  readonly rivals: Readonly<Record<string, EntryFigure>>;
  /** Precision of the ten best by each rival, and the loss of a line on it alone. */
  readonly rivalPrecision: Readonly<Record<string, EntryFigure>>;
  readonly rivalLogLoss: Readonly<Record<string, EntryFigure>>;
  /** Area of the score less that of the rival, both on the same draw; its precision less the rival's; the rival's loss less its own. Above 0 the score is better. */
  readonly gain: Readonly<Record<string, EntryFigure>>;
  readonly precisionGain: Readonly<Record<string, EntryFigure>>;
  readonly logLossGain: Readonly<Record<string, EntryFigure>>;
  /** Tenths of the held-out probabilities: mean probability, and the share that came with its interval. */
  readonly calibration: readonly CalibrationTenth[];
  /** Held-out probability of each candidate: its own location took no part in the fit. */
  readonly probability: Float64Array;
}

/** A tenth of the candidates by what was said of them. */
export interface CalibrationTenth {
  readonly candidates: number;
  readonly predicted: number;
  readonly observed: number;
  /** 95 % of the share that came, over locations drawn again; NaN with few entries. */
  readonly low: number;
  readonly high: number;
}

const fewEntries = 10;
const top = 10;

/**
 * Does a score say which activities a location enters? Area under the curve, precision of the ten best, and the loss of a logistic line that never saw the location it is scored on,
 * each for the score and for every rival of it, and what the score gains over the rival.
 *
 * Intervals: locations drawn again with replacement (they are the clusters), 2.5 and 97.5 %; draw d uses stream d of the seed. With fewer than 10 entries there are none, without any entry no value.
 * Scores are finite: a candidate that lacks one is no candidate. Areas, shares and losses (nats a candidate) have no other unit.
 *
 * Cost O((draws + locations) · n · (1 + rivals)). Reference: Hidalgo et al. 2007 tests entry by density alone; a score that only repeats "nearly there already" is told by `gain`.
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
  const own = told(candidates, score);
  const all = [own, ...names.map((name) => told(candidates, rivals[name]!))];
  const tenths = tenthsOf(own.probability);
  const came = tenths.map((part) => countsByLocation(part, candidates));
  const figures = (weight: Float64Array): number[] => {
    const each = all.map(({ curve, best, loss }) => [curve.area(weight), ratio(best, weight), ratio(loss, weight)] as const);
    const [area, precision, loss] = each[0]!;
    return [
      ...each.flat(),
      ...each.slice(1).flatMap((rival) => [area - rival[0], precision - rival[1], rival[2] - loss]),
      ...came.map((of) => ratio(of, weight)),
    ];
  };
  const none = (value: number): EntryFigure => ({ value: entries === 0 ? Number.NaN : value, low: Number.NaN, high: Number.NaN });
  const values = figures(new Float64Array(locations).fill(1));
  const answer = entries < fewEntries ? values.map(none) : withIntervals(values, figures, present(location, locations), { locations, draws, seed, onDraw });
  const base = entries / n;
  const byRival = (first: number) => Object.fromEntries(names.map((name, i) => [name, answer[first + 3 * i]!]));
  const gains = 3 * all.length;
  return {
    candidates: n,
    entries,
    auc: answer[0]!,
    precisionAt10: answer[1]!,
    logLoss: answer[2]!,
    logLossBase: entries === 0 || entries === n ? Number.NaN : -(base * Math.log(base) + (1 - base) * Math.log(1 - base)),
    rivals: byRival(3),
    rivalPrecision: byRival(4),
    rivalLogLoss: byRival(5),
    gain: byRival(gains),
    precisionGain: byRival(gains + 1),
    logLossGain: byRival(gains + 2),
    calibration: tenths.map((part, tenth) => {
      const { value, low, high } = answer[gains + 3 * names.length + tenth]!;
      const predicted = part.reduce((sum, at) => sum + own.probability[at]!, 0) / part.length;
      return { candidates: part.length, predicted, observed: entries === 0 ? 0 : value, low, high };
    }),
    probability: own.probability,
  };
}

/** Two counts a location, of which the first is part of the second (or a sum and its number of cases). */
interface Counts {
  readonly above: Float64Array;
  readonly below: Float64Array;
}

/** What one score says of the candidates: its curve, what came of its ten best, and the loss of its line. */
function told(candidates: EntryCandidates, score: Float64Array) {
  const { locations, location, entered } = candidates;
  const probability = heldOut(candidates, score);
  const loss: Counts = { above: new Float64Array(locations), below: new Float64Array(locations) };
  for (let i = 0; i < score.length; i++) {
    const c = location[i]!;
    loss.above[c] = loss.above[c]! - Math.log(Math.max(Number.MIN_VALUE, entered[i] === 1 ? probability[i]! : 1 - probability[i]!));
    loss.below[c] = loss.below[c]! + 1;
  }
  return { curve: new RankCurve(score, entered, location), best: topOfEach(candidates, score), loss, probability };
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
function topOfEach({ locations, location, transition, entered }: EntryCandidates, score: Float64Array): Counts {
  const [above, below] = [new Float64Array(locations), new Float64Array(locations)];
  for (let from = 0; from < score.length; ) {
    let to = from;
    while (to < score.length && location[to] === location[from] && transition[to] === transition[from]) to += 1;
    const best = Array.from({ length: to - from }, (_, i) => from + i).sort((a, b) => score[b]! - score[a]! || a - b);
    for (const at of best.slice(0, top)) {
      above[location[from]!]! += entered[at]!;
      below[location[from]!]! += 1;
    }
    from = to;
  }
  return { above, below };
}

function heldOut({ locations, location, entered }: EntryCandidates, score: Float64Array): Float64Array {
  const all = logisticLine(score, entered);
  const [x, came] = [new Float64Array(score.length), new Uint8Array(score.length)];
  const lines = Array.from({ length: locations }, (_, c) => {
    let others = 0;
    for (let at = 0; at < score.length; at++) {
      if (location[at] === c) continue;
      x[others] = score[at]!;
      came[others++] = entered[at]!;
    }
    return logisticLine(x.subarray(0, others), came.subarray(0, others), all);
  });
  return score.map((at, i) => chance(lines[location[i]!]!, at));
}

/** Candidates in tenths by rising probability; with fewer than ten there are fewer. */
function tenthsOf(probability: Float64Array): readonly Int32Array[] {
  const order = Int32Array.from(probability.keys()).sort((a, b) => probability[a]! - probability[b]! || a - b);
  return Array.from({ length: 10 }, (_, tenth) =>
    order.subarray(Math.floor((tenth * order.length) / 10), Math.floor(((tenth + 1) * order.length) / 10)),
  ).filter((part) => part.length > 0);
}

function countsByLocation(part: Int32Array, { locations, location, entered }: EntryCandidates): Counts {
  const [above, below] = [new Float64Array(locations), new Float64Array(locations)];
  for (const at of part) {
    above[location[at]!]! += entered[at]!;
    below[location[at]!]! += 1;
  }
  return { above, below };
}

function ratio({ above, below }: Counts, weight: Float64Array): number {
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
