import { influence, localFit, neighbourResiduals, type Side } from "./local-fit.ts";

/** Widths of the fit and of its bias. */
export interface CutoffBandwidth {
  readonly fit: number;
  readonly bias: number;
}

/** A pilot of one side: variance, bias and the regularisation of the latter. */
interface Pilot {
  readonly variance: number;
  readonly bias: number;
  readonly regularisation: number;
}

const slack = 1 + Math.sqrt(Number.EPSILON);
/** Of the triangular kernel, for the first width. */
const kernelConstant = 2.576;
/** Where a fifth of a side shares scores, the widths hold this many different ones. */
const leastDistinct = 10;

/**
 * The width that makes the mean squared error of a local linear jump smallest, one for both sides, and that of the quadratic fit behind its bias.
 *
 * Standardised by the spread of score and outcome; pilots of order 3, then 2, with nearest-neighbour variances; regularised.
 *
 * @returns null where a side has too few different scores
 * Cost O(n log n). Reference: Calonico, Cattaneo & Titiunik 2014; Calonico, Cattaneo & Farrell 2020; equal to `mserd` of rdrobust 2.1.
 */
export function cutoffBandwidth(left: Side, right: Side, cut: number): CutoffBandwidth | null {
  const scores = joined(left.score, right.score);
  const [spread, outcomeSpread] = [deviation(scores), deviation(joined(left.outcome, right.outcome))];
  if (!(spread > 0) || !(outcomeSpread > 0)) return null;
  const scaled = ({ score, outcome }: Side): Side => ({ score: score.map((each) => each / spread), outcome: outcome.map((each) => each / outcomeSpread) });
  const [l, r, at] = [scaled(left), scaled(right), cut / spread];
  const uniqueLeft = distances(l, at);
  const uniqueRight = distances(r, at);
  const crowded = 1 - uniqueLeft.length / l.score.length >= 0.2 || 1 - uniqueRight.length / r.score.length >= 0.2;
  const [farLeft, farRight] = [Math.max(...uniqueLeft), Math.max(...uniqueRight)];
  const most = Math.max(farLeft, farRight);
  const reach = (of: readonly number[]): number => of[Math.min(leastDistinct, of.length) - 1]! * slack;
  const least = crowded ? Math.max(reach(uniqueLeft), reach(uniqueRight)) : 0;
  // The first two widths hold enough different scores; those of bias and fit are only held within the data.
  const bounded = (width: number): number => Math.max(Math.min(width, most), least);
  const quartiles = quartileRange(scores) / spread;
  const first = bounded(kernelConstant * Math.min(1, quartiles / 1.349) * (uniqueLeft.length + uniqueRight.length) ** (-1 / 5));
  const width = (order: number, of: number, above: number, widths: readonly [number, number], regularised: boolean): number => {
    const [a, b] = [pilot(l, at, order, of, above, first, widths[0], regularised), pilot(r, at, order, of, above, first, widths[1], regularised)];
    if (a === null || b === null) return Number.NaN;
    return Math.min(most, ((a.variance + b.variance) / ((b.bias - a.bias) ** 2 + a.regularisation + b.regularisation)) ** (1 / (2 * order + 3)));
  };
  const third = bounded(width(3, 3, 4, [farLeft * slack, farRight * slack], false));
  const bias = width(2, 2, 3, [third, third], true);
  const fit = width(1, 0, 2, [bias, bias], true);
  return fit > 0 && bias > 0 ? { fit: fit * spread, bias: bias * spread } : null;
}

/** Variance and bias of coefficient `of` of a fit of `order`, whose bias is read from one of order `above`. */
function pilot(side: Side, cut: number, order: number, of: number, above: number, width: number, biasWidth: number, regularised: boolean): Pilot | null {
  const fit = Number.isFinite(width) ? localFit(side, cut, width, order) : null;
  const higher = biasWidth > 0 ? localFit(side, cut, biasWidth, above) : null;
  if (fit === null || higher === null) return null;
  const variance = varianceOf(fit, of);
  const own = influence(fit, of);
  let constant = 0;
  for (let i = 0; i < own.length; i++) constant += own[i]! * (fit.distance[i]! / width) ** (order + 1);
  constant *= width ** of;
  const ahead = 2 * (order + 1 - of);
  return {
    variance: (2 * of + 1) * width ** (2 * of + 1) * variance,
    bias: Math.sqrt(ahead) * constant * higher.coefficients[above]!,
    regularisation: regularised ? ahead * 3 * constant ** 2 * varianceOf(higher, above) : 0,
  };
}

function varianceOf(fit: NonNullable<ReturnType<typeof localFit>>, coefficient: number): number {
  const residuals = neighbourResiduals(fit.distance, fit.outcome);
  return influence(fit, coefficient).reduce((sum, own, i) => sum + (own * residuals[i]!) ** 2, 0);
}

/** Different distances from the cut, the nearest first. */
function distances({ score }: Side, cut: number): readonly number[] {
  return [...new Set(score)].map((each) => Math.abs(each - cut)).sort((a, b) => a - b);
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Sample standard deviation. */
function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1));
}

/** Third less first quartile, the middle of two where they lie between (type 2 of Hyndman & Fan). */
function quartileRange(ascending: Float64Array): number {
  const at = (p: number): number => {
    const place = ascending.length * p;
    const below = Math.floor(place);
    return place === below ? (ascending[below - 1]! + ascending[below]!) / 2 : ascending[below]!;
  };
  return at(0.75) - at(0.25);
}
