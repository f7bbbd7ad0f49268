/** A figure with a fixed count of decimals and a true minus; a missing one is a dash. */
export function figure(value: number | null, decimals: number): string {
  return value === null ? "–" : value.toFixed(decimals).replace("-", "−");
}
