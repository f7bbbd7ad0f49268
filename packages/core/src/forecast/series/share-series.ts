/** One technology of an episode in one region: shares in percent by year, years ascending. */
export interface ShareSeries {
  readonly technology: string;
  readonly years: Float64Array;
  readonly shares: Float64Array;
  /** The amounts that the shares were formed from, in the same years. */
  readonly amounts?: Float64Array;
}

/** The technologies that share one market of one region, in text order of their names. */
export interface Episode {
  readonly episode: string;
  readonly region: string;
  /** Given as percentages; otherwise the shares were formed from amounts, and at least two technologies are needed for them to mean something. */
  readonly givenAsShares: boolean;
  readonly series: readonly ShareSeries[];
}

/** How a person finds a series again. */
export function seriesName({ episode, region }: Episode, { technology }: Pick<ShareSeries, "technology">): string {
  return `${episode} / ${region} / ${technology}`;
}
