/** One technology of an episode in one region: shares in percent by year, years ascending. */
export interface ShareSeries {
  readonly technology: string;
  readonly years: Float64Array;
  readonly shares: Float64Array;
  /** The amounts that the shares were formed from, in the same years. */
  readonly amounts?: Float64Array;
}

/** What a table says of a share beside it. */
export interface ShareFigure {
  readonly year: number;
  /** Row of the table (1 = the first under the header); null where it rests on several. */
  readonly row: number | null;
  /** Year, month or day (ISO 8601) on which this value was published; null where the table does not say. */
  readonly published: string | null;
  /** How the source qualifies it; null where the table does not say. */
  readonly quality: string | null;
}

/** The technologies that share one market of one region, in text order of their names. */
export interface Episode {
  readonly episode: string;
  readonly region: string;
  /** Given as percentages; otherwise the shares were formed from amounts, and at least two technologies are needed for them to mean something. */
  readonly givenAsShares: boolean;
  readonly series: readonly ShareSeries[];
  /** The figures of each series, in its order; absent where nothing is said of them. */
  readonly figures?: readonly (readonly ShareFigure[])[];
  /** One of the rows is marked as invented. */
  readonly synthetic?: boolean;
}

/** How a person finds a series again. */
export function seriesName({ episode, region }: Episode, { technology }: Pick<ShareSeries, "technology">): string {
  return `${episode} / ${region} / ${technology}`;
}
