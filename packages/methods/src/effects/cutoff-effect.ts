import { chiSquareTail } from "../statistics/chi-square-tail.ts";
import { normalQuantile } from "../statistics/normal-quantile.ts";
import { type CutoffBandwidth, cutoffBandwidth } from "./cutoff-bandwidth.ts";
import { distinct, fitOf, influence, neighbourResiduals, type Side, triangle, within } from "./local-fit.ts";

/** What reaching a cut did, at the cut. */
export interface CutoffEffect {
  /** Jump of the local lines, with its own standard error. */
  readonly conventional: number;
  readonly conventionalSe: number;
  /** The same less its estimated bias, with the standard error that knows of that estimate. */
  readonly corrected: number;
  readonly robustSe: number;
  /** Around `corrected`. */
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly bandwidth: CutoffBandwidth;
  /** Points below and from the cut on; of them those with weight in the fit. */
  readonly n: readonly [number, number];
  readonly within: readonly [number, number];
}

/** Why there is no answer: all points on one side, or too few different scores beside the cut. */
export type NoCutoff = "one-side" | "too-few";

/** Fewer points than these say nothing of a width: all of them are taken. */
const leastForWidth = 20;

/**
 * The jump of an outcome where a score reaches a cut: local lines on each side under a triangular kernel, the width of least mean squared error, bias-corrected with robust
 * intervals.
 *
 *     tau = m_right(cut) - m_left(cut);   interval = tau_corrected ± z se_robust
 *
 * @param score    points at or above the cut are treated; finite
 * @param outcome  finite, one for each score
 * @param level    of the interval
 * Cost O(n log n). Reference: Calonico, Cattaneo & Titiunik 2014, doi 10.3982/ECTA11757; equal to rdrobust 2.1 (p = 1, q = 2, kernel triangular, bwselect mserd, vce nn).
 */
export function cutoffEffect(score: Float64Array, outcome: Float64Array, cut: number, level = 0.95): CutoffEffect | NoCutoff {
  const [left, right] = sides(score, outcome, cut);
  if (left.score.length === 0 || right.score.length === 0) return "one-side";
  const all = Math.max(cut - left.score[0]!, right.score.at(-1)! - cut);
  const bandwidth = score.length < leastForWidth ? { fit: all, bias: all } : cutoffBandwidth(left, right, cut);
  if (bandwidth === null) return "too-few";
  const [l, r] = [jumpSide(left, cut, bandwidth), jumpSide(right, cut, bandwidth)];
  if (l === null || r === null) return "too-few";
  const corrected = r.corrected - l.corrected;
  const robustSe = Math.sqrt(l.robust + r.robust);
  const reach = normalQuantile((1 + level) / 2) * robustSe;
  return {
    conventional: r.level - l.level,
    conventionalSe: Math.sqrt(l.variance + r.variance),
    corrected,
    robustSe,
    low: corrected - reach,
    high: corrected + reach,
    p: chiSquareTail((corrected / robustSe) ** 2, 1),
    bandwidth,
    n: [left.score.length, right.score.length],
    within: [l.within, r.within],
  };
}

function sides(score: Float64Array, outcome: Float64Array, cut: number): readonly [Side, Side] {
  const order = Int32Array.from(score.keys()).sort((a, b) => score[a]! - score[b]! || a - b);
  const of = (places: Int32Array): Side => ({
    score: Float64Array.from(places, (at) => score[at]!),
    outcome: Float64Array.from(places, (at) => outcome[at]!),
  });
  return [of(order.filter((at) => score[at]! < cut)), of(order.filter((at) => score[at]! >= cut))];
}

interface JumpSide {
  readonly level: number;
  readonly corrected: number;
  readonly variance: number;
  readonly robust: number;
  readonly within: number;
}

/** The level at the cut from one side, by itself and corrected, with the variances of both. */
function jumpSide(side: Side, cut: number, bandwidth: CutoffBandwidth): JumpSide | null {
  const inFit = within(side, cut, bandwidth.fit);
  const inBias = within(side, cut, bandwidth.bias);
  if (distinct(side, ...inFit) < 2 || distinct(side, ...inBias) < 3) return null;
  const [from, to] = bandwidth.fit > bandwidth.bias ? inFit : inBias;
  const score = side.score.subarray(from, to);
  const outcome = side.outcome.subarray(from, to);
  const distance = score.map((each) => each - cut);
  const line = fitOf(
    distance,
    outcome,
    score.map((each) => triangle(each, cut, bandwidth.fit)),
    1,
  );
  const curve = fitOf(
    distance,
    outcome,
    score.map((each) => triangle(each, cut, bandwidth.bias)),
    2,
  );
  if (line === null || curve === null) return null;
  const own = influence(line, 0);
  const bend = influence(curve, 2);
  // What the line takes of a curve: its own weights on x^2.
  const taken = own.reduce((sum, each, i) => sum + each * distance[i]! ** 2, 0);
  const residuals = neighbourResiduals(score, outcome);
  let [level, corrected, variance, robust] = [0, 0, 0, 0];
  for (let i = 0; i < own.length; i++) {
    const bent = own[i]! - taken * bend[i]!;
    level += own[i]! * outcome[i]!;
    corrected += bent * outcome[i]!;
    variance += (own[i]! * residuals[i]!) ** 2;
    robust += (bent * residuals[i]!) ** 2;
  }
  return { level, corrected, variance, robust, within: inFit[1] - inFit[0] };
}
