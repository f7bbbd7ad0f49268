/** Gains in worlds, and how far what was seen lies from its mean when it is drawn again. */
export interface DrawnGains {
  readonly worlds: Float64Array;
  readonly spread: Float64Array;
}

/** Room for the draws. */
export function noDraws(draws: number): DrawnGains {
  return { worlds: new Float64Array(draws), spread: new Float64Array(draws) };
}

/**
 * Worlds with as much of the spread as they do not vary by themselves: the variance is the larger of the two. What was seen is drawn from one world, so that its spread holds what worlds
 * vary by; the sum of both would count it twice, and call a true gain chance.
 *
 *   together({ worlds: Float64Array.of(-1, 1), spread: Float64Array.of(-0.5, 0.5) })  // Float64Array [-1, 1]
 */
export function together({ worlds, spread }: DrawnGains): Float64Array {
  const [within, seen] = [varianceOf(worlds), varianceOf(spread)];
  const share = seen > within ? Math.sqrt(1 - within / seen) : 0;
  return worlds.map((world, draw) => world + share * spread[draw]!);
}

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
