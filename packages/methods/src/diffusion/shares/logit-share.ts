/** Shares are held within these limits (percent) before a logit is taken; beyond them a survey says nothing about the odds. */
export const lowestShare = 0.1;
export const highestShare = 99.9;

/** ln(s / (100 - s)) of a share in percent, held within `lowestShare` and `highestShare`. */
export function logitOfShare(share: number): number {
  const held = Math.min(highestShare, Math.max(lowestShare, share));
  return Math.log(held / (100 - held));
}

/** The share in percent whose logit is `z`; inverse of `logitOfShare`. */
export function shareOfLogit(z: number): number {
  return 100 / (1 + Math.exp(-Math.min(60, Math.max(-60, z))));
}

/** A quantile of a held share as a share again: the held limits stand for everything beyond them, so that 0.1 reads 0, 99.9 reads 100, and 0.5 to 99.5 stay. */
export function unheldShare(share: number): number {
  if (share < 0.5) return Math.max(0, (share - lowestShare) * (0.5 / (0.5 - lowestShare)));
  if (share > 99.5) return 100 - Math.max(0, (highestShare - share) * (0.5 / (0.5 - lowestShare)));
  return share;
}
