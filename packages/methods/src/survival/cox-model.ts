import { ShapeError } from "../shape-error/shape-error.ts";
import { chiSquareTail } from "../statistics/chi-square-tail.ts";
import { normalQuantile } from "../statistics/normal-quantile.ts";
import { type CoxDesign, coxSums, type EventTime, type Ties } from "./cox-sums.ts";
import { inverseSymmetric, solveSymmetric } from "./solve-symmetric.ts";
import { orderByTime, riskTable, type Subjects } from "./subjects.ts";
import { survivalCurve } from "./survival-curve.ts";

/** A fitted Cox model: one value a covariate, in the order given. */
export interface CoxModel {
  readonly coefficient: Float64Array;
  readonly se: Float64Array;
  /** Lin and Wei's sandwich, each subject its own cluster. */
  readonly robustSe: Float64Array;
  readonly z: Float64Array;
  readonly p: Float64Array;
  /** Ends of the Wald interval of the coefficient. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** p of the score test for a coefficient that changes with 1 − S(t−): is the hazard ratio constant? */
  readonly schoenfeldP: Float64Array;
  readonly logLikelihood: number;
  readonly iterations: number;
}

const mostSteps = 60;
const mostHalvings = 30;
/** Newton's steps end where none moves by more than this share of its standard error. */
const stillStep = 1e-11;

/**
 * Cox's proportional hazards: h(t | x) = h0(t) exp(x·β), β at the maximum of the partial likelihood (Newton with halved steps).
 *
 * @param x  subjects × k covariates, row by row, no NaN
 * @param ties  efron (default) or breslow
 * @returns null where no maximum is found: covariates that depend on each other, a group without events (the coefficient runs off), no event at all
 *
 * Cost O(n k²) a step, a handful of steps. References: Cox 1972; Efron 1977; Lin & Wei 1989; Grambsch & Therneau 1994. R `coxph(…, robust = TRUE)` and `cox.zph(…, "km")` agree
 * within 1e-9; z, p, low and high belong to `se`.
 */
export function coxModel(subjects: Subjects, x: Float64Array, k: number, ties: Ties = "efron", level = 0.95): CoxModel | null {
  const { time, entry } = subjects;
  const n = time.length;
  if (x.length !== n * k) throw new ShapeError("coxModel", `${n * k} values for ${n} subjects of ${k} covariates`, `${x.length}`);
  const ascending = orderByTime(time);
  const design: CoxDesign = {
    x: centred(x, n, k),
    k,
    byTime: ascending.slice().reverse(),
    byEntry: entry === undefined ? null : orderByTime(entry).reverse(),
    ties,
  };
  const fitted = maximum(subjects, design);
  if (fitted === null) return null;
  const { beta, iterations } = fitted;
  const times: EventTime[] = [];
  const variances: Float64Array[] = [];
  const { information, logLikelihood } = coxSums(subjects, design, beta, (at, variance) => {
    times.push(at);
    variances.push(variance);
  });
  const inverse = inverseSymmetric(information, k);
  if (inverse === null) return null;
  const se = Float64Array.from({ length: k }, (_, j) => Math.sqrt(inverse[j * k + j]!));
  const z = se.map((each, j) => beta[j]! / each);
  const reach = normalQuantile(1 - (1 - level) / 2);
  return {
    coefficient: beta,
    se,
    robustSe: robustErrors(subjects, design, beta, times, inverse),
    z,
    p: z.map((each) => chiSquareTail(each * each, 1)),
    low: beta.map((each, j) => each - reach * se[j]!),
    high: beta.map((each, j) => each + reach * se[j]!),
    schoenfeldP: proportionalityP(subjects, design, ascending, times, variances, information),
    logLikelihood,
    iterations,
  };
}

/** Means taken off: the coefficients are the same, and exp keeps its digits. */
function centred(x: Float64Array, n: number, k: number): Float64Array {
  const mean = new Float64Array(k);
  for (let place = 0; place < x.length; place++) mean[place % k]! += x[place]! / n;
  return x.map((value, place) => value - mean[place % k]!);
}

function maximum(subjects: Subjects, design: CoxDesign): { readonly beta: Float64Array; readonly iterations: number } | null {
  const { k } = design;
  let beta = new Float64Array(k);
  let at = coxSums(subjects, design, beta);
  for (let step = 1; step <= mostSteps; step++) {
    const move = solveSymmetric(at.information, at.score);
    if (move === null || move.some((each) => !Number.isFinite(each))) return null;
    const isStill = move.every((each, j) => Math.abs(each) <= stillStep / Math.sqrt(at.information[j * k + j]!));
    let [share, next, sums] = [1, beta, at];
    for (let halving = 0; halving <= mostHalvings; halving++, share /= 2) {
      next = beta.map((each, j) => each + share * move[j]!);
      sums = coxSums(subjects, design, next);
      // A step that is lost in rounding is no step down.
      if (sums.logLikelihood >= at.logLikelihood - 1e-12 * Math.abs(at.logLikelihood)) break;
    }
    if (!Number.isFinite(sums.logLikelihood)) return null;
    [beta, at] = [next, sums];
    if (isStill) return { beta, iterations: step };
  }
  return null;
}

/** √ diag(D Dᵀ), D = score residuals × inverse information. */
function robustErrors(subjects: Subjects, { x, k }: CoxDesign, beta: Float64Array, times: readonly EventTime[], inverse: Float64Array): Float64Array {
  const { time, entry } = subjects;
  const n = time.length;
  const residuals = new Float64Array(n * k);
  const rising = times.toReversed();
  const moments = Float64Array.from(rising, (at) => at.time);
  // Running sums over event times of the hazard and of the hazard times the mean, before each of them.
  const hazard = new Float64Array(rising.length + 1);
  const weighted = new Float64Array((rising.length + 1) * k);
  rising.forEach(({ inverse: steps, mean, left, died }, at) => {
    hazard[at + 1] = hazard[at]! + steps.reduce((sum, each) => sum + each, 0);
    for (let j = 0; j < k; j++) {
      let sum = 0;
      for (let tied = 0; tied < steps.length; tied++) sum += steps[tied]! * mean[tied * k + j]!;
      weighted[(at + 1) * k + j] = weighted[at * k + j]! + sum;
    }
    for (const subject of died) {
      let [r, eta] = [0, 0];
      for (let j = 0; j < k; j++) eta += x[subject * k + j]! * beta[j]!;
      r = Math.exp(eta);
      for (let j = 0; j < k; j++) {
        const own = x[subject * k + j]!;
        for (let tied = 0; tied < steps.length; tied++) {
          const off = own - mean[tied * k + j]!;
          // The event itself, and back what the running sums take too much: tied events are out of the risk set by the share that Efron leaves out.
          residuals[subject * k + j]! += off / steps.length + r * left[tied]! * steps[tied]! * off;
        }
      }
    }
  });
  for (let subject = 0; subject < n; subject++) {
    const until = upTo(moments, time[subject]!);
    const from = entry === undefined ? 0 : upTo(moments, entry[subject]!);
    let eta = 0;
    for (let j = 0; j < k; j++) eta += x[subject * k + j]! * beta[j]!;
    const r = Math.exp(eta);
    const risk = hazard[until]! - hazard[from]!;
    for (let j = 0; j < k; j++) residuals[subject * k + j]! -= r * (x[subject * k + j]! * risk - (weighted[until * k + j]! - weighted[from * k + j]!));
  }
  const variance = new Float64Array(k);
  for (let subject = 0; subject < n; subject++)
    for (let j = 0; j < k; j++) {
      let moved = 0;
      for (let m = 0; m < k; m++) moved += residuals[subject * k + m]! * inverse[m * k + j]!;
      variance[j]! += moved * moved;
    }
  return variance.map(Math.sqrt);
}

/** How many of the ascending moments are at most `value`. */
function upTo(moments: Float64Array, value: number): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (moments[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of each covariate: score test of x·g(t) beside the covariates, g = 1 − S(t−) less its mean over events. */
function proportionalityP(
  subjects: Subjects,
  { x, k }: CoxDesign,
  ascending: Uint32Array,
  times: readonly EventTime[],
  variances: readonly Float64Array[],
  information: Float64Array,
): Float64Array {
  const table = riskTable(subjects, ascending);
  const { survival } = survivalCurve(table);
  const before = new Map(Array.from(table.time, (time, at) => [time, at === 0 ? 1 : survival[at - 1]!]));
  const raw = times.map(({ time }) => 1 - before.get(time)!);
  const events = times.reduce((sum, { died }) => sum + died.length, 0);
  const mean = raw.reduce((sum, value, at) => sum + value * times[at]!.died.length, 0) / events;
  const [crossed, squared] = [new Float64Array(k * k), new Float64Array(k * k)];
  const score = new Float64Array(k);
  times.forEach(({ died, mean: means }, at) => {
    const g = raw[at]! - mean;
    for (let place = 0; place < crossed.length; place++) {
      crossed[place]! += g * variances[at]![place]!;
      squared[place]! += g * g * variances[at]![place]!;
    }
    for (let j = 0; j < k; j++) {
      for (const subject of died) score[j]! += g * x[subject * k + j]!;
      for (let tied = 0; tied < died.length; tied++) score[j]! -= g * means[tied * k + j]!;
    }
  });
  return Float64Array.from({ length: k }, (_, own) => {
    const size = k + 1;
    const matrix = new Float64Array(size * size);
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < k; j++) matrix[i * size + j] = information[i * k + j]!;
      matrix[i * size + k] = crossed[i * k + own]!;
      matrix[k * size + i] = crossed[own * k + i]!;
    }
    matrix[k * size + k] = squared[own * k + own]!;
    const u = new Float64Array(size);
    u[k] = score[own]!;
    const solved = solveSymmetric(matrix, u);
    return solved === null ? Number.NaN : chiSquareTail(u[k]! * solved[k]!, 1);
  });
}
