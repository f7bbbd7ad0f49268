import type { ScaleStep } from "../shared/charts/tile-grid.tsx";

/**
 * Fifths of the known values, from low to high: equal values share a step, so a tie is never split.
 *
 *   scaleSteps([1, 2, 3, 4, 5]).get(3)  // 3
 */
export function scaleSteps(values: readonly number[]): ReadonlyMap<number, ScaleStep> {
  const sorted = [...values].sort((a, b) => a - b);
  const steps = new Map<number, ScaleStep>();
  sorted.forEach((value, place) => {
    if (!steps.has(value)) steps.set(value, (1 + Math.floor((place * 5) / sorted.length)) as ScaleStep);
  });
  return steps;
}

/** Lowest and highest value of each step. */
export function stepRanges(values: readonly number[]): readonly { readonly step: ScaleStep; readonly low: number; readonly high: number }[] {
  const steps = scaleSteps(values);
  return ([1, 2, 3, 4, 5] as const).flatMap((step) => {
    const own = values.filter((value) => steps.get(value) === step);
    return own.length === 0 ? [] : [{ step, low: Math.min(...own), high: Math.max(...own) }];
  });
}
