import { inverseSymmetric } from "../survival/solve-symmetric.ts";

/** Points of one side of a cut, in ascending order of the score. */
export interface Side {
  readonly score: Float64Array;
  readonly outcome: Float64Array;
}

/** A weighted polynomial on one side, in powers of the distance from the cut. */
export interface LocalFit {
  /** Distances from the cut of the points with weight, their outcomes and their weights. */
  readonly distance: Float64Array;
  readonly outcome: Float64Array;
  readonly weight: Float64Array;
  readonly order: number;
  /** (X'WX)^-1, row by row. */
  readonly inverse: Float64Array;
  /** Coefficients of 1, x, x^2, ... */
  readonly coefficients: Float64Array;
}

/** Places [from, to) of the points that a triangular kernel of this width gives a weight. */
export function within({ score }: Side, cut: number, width: number): readonly [number, number] {
  let from = 0;
  while (from < score.length && triangle(score[from]!, cut, width) <= 0) from += 1;
  let to = from;
  while (to < score.length && triangle(score[to]!, cut, width) > 0) to += 1;
  return [from, to];
}

/** (1 - |u|) / h within the width, 0 outside. */
export function triangle(score: number, cut: number, width: number): number {
  const u = Math.abs((score - cut) / width);
  return u <= 1 ? (1 - u) / width : 0;
}

/** How many different scores stand at [from, to). */
export function distinct({ score }: Side, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (at === from || score[at] !== score[at - 1]) count += 1;
  return count;
}

/** The polynomial of this order on the points within the width; null where their scores do not carry it. */
export function localFit(side: Side, cut: number, width: number, order: number): LocalFit | null {
  const [from, to] = within(side, cut, width);
  if (distinct(side, from, to) < order + 1) return null;
  const distance = side.score.subarray(from, to).map((score) => score - cut);
  const outcome = side.outcome.subarray(from, to);
  const weight = side.score.subarray(from, to).map((score) => triangle(score, cut, width));
  return fitOf(distance, outcome, weight, order);
}

export function fitOf(distance: Float64Array, outcome: Float64Array, weight: Float64Array, order: number): LocalFit | null {
  const size = order + 1;
  const inverse = inverseSymmetric(crossed(distance, order, weight), size);
  if (inverse === null) return null;
  const moments = new Float64Array(size);
  for (let i = 0; i < distance.length; i++) {
    let power = weight[i]! * outcome[i]!;
    for (let k = 0; k < size; k++) {
      moments[k]! += power;
      power *= distance[i]!;
    }
  }
  const coefficients = new Float64Array(size);
  for (let row = 0; row < size; row++) for (let k = 0; k < size; k++) coefficients[row]! += inverse[row * size + k]! * moments[k]!;
  return { distance, outcome, weight, order, inverse, coefficients };
}

/** Sum of weight x^(j + k), row by row. */
export function crossed(distance: Float64Array, order: number, weight: Float64Array): Float64Array {
  const size = order + 1;
  const cells = new Float64Array(size * size);
  const powers = new Float64Array(2 * order + 1);
  for (let i = 0; i < distance.length; i++) {
    let power = weight[i]!;
    for (let k = 0; k < powers.length; k++) {
      powers[k]! += power;
      power *= distance[i]!;
    }
  }
  for (let row = 0; row < size; row++) for (let column = 0; column < size; column++) cells[row * size + column] = powers[row + column]!;
  return cells;
}

/** What each point adds to coefficient `row`, per unit of its outcome: row of (X'WX)^-1 X'W. */
export function influence({ distance, weight, order, inverse }: LocalFit, row: number): Float64Array {
  const size = order + 1;
  return distance.map((x, i) => {
    let [sum, power] = [0, 1];
    for (let k = 0; k < size; k++) {
      sum += inverse[row * size + k]! * power;
      power *= x;
    }
    return sum * weight[i]!;
  });
}

const closeness = Math.sqrt(Number.EPSILON);

/**
 * What is left of each outcome beside its nearest neighbours in the score (at least `matches`, all of a tie), times sqrt(J / (J + 1)): its square estimates the spread
 * at that score without a fit. Reference: Calonico, Cattaneo & Titiunik 2014, appendix; Abadie & Imbens 2006.
 */
export function neighbourResiduals(score: Float64Array, outcome: Float64Array, matches = 3): Float64Array {
  const n = score.length;
  const [first, last] = tieEnds(score);
  const most = Math.min(matches, n - 1);
  return Float64Array.from({ length: n }, (_, at) => {
    let [low, high] = [first[at]!, last[at]!];
    while (high - low < most) {
      const left = low > 0 ? score[at]! - score[low - 1]! : Number.POSITIVE_INFINITY;
      const right = high + 1 < n ? score[high + 1]! - score[at]! : Number.POSITIVE_INFINITY;
      // Distances that differ by rounding alone are a tie, and both sides come in.
      const isTie = Number.isFinite(left) && Number.isFinite(right) && Math.abs(left - right) <= Math.max(left, right) * closeness;
      const [takesLeft, takesRight] = [left < right || isTie, right < left || isTie];
      if (takesRight) high = last[high + 1]!;
      if (takesLeft) low = first[low - 1]!;
    }
    let sum = 0;
    for (let each = low; each <= high; each++) sum += outcome[each]!;
    const others = high - low;
    return others === 0 ? Number.NaN : Math.sqrt(others / (others + 1)) * (outcome[at]! - (sum - outcome[at]!) / others);
  });
}

/** First and last place of the points that share a score. */
function tieEnds(score: Float64Array): readonly [Int32Array, Int32Array] {
  const [first, last] = [new Int32Array(score.length), new Int32Array(score.length)];
  for (let at = 0; at < score.length; at++) first[at] = at > 0 && score[at] === score[at - 1] ? first[at - 1]! : at;
  for (let at = score.length - 1; at >= 0; at--) last[at] = at + 1 < score.length && score[at] === score[at + 1] ? last[at + 1]! : at;
  return [first, last];
}
