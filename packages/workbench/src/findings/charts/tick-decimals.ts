/** Digits behind the point that all ticks of an axis share, so that they line up: enough to tell steps of a fifth of the span apart. */
export function tickDecimals(low: number, high: number): number {
  const step = (high - low) / 5;
  return step > 0 ? Math.min(6, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))) : 0;
}
