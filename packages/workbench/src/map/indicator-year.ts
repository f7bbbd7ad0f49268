import type { ApiAnswer, Language } from "@quoin/core";
import { byCodePoint } from "@quoin/methods";
import { measuredAlike } from "../language/measured-text.ts";
import type { ShownPlaces } from "./shown-places.ts";

export type MapAnswer = ApiAnswer<"map">;
export type Indicator = MapAnswer["indicators"][number];

/** A figure of a place with its row in the table. */
export interface PlaceFigure {
  readonly region: string;
  readonly value: number;
  readonly row: number;
}

/** One indicator in one year: the places shown that report it, highest first (ties by code), and the own row of what they are parts of. */
export interface IndicatorYear {
  readonly indicator: Indicator;
  readonly year: number;
  readonly table: string;
  readonly figures: readonly PlaceFigure[];
  /** Writes a figure of this year as all others are written beside it. */
  readonly say: (value: number, language: Language) => string;
  /** The row of the place whose parts are shown. */
  readonly whole: PlaceFigure | null;
  /** Values of a province over the indicator's years, gaps as null. */
  readonly seriesOf: (region: string) => readonly (number | null)[];
}

/** Takes one year and some places out of an answer; the newest year where the one asked for has none. Null where the answer does not hold the indicator. */
export function indicatorYear(
  { indicators, indicator: id, values, national, table }: MapAnswer,
  asked: string | undefined,
  { of, places }: Pick<ShownPlaces, "of" | "places">,
): IndicatorYear | null {
  const shown = new Set(places.map(({ id: own }) => own));
  // Where no place is on record the table alone says which there are.
  const isShown = (region: string): boolean => (shown.size === 0 && of === null ? !national.includes(region) : shown.has(region));
  const indicator = indicators.find((each) => each.id === id);
  const year = indicator?.years.find((each) => String(each) === asked) ?? indicator?.years.at(-1);
  if (indicator === undefined || year === undefined) return null;
  const figures = values.flatMap(({ region, year: at, value, row }) => (at === year && value !== null ? [{ region, value, row }] : []));
  return {
    indicator,
    year,
    table,
    figures: figures.filter(({ region }) => isShown(region)).sort((a, b) => b.value - a.value || byCodePoint(a.region, b.region)),
    say: (value, language) =>
      measuredAlike(
        figures.map((figure) => figure.value),
        indicator.unit,
        language,
      )(value),
    whole: figures.find(({ region }) => national.includes(region)) ?? null,
    seriesOf: (region) => indicator.years.map((at) => values.find((each) => each.region === region && each.year === at)?.value ?? null),
  };
}
