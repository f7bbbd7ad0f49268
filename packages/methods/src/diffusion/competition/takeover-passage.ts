import { normalDistribution } from "./normal-distribution.ts";

/** Years after the last observation that a takeover is looked for. */
export const takeoverYears = 50;
const nodes = 81;
const reach = 4;
const step = (2 * reach) / (nodes - 1);

/** Beyond so many deviations a cell holds less than 1e-13 and is left out. */
const farthest = 7.5;

/** Where the mass of one node goes in a year: parts of the cells from `from` on. */
interface Move {
  readonly from: number;
  readonly parts: Float64Array;
}

/** Made with the first call: a hundred thousand values of the distribution that no other command needs. */
let kept: readonly (readonly Move[])[] | undefined;

function movesOfYears(): readonly (readonly Move[])[] {
  kept ??= Array.from({ length: takeoverYears - 1 }, (_, year) => {
    const correlation = Math.sqrt((year + 1) / (year + 2));
    const rest = Math.sqrt(1 - correlation * correlation);
    return Array.from({ length: nodes }, (_, node) => move(correlation * (node * step - reach), rest));
  });
  return kept;
}

/** Probability of each cell of the grid under a normal distribution; the outer cells hold the tails. */
function move(mean: number, deviation: number): Move {
  const cellOf = (score: number) => Math.min(nodes - 1, Math.max(0, Math.round((score + reach) / step)));
  const [from, to] = [cellOf(mean - farthest * deviation), cellOf(mean + farthest * deviation)];
  const parts = new Float64Array(to - from + 1);
  let below = 0;
  for (let cell = from; cell <= to; cell++) {
    const up = cell === to ? 1 : normalDistribution(((cell + 0.5) * step - reach - mean) / deviation);
    parts[cell - from] = up - below;
    below = up;
  }
  return { from, parts };
}

/**
 * Probability that a level has been reached by year 1, 2 … 50: first passage of the forecast error, which is a Gaussian Markov process in its normal scores.
 *
 *   P(T <= h) = 1 - P(u_1 < b_1, …, u_h < b_h)      u_h standard normal, corr(u_h, u_H) = (h / H)^½, as in a random walk
 *
 * @param barriers  b_h: normal score that the error of year h must reach, `takeoverYears` of them
 * @returns         never decreasing, in [0, 1]
 * No draws: the density is carried over a grid of 81 scores. Cost O(50 · 81²) at most, 0.1 M multiplications.
 */
export function takeoverPassage(barriers: Float64Array): Float64Array {
  const moves = movesOfYears();
  const reached = new Float64Array(takeoverYears);
  let below: Float64Array = Float64Array.from(move(0, 1).parts);
  let past = 0;
  for (let year = 0; year < takeoverYears; year++) {
    if (year > 0) below = moved(below, moves[year - 1]!);
    const barrier = barriers[year]!;
    for (let node = 0; node < nodes; node++) {
      const above = Math.min(1, Math.max(0, (node * step - reach + step / 2 - barrier) / step));
      below[node] = below[node]! * (1 - above);
    }
    past = Math.max(past, 1 - below.reduce((sum, part) => sum + part, 0));
    reached[year] = Math.min(1, past);
  }
  return reached;
}

function moved(density: Float64Array, moves: readonly Move[]): Float64Array {
  const next = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const mass = density[node]!;
    if (mass < 1e-12) continue;
    const { from, parts } = moves[node]!;
    for (let cell = 0; cell < parts.length; cell++) next[from + cell] = next[from + cell]! + mass * parts[cell]!;
  }
  return next;
}
