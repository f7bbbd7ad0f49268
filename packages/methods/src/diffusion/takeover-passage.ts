import { normalDistribution } from "./normal-distribution.ts";

/** Years after the last observation that a takeover is looked for. */
export const takeoverYears = 50;
/** Errors at two horizons h < H correlate as (h / H)^(persistence / 2): 1 is a random walk, more forgets sooner. Chosen on the reference class. */
const persistence = 1.5;
const nodes = 81;
const reach = 4;
const step = (2 * reach) / (nodes - 1);

/** Made with the first call: a third of a million values of the distribution that no other command needs. */
let kept: readonly (readonly Float64Array[])[] | undefined;

function movesOfYears(): readonly (readonly Float64Array[])[] {
  kept ??= Array.from({ length: takeoverYears - 1 }, (_, year) => {
    const correlation = ((year + 1) / (year + 2)) ** (persistence / 2);
    const rest = Math.sqrt(1 - correlation * correlation);
    return Array.from({ length: nodes }, (_, node) => cells(correlation * (node * step - reach), rest));
  });
  return kept;
}

/** Probability of each cell of the grid under a normal distribution; the outer cells hold the tails. */
function cells(mean: number, deviation: number): Float64Array {
  const below = Float64Array.from({ length: nodes + 1 }, (_, edge) =>
    edge === 0 ? 0 : edge === nodes ? 1 : normalDistribution(((edge - 0.5) * step - reach - mean) / deviation),
  );
  return Float64Array.from({ length: nodes }, (_, node) => below[node + 1]! - below[node]!);
}

/**
 * Probability that a level has been reached by year 1, 2 … 50: first passage of the forecast error, which is a Gaussian Markov process in its normal scores.
 *
 *   P(T <= h) = 1 - P(u_1 < b_1, …, u_h < b_h)      u_h standard normal, corr(u_h, u_H) = (h / H)^0.75
 *
 * @param barriers  b_h: normal score that the error of year h must reach, `takeoverYears` of them
 * @returns         never decreasing, in [0, 1]
 * No draws: the density is carried over a grid of 81 scores. Cost O(50 · 81²), 0.3 M multiplications.
 */
export function takeoverPassage(barriers: Float64Array): Float64Array {
  const moves = movesOfYears();
  const reached = new Float64Array(takeoverYears);
  let below: Float64Array = cells(0, 1);
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

function moved(density: Float64Array, move: readonly Float64Array[]): Float64Array {
  const next = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const mass = density[node]!;
    if (mass < 1e-12) continue;
    const row = move[node]!;
    for (let to = 0; to < nodes; to++) next[to] = next[to]! + mass * row[to]!;
  }
  return next;
}
