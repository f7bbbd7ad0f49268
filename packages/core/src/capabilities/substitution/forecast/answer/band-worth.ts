/** What a band of a forecast is worth to whoever reads it. */
export const bandWorths = ["told", "too-wide", "below-resolution"] as const;
export type BandWorth = (typeof bandWorths)[number];

/** Below so many percent the slope of a share is that of its first cases. */
const leastTold = 1;
/** A share of fewer steps of its source than this may be twice what is printed, or half. */
const fewestSteps = 2;
/** More decimals than sources print: the share was computed, and has no steps. */
const mostDecimals = 3;
/** A band that spans a tenfold and so much of the market leaves nothing out that anybody could have meant. */
const [widestRatio, widestSpan] = [10, 25];

/**
 * Whether a band says anything. While a share has never stood at 1 %, or at two steps of what the source prints, none is given: of 0.07 and 0.1 a forecast would say 0 to 0, and what came was 4.7.
 * One that spans a tenfold and a quarter of the market is true and useless, and says so.
 *
 * @param shares percent, up to the year stood in
 * @param later the band five years on; undefined where none is told
 */
export function worthOfBand(shares: readonly number[], later: { readonly p10: number; readonly p90: number } | undefined): BandWorth {
  const least = Math.max(leastTold, fewestSteps * (stepOf(shares) ?? 0));
  if (shares.length > 0 && shares.every((share) => share < least)) return "below-resolution";
  if (later === undefined) return "told";
  return later.p90 - later.p10 >= widestSpan && later.p90 >= widestRatio * later.p10 ? "too-wide" : "told";
}

/** The step in which a source prints its shares, by the most decimals that any has; null where they were computed. */
function stepOf(shares: readonly number[]): number | null {
  const decimals = Math.max(0, ...shares.map((share) => (String(share).split(".")[1] ?? "").length));
  return decimals > mostDecimals ? null : 10 ** -decimals;
}
