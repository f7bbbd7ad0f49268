import { elementAt } from "../../../../contract/assert-present.ts";
import type { ForecastAnswer } from "../answer/forecast-answer.ts";
import type { Episode, ShareFigure } from "./share-series.ts";

/**
 * Whether the value of a figure had been published by the end of a year; null where the table does not say.
 *
 *   wasKnown({ published: "2008-03", … }, 2007)  // false
 */
export function wasKnown({ published }: Pick<ShareFigure, "published">, origin: number): boolean | null {
  const year = published === null ? null : /^\d{4}/.exec(published)?.[0];
  return year === null || year === undefined ? null : Number(year) <= Math.floor(origin);
}

/** The market without the figures of years up to `origin` whose value was published only later; figures of which nobody says when stay. */
export function publishedBy(market: Episode, origin: number): Episode {
  const { figures } = market;
  if (figures === undefined) return market;
  const kept = figures.map((own) => own.map((figure) => figure.year > origin || wasKnown(figure, origin) !== false));
  const isKept = (index: number) => (_: unknown, place: number) => elementAt(elementAt(kept, index), place);
  return {
    ...market,
    series: market.series.map((series, index) => ({
      technology: series.technology,
      years: series.years.filter(isKept(index)),
      shares: series.shares.filter(isKept(index)),
    })),
    figures: figures.map((own, index) => own.filter(isKept(index))),
  };
}

/** Of the figures of years up to `origin`: how many had been published by then, how many only later, of how many nobody says. */
export function vintageOf({ figures, series }: Episode, origin: number): Pick<NonNullable<ForecastAnswer["chosen"]>["vintage"], "known" | "later" | "unsaid"> {
  const said = figures ?? series.map(({ years }) => Array.from(years, (year) => ({ year, published: null })));
  const known = said
    .flat()
    .filter(({ year }) => year <= origin)
    .map((figure) => wasKnown(figure, origin));
  const count = (what: boolean | null) => known.filter((each) => each === what).length;
  return { known: count(true), later: count(false), unsaid: count(null) };
}
