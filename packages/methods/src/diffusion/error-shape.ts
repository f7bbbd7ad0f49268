/** Normal scores of 0.5, 1, 2.5, 5, 10, 20, 30, 40, 50 … 99.5 %. */
const scores = [
  -2.575829, -2.326348, -1.959964, -1.644854, -1.281552, -0.841621, -0.524401, -0.253347, 0, 0.253347, 0.524401, 0.841621, 1.281552, 1.644854, 1.959964,
  2.326348, 2.575829,
] as const;

/**
 * Errors of a rising series at these scores, in half-widths: pooled over the reference class between 10 and 90 %, where they are -1 and 1 by construction.
 * Beyond, thinner than pooled: the wildest errors on the logit scale are of shares below 1 %, and say nothing of a return to 50.
 */
const errors = [-1.75, -1.6, -1.4, -1.2, -1, -0.493, -0.22, -0.08, 0, 0.15, 0.34, 0.58, 1, 1.2, 1.4, 1.6, 1.75] as const;

/** A falling series has the mirrored shape, one without direction the mean of both. */
function errorAt(knot: number, rise: number): number {
  return rise * errors[knot]! - (1 - rise) * errors[errors.length - 1 - knot]!;
}

/** Error in half-widths at a normal score; beyond the tables the last slope goes on. */
export function errorAtScore(score: number, rise: number): number {
  const right = knotAfter((knot) => scores[knot]! < score);
  const [from, to] = [scores[right - 1]!, scores[right]!];
  const below = errorAt(right - 1, rise);
  return below + ((score - from) / (to - from)) * (errorAt(right, rise) - below);
}

/** Normal score of an error in half-widths; inverse of `errorAtScore`. */
export function scoreOfError(error: number, rise: number): number {
  const right = knotAfter((knot) => errorAt(knot, rise) < error);
  const below = errorAt(right - 1, rise);
  const from = scores[right - 1]!;
  return from + ((error - below) / (errorAt(right, rise) - below)) * (scores[right]! - from);
}

/** The first knot, 1 to the last, that is not before what is looked for. */
function knotAfter(isBefore: (knot: number) => boolean): number {
  let right = 1;
  while (right < scores.length - 1 && isBefore(right)) right += 1;
  return right;
}
