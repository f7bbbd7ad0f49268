/** One item of a scorecard: points `[input, score]`, straight between them and flat outside the ends. */
export interface ScorecardItem {
  readonly code: string;
  readonly points: readonly (readonly [number, number])[];
}

/**
 * Score of an input on a piecewise-linear item; null where the input is missing, never zero by silence.
 *
 *   piecewiseScore([[0.1, 0], [0.5, 7]], 0.3)  // 3.5
 *
 * Errors: an item without points has no score (null). Cost O(points). Source: score sheets of manufacturing innovation centres.
 */
export function piecewiseScore(points: readonly (readonly [number, number])[], input: number | null): number | null {
  const [first] = points;
  const last = points.at(-1);
  if (input === null || first === undefined || last === undefined) return null;
  if (input <= first[0]) return first[1];
  if (input >= last[0]) return last[1];
  const upper = points.findIndex(([x]) => x >= input);
  const [x1, y1] = points[upper] ?? last;
  const [x0, y0] = points[upper - 1] ?? first;
  return y0 + ((y1 - y0) * (input - x0)) / (x1 - x0);
}
