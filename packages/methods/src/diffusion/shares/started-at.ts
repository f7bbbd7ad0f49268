/** A technology has started once its share (percent) is above this. */
export const startShare = 0.05;

/** Index of the first share above `startShare`; the length where there is none. Zeros before are no data, zeros after are. */
export function startedAt(shares: Float64Array): number {
  const first = shares.findIndex((share) => share > startShare);
  return first < 0 ? shares.length : first;
}
