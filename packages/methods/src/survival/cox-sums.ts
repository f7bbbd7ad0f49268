import type { Subjects } from "./subjects.ts";

/** How tied events share their risk set: Efron's average, or Breslow's whole set for each. */
export type Ties = "efron" | "breslow";

/** One event time as the partial likelihood sees it, at given coefficients. */
export interface EventTime {
  /** Subjects with an event at this time. */
  readonly died: readonly number[];
  readonly time: number;
  /** Of each tied event: 1 / denominator, the share of the tied ones' risk that is left out, and the weighted mean of the covariates (k in a row). */
  readonly inverse: Float64Array;
  readonly left: Float64Array;
  readonly mean: Float64Array;
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
 * @param tell  is given each event time, the last first, with its variance of the covariates (k × k, valid during the call)
 * Cost O(n k²).
 */
export function coxSums(
  { time, event, entry }: Subjects,
  { x, k, byTime, byEntry, ties }: CoxDesign,
  beta: Float64Array,
  tell?: (at: EventTime, variance: Float64Array) => void,
): CoxSums {
  const score = new Float64Array(k);
  const information = new Float64Array(k * k);
  const risk = new RiskSums(x, k, beta);
  const dead = new RiskSums(x, k, beta);
  let logLikelihood = 0;
  let gone = 0;
  for (let first = 0; first < byTime.length; ) {
    const at = time[byTime[first]!]!;
    const died: number[] = [];
    dead.clear();
    let last = first;
    for (; last < byTime.length && time[byTime[last]!]! === at; last++) {
      const subject = byTime[last]!;
      risk.add(subject, 1);
      if (event[subject]! > 0) {
        died.push(subject);
        dead.add(subject, 1);
      }
    }
    if (byEntry !== null && entry !== undefined) for (; gone < byEntry.length && entry[byEntry[gone]!]! >= at; gone++) risk.add(byEntry[gone]!, -1);
    first = last;
    if (died.length === 0) continue;
    const told = { died, time: at, inverse: new Float64Array(died.length), left: new Float64Array(died.length), mean: new Float64Array(died.length * k) };
    const variance = new Float64Array(k * k);
    for (const subject of died) {
      logLikelihood += risk.eta(subject);
      for (let j = 0; j < k; j++) score[j]! += x[subject * k + j]!;
    }
    for (let tied = 0; tied < died.length; tied++) {
      const share = ties === "efron" ? tied / died.length : 0;
      const denominator = risk.s0 - share * dead.s0;
      logLikelihood -= Math.log(denominator);
      told.inverse[tied] = 1 / denominator;
      told.left[tied] = share;
      for (let j = 0; j < k; j++) {
        const mean = (risk.s1[j]! - share * dead.s1[j]!) / denominator;
        told.mean[tied * k + j] = mean;
        score[j]! -= mean;
      }
      for (let i = 0; i < k; i++)
        for (let j = 0; j < k; j++) {
          const place = i * k + j;
          variance[place]! += (risk.s2[place]! - share * dead.s2[place]!) / denominator - told.mean[tied * k + i]! * told.mean[tied * k + j]!;
        }
    }
    for (let place = 0; place < information.length; place++) information[place]! += variance[place]!;
    tell?.(told, variance);
  }
  return { logLikelihood, score, information };
}

/** Σ r, Σ r x, Σ r x xᵀ over a set of subjects, r = exp(x·β). */
class RiskSums {
  s0 = 0;
  readonly s1: Float64Array;
  readonly s2: Float64Array;
  private readonly x: Float64Array;
  private readonly k: number;
  private readonly beta: Float64Array;

  constructor(x: Float64Array, k: number, beta: Float64Array) {
    this.x = x;
    this.k = k;
    this.beta = beta;
    this.s1 = new Float64Array(k);
    this.s2 = new Float64Array(k * k);
  }

  eta(subject: number): number {
    let sum = 0;
    for (let j = 0; j < this.k; j++) sum += this.x[subject * this.k + j]! * this.beta[j]!;
    return sum;
  }

  add(subject: number, sign: 1 | -1): void {
    const { x, k } = this;
    const r = sign * Math.exp(this.eta(subject));
    this.s0 += r;
    for (let i = 0; i < k; i++) {
      const weighted = r * x[subject * k + i]!;
      this.s1[i]! += weighted;
      for (let j = 0; j < k; j++) this.s2[i * k + j]! += weighted * x[subject * k + j]!;
    }
  }

  clear(): void {
    this.s0 = 0;
    this.s1.fill(0);
    this.s2.fill(0);
  }
}
