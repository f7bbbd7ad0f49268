import { logitOfShare } from "./logit-share.ts";

/** The damped random walk of one share, on the logit scale. */
export interface DampedLogit {
  /** Mean change of the logit over the last `steps` steps, a year. */
  readonly drift: number;
  /** Share (percent), `years` after the last point. */
  at(years: number): number;
}

/**
 * Logit random walk whose drift dies away.
 *
 *   z(h) = z_T + b φ (1 - φ^h) / (1 - φ)        φ = 1: z_T + b h
 *
 * @param steps  the drift b is taken over so many last steps, or over all
 * Reference: Gardner & McKenzie 1985.
 */
export function dampedLogit(years: ArrayLike<number>, shares: ArrayLike<number>, phi: number, steps = Number.POSITIVE_INFINITY): DampedLogit {
  const last = years.length - 1;
  const from = Math.max(0, last - steps);
  const [end, begin] = [logitOfShare(shares[last]!), logitOfShare(shares[from]!)];
  const drift = last > from ? (end - begin) / (years[last]! - years[from]!) : 0;
  const carried = (h: number) => (phi === 1 ? h : (phi * (1 - phi ** h)) / (1 - phi));
  return { drift, at: (h) => 100 / (1 + Math.exp(-Math.min(50, Math.max(-50, end + drift * carried(h))))) };
}
