import type { ApiAnswer } from "@quoin/core";
import { byCodePoint } from "@quoin/methods";

export type MapAnswer = ApiAnswer<"map">;
export type Indicator = MapAnswer["indicators"][number];

/** A figure of a place with its row in the table. */
export interface PlaceFigure {
  readonly region: string;
  readonly value: number;
  readonly row: number;
}

/** One indicator in one year: provinces that report it, highest first (ties by code), and the nation's own row. */
export interface IndicatorYear {
  readonly indicator: Indicator;
  readonly year: number;
  readonly table: string;
  readonly figures: readonly PlaceFigure[];
  readonly nation: PlaceFigure | null;
  /** Values of a province over the indicator's years, gaps as null. */
  readonly seriesOf: (region: string) => readonly (number | null)[];
}

/** Takes one year out of an answer; the newest where the year asked for has none. Null where the answer does not hold the indicator. */
export function indicatorYear({ indicators, indicator: id, values, national, table }: MapAnswer, asked: string | undefined): IndicatorYear | null {
  const indicator = indicators.find((each) => each.id === id);
  const year = indicator?.years.find((each) => String(each) === asked) ?? indicator?.years.at(-1);
  if (indicator === undefined || year === undefined) return null;
  const figures = values.flatMap(({ region, year: at, value, row }) => (at === year && value !== null ? [{ region, value, row }] : []));
  return {
    indicator,
    year,
    table,
    figures: figures.filter(({ region }) => !national.includes(region)).sort((a, b) => b.value - a.value || byCodePoint(a.region, b.region)),
    nation: figures.find(({ region }) => national.includes(region)) ?? null,
    seriesOf: (region) => indicator.years.map((at) => values.find((each) => each.region === region && each.year === at)?.value ?? null),
  };
}
