/** Digits after the point that an interval allows: as many as show its width with one digit, so no more than the evidence carries. */
export function decimalsOf(low: number, high: number): number {
  const width = Math.abs(high - low);
  return width > 0 && Number.isFinite(width) ? Math.min(8, Math.max(0, Math.ceil(-Math.log10(width)))) : 3;
}
