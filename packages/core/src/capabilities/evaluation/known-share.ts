/** A grade and a trend rest on at least this share of a scorecard's points. */
export const knownShare = 0.6;
