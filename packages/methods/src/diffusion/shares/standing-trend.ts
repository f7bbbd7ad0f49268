import { logitOfShare } from "./logit-share.ts";
import type { ShareTrend } from "./share-trend.ts";

/** The trend of a technology that has too few points to have one: it stays where it is, as unsure as a series of two points. */
export function standingTrend(share: number): ShareTrend {
  return {
    share,
    logit: logitOfShare(share),
    points: 2,
    slope: 0,
    spread: 0.5,
    regularity: 0,
    rising: { level: 0, slope: 0 },
    falling: { level: 0, slope: 0 },
    widening: 0,
  };
}
