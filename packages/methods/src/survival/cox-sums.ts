import type { Subjects } from "./subjects.ts";

/** How tied events share their risk set: Efron's average, or Breslow's whole set for each. */
export type Ties = "efron" | "breslow";

/** Event times as the partial likelihood sees them at given coefficients, the last first; sums are over the tied events of a time. */
export class EventTimes {
  count = 0;
  readonly time: Float64Array;
  readonly died: Float64Array;
  /** Σ 1 / denominator. */
  readonly hazard: Float64Array;
  /** Σ (share of the tied ones' risk that is left out) / denominator. */
  readonly left: Float64Array;
  /** Σ of the weighted means of the covariates, of means / denominator, of means × share left out / denominator (k in a row). */
  readonly means: Float64Array;
  readonly hazardMeans: Float64Array;
  readonly leftMeans: Float64Array;
  /** Variance of the covariates (k × k in a row). */
  readonly variance: Float64Array;

  constructor(times: number, k: number) {
    [this.time, this.died, this.hazard, this.left] = [new Float64Array(times), new Float64Array(times), new Float64Array(times), new Float64Array(times)];
    [this.means, this.hazardMeans, this.leftMeans] = [new Float64Array(times * k), new Float64Array(times * k), new Float64Array(times * k)];
    this.variance = new Float64Array(times * k * k);
  }
}

/** How many distinct times have an event. */
export function countEventTimes({ time, event }: Subjects, byTime: Uint32Array): number {
  let [count, last] = [0, Number.NaN];
  for (const subject of byTime) {
    if (event[subject]! === 0 || time[subject]! === last) continue;
    last = time[subject]!;
    count += 1;
  }
  return count;
}

export interface CoxSums {
  readonly logLikelihood: number;
  readonly score: Float64Array;
  /** k × k. */
  readonly information: Float64Array;
}

/** Rows of covariates, k in a row, centred, with subjects in descending order of time and of entry. */
export interface CoxDesign {
  readonly x: Float64Array;
  readonly k: number;
  readonly byTime: Uint32Array;
  /** Descending; null where everybody is watched from the beginning. */
  readonly byEntry: Uint32Array | null;
  readonly ties: Ties;
}

/**
 * Sums of the Cox partial likelihood at `beta`: log-likelihood, score and information, the risk sets grown from the last time to the first and left by who had not entered.
 *
 * @param told  is filled, where it is given
 * Cost O(n k²).
 */
export function coxSums({ time, event, entry }: Subjects, design: CoxDesign, beta: Float64Array, told?: EventTimes): CoxSums {
  const { x, k, byTime, byEntry, ties } = design;
  const score = new Float64Array(k);
  const information = new Float64Array(k * k);
  const eta = linear(x, k, beta);
  const [risk, dead] = [new RiskSums(x, k, eta), new RiskSums(x, k, eta)];
  const variance = new Float64Array(k * k);
  let logLikelihood = 0;
  let gone = 0;
  const mean = new Float64Array(k);
  for (let first = 0; first < byTime.length; ) {
    const at = time[byTime[first]!]!;
    let [last, count] = [first, 0];
    dead.clear();
    for (; last < byTime.length && time[byTime[last]!]! === at; last++) {
      const subject = byTime[last]!;
      risk.add(subject, 1);
      if (event[subject]! === 0) continue;
      dead.add(subject, 1);
      logLikelihood += eta[subject]!;
      for (let j = 0; j < k; j++) score[j]! += x[subject * k + j]!;
      count += 1;
    }
    if (byEntry !== null && entry !== undefined) for (; gone < byEntry.length && entry[byEntry[gone]!]! >= at; gone++) risk.add(byEntry[gone]!, -1);
    first = last;
    if (count === 0) continue;
    variance.fill(0);
    for (let tied = 0; tied < count; tied++) {
      const share = ties === "efron" ? tied / count : 0;
      const denominator = risk.s0 - share * dead.s0;
      logLikelihood -= Math.log(denominator);
      for (let j = 0; j < k; j++) {
        mean[j] = (risk.s1[j]! - share * dead.s1[j]!) / denominator;
        score[j]! -= mean[j]!;
        for (let i = 0; i <= j; i++) {
          const place = j * k + i;
          variance[place]! += (risk.s2[place]! - share * dead.s2[place]!) / denominator - mean[i]! * mean[j]!;
        }
      }
      if (told !== undefined) keep(told, share, denominator, mean);
    }
    for (let j = 0; j < k; j++) for (let i = 0; i < j; i++) variance[i * k + j] = variance[j * k + i]!;
    for (let place = 0; place < information.length; place++) information[place]! += variance[place]!;
    if (told === undefined) continue;
    told.time[told.count] = at;
    told.died[told.count] = count;
    told.variance.set(variance, told.count * k * k);
    told.count += 1;
  }
  return { logLikelihood, score, information };
}

/** One of the tied events of the time that is being told. */
function keep(told: EventTimes, share: number, denominator: number, mean: Float64Array): void {
  const at = told.count;
  const k = mean.length;
  told.hazard[at]! += 1 / denominator;
  told.left[at]! += share / denominator;
  for (let j = 0; j < k; j++) {
    told.means[at * k + j]! += mean[j]!;
    told.hazardMeans[at * k + j]! += mean[j]! / denominator;
    told.leftMeans[at * k + j]! += (mean[j]! * share) / denominator;
  }
}

/** x·β of each subject. */
export function linear(x: Float64Array, k: number, beta: Float64Array): Float64Array {
  const eta = new Float64Array(x.length / k);
  for (let subject = 0, place = 0; subject < eta.length; subject++) {
    let sum = 0;
    for (let j = 0; j < k; j++, place++) sum += x[place]! * beta[j]!;
    eta[subject] = sum;
  }
  return eta;
}

/** Σ r, Σ r x, Σ r x xᵀ (its lower half) over a set of subjects, r = exp(x·β). */
class RiskSums {
  s0 = 0;
  readonly s1: Float64Array;
  readonly s2: Float64Array;
  private readonly x: Float64Array;
  private readonly k: number;
  private readonly eta: Float64Array;

  constructor(x: Float64Array, k: number, eta: Float64Array) {
    this.x = x;
    this.k = k;
    this.eta = eta;
    this.s1 = new Float64Array(k);
    this.s2 = new Float64Array(k * k);
  }

  add(subject: number, sign: 1 | -1): void {
    const { x, k, s1, s2 } = this;
    const r = sign * Math.exp(this.eta[subject]!);
    const row = subject * k;
    this.s0 += r;
    for (let j = 0; j < k; j++) {
      const weighted = r * x[row + j]!;
      s1[j]! += weighted;
      for (let i = 0; i <= j; i++) s2[j * k + i]! += weighted * x[row + i]!;
    }
  }

  clear(): void {
    this.s0 = 0;
    this.s1.fill(0);
    this.s2.fill(0);
  }
}
