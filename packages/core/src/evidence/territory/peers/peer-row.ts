import type { LocalText } from "../../../language/text.ts";

/** The indicator that is shown first, and by which places lie next to each other where an office sets none: R&D spending against GDP says most in one number. */
export const firstIndicator = "rd_intensity";

/** An indicator as the list of them has it. */
export interface ListedIndicator {
  readonly id: string;
  readonly label: LocalText;
  readonly topic: string;
  readonly unit: string;
  /** Which end of a ranking is the better one; null where neither is. */
  readonly better?: "lower" | "higher" | null;
  readonly years: readonly number[];
}

/** What is known of an indicator by place and year, as `map` answers. */
export interface IndicatorValues {
  readonly indicators: readonly ListedIndicator[];
  readonly indicator: string | null;
  readonly table: string;
  readonly values: readonly { readonly region: string; readonly year: number; readonly value: number | null; readonly row: number }[];
  /** Places that are the whole and no place among others. */
  readonly national: readonly string[];
}

/** What one place reports of an indicator. */
export interface PeerFigure {
  readonly place: string;
  /** Null where it reports nothing of that year. */
  readonly value: number | null;
  /** Number of the row in the table; null where there is none. */
  readonly row: number | null;
  /** 1 = the highest of all places that report; places with the same value share a place. */
  readonly rank: number | null;
}

/** An indicator of some places beside each other, in one year. */
export interface PeerRow {
  readonly indicator: ListedIndicator;
  readonly table: string;
  readonly year: number;
  readonly figures: readonly PeerFigure[];
  /** So many places report it in that year, and the middle one of them. */
  readonly all: number;
  readonly median: number | null;
}

/**
 * One indicator of the places that are asked for: in the year asked for, else in the newest one that most of them report. The whole is no place among others. Null where the answer holds no
 * such indicator, or nobody reports it.
 */
export function peerRow({ indicators, indicator: id, values, national, table }: IndicatorValues, places: readonly string[], asked?: string): PeerRow | null {
  const indicator = indicators.find((each) => each.id === id);
  if (indicator === undefined) return null;
  const known = values.flatMap(({ value, ...rest }) => (value === null || national.includes(rest.region) ? [] : [{ ...rest, value }]));
  const reporting = (year: number): number => known.filter((each) => each.year === year && places.includes(each.region)).length;
  const year =
    indicator.years.find((each) => String(each) === asked) ??
    indicator.years.toSorted((a, b) => reporting(b) - reporting(a) || b - a).find((each) => known.some((figure) => figure.year === each));
  if (year === undefined) return null;
  const ofYear = known.filter((each) => each.year === year);
  const sorted = ofYear.map(({ value }) => value).sort((a, b) => a - b);
  const figures = places.map((place): PeerFigure => {
    const own = ofYear.find(({ region }) => region === place);
    if (own === undefined) return { place, value: null, row: null, rank: null };
    return { place, value: own.value, row: own.row, rank: 1 + ofYear.filter(({ value }) => value > own.value).length };
  });
  return { indicator, table, year, figures, all: ofYear.length, median: middleOf(sorted) };
}

function middleOf(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** So many indicators say enough of a place at once. */
const most = 6;

/** The indicators that are shown where nobody chose any: one of each topic, those with the newest figures first; `first` before all others where there is one of that code. */
export function usualIndicators(listed: readonly ListedIndicator[], first: string): readonly string[] {
  const newest = ({ years }: ListedIndicator): number => years.at(-1) ?? 0;
  const ordered = listed.toSorted((a, b) => Number(b.id === first) - Number(a.id === first) || newest(b) - newest(a));
  const ofTopic = ordered.filter(({ topic }, place) => ordered.findIndex((each) => each.topic === topic) === place);
  return [...ofTopic, ...ordered.filter((each) => !ofTopic.includes(each))].slice(0, most).map(({ id }) => id);
}

/** The places next to one by an indicator: so many above and below it, the highest first, itself among them; the first ones where it reports nothing. */
export function placesBeside(answer: IndicatorValues, place: string, each = 2): readonly string[] {
  const row = peerRow(
    answer,
    [...new Set(answer.values.map(({ region }) => region))].filter((region) => !answer.national.includes(region)),
  );
  const ranked = (row?.figures ?? [])
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .map((figure) => figure.place);
  const at = ranked.indexOf(place);
  if (at < 0) return ranked.slice(0, 2 * each + 1);
  const from = Math.max(0, Math.min(at - each, ranked.length - 2 * each - 1));
  return ranked.slice(from, from + 2 * each + 1);
}
