import { ShapeError } from "../shape-error/shape-error.ts";
import { chiSquareTail } from "../statistics/chi-square-tail.ts";
import { normalQuantile } from "../statistics/normal-quantile.ts";
import { type CoxDesign, countEventTimes, coxSums, EventTimes, linear, type Ties } from "./cox-sums.ts";
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
  const times = new EventTimes(countEventTimes(subjects, design.byTime), k);
  const { information, logLikelihood } = coxSums(subjects, design, beta, times);
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
    schoenfeldP: proportionalityP(subjects, design, ascending, times, information),
    logLikelihood,
    iterations,
  };
}

/** Means taken off: the coefficients are the same, and exp keeps its digits. */
function centred(x: Float64Array, n: number, k: number): Float64Array {
  const mean = new Float64Array(k);
  for (let place = 0, j = 0; place < x.length; place++, j = j + 1 === k ? 0 : j + 1) mean[j]! += x[place]! / n;
  const off = new Float64Array(x.length);
  for (let place = 0, j = 0; place < x.length; place++, j = j + 1 === k ? 0 : j + 1) off[place] = x[place]! - mean[j]!;
  return off;
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
function robustErrors(subjects: Subjects, { x, k }: CoxDesign, beta: Float64Array, times: EventTimes, inverse: Float64Array): Float64Array {
  const { time, event, entry } = subjects;
  const n = time.length;
  const m = times.count;
  const residuals = new Float64Array(n * k);
  const risks = linear(x, k, beta).map(Math.exp);
  const moments = times.time.toReversed();
  // Running sums over event times, the first first, of the hazard and of the hazard times the mean, before each of them.
  const hazard = new Float64Array(m + 1);
  const weighted = new Float64Array((m + 1) * k);
  for (let at = 0; at < m; at++) {
    const own = m - 1 - at;
    hazard[at + 1] = hazard[at]! + times.hazard[own]!;
    for (let j = 0; j < k; j++) weighted[(at + 1) * k + j] = weighted[at * k + j]! + times.hazardMeans[own * k + j]!;
  }
  for (let subject = 0; subject < n; subject++) {
    const until = upTo(moments, time[subject]!);
    const from = entry === undefined ? 0 : upTo(moments, entry[subject]!);
    const r = risks[subject]!;
    const risk = hazard[until]! - hazard[from]!;
    const own = event[subject]! > 0 ? m - until : -1;
    for (let j = 0; j < k; j++) {
      const value = x[subject * k + j]!;
      let residual = r * (weighted[until * k + j]! - weighted[from * k + j]! - value * risk);
      // The event itself, and back what the running sums take too much: tied events are out of the risk set by the share that Efron leaves out.
      if (own >= 0) residual += value - times.means[own * k + j]! / times.died[own]! + r * (value * times.left[own]! - times.leftMeans[own * k + j]!);
      residuals[subject * k + j] = residual;
    }
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
function proportionalityP(subjects: Subjects, { x, k }: CoxDesign, ascending: Uint32Array, times: EventTimes, information: Float64Array): Float64Array {
  const table = riskTable(subjects, ascending);
  const { survival } = survivalCurve(table);
  const m = times.count;
  const g = new Float64Array(m);
  // Rows of the table with an event, the last first, are the event times.
  for (let row = table.time.length - 1, own = 0; row >= 0; row--) if (table.events[row]! > 0) g[own++] = 1 - (row === 0 ? 1 : survival[row - 1]!);
  let [events, mean] = [0, 0];
  for (let at = 0; at < m; at++) {
    events += times.died[at]!;
    mean += g[at]! * times.died[at]!;
  }
  for (let at = 0; at < m; at++) g[at]! -= mean / events;
  const [crossed, squared] = [new Float64Array(k * k), new Float64Array(k * k)];
  const score = new Float64Array(k);
  for (let at = 0; at < m; at++) {
    for (let place = 0; place < k * k; place++) {
      const variance = times.variance[at * k * k + place]!;
      crossed[place]! += g[at]! * variance;
      squared[place]! += g[at]! * g[at]! * variance;
    }
    for (let j = 0; j < k; j++) score[j]! -= g[at]! * times.means[at * k + j]!;
  }
  const { time, event } = subjects;
  for (let place = ascending.length - 1, at = 0; place >= 0; place--) {
    const subject = ascending[place]!;
    if (event[subject]! === 0) continue;
    while (times.time[at]! > time[subject]!) at += 1;
    for (let j = 0; j < k; j++) score[j]! += g[at]! * x[subject * k + j]!;
  }
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
