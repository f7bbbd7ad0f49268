import { elementAt } from "../../../contract/assert-present.ts";
import { worthOfBand } from "./answer/band-worth.ts";
import type { ForecastAnswer } from "./answer/forecast-answer.ts";
import { backTest } from "./back-test/back-test.ts";
import { baseRatesWithout } from "./back-test/base-rates-without.ts";
import type { PreparedEpisode } from "./back-test/forecast-episode.ts";
import { referenceClass } from "./back-test/reference-class.ts";
import type { ReferenceFamily } from "./back-test/reference-family.ts";
import { wasKnown } from "./series/known-by.ts";
import { backTestRecord, firstWarnings, warningRecord } from "./series-record.ts";
import { type StandingForecast, standingForecasts } from "./standing-forecast.ts";

type Told = NonNullable<ForecastAnswer["chosen"]>["technologies"][number];

/** What is asked of a market. */
export interface ForecastQuestion {
  readonly origin: number;
  /** Years. */
  readonly horizon: number;
  /** Percent. */
  readonly level: number;
  readonly alarm: number;
  readonly capabilityYears: number;
  /** The same market with what was known then, which may be less than all up to the origin. */
  readonly knownThen: PreparedEpisode;
  /** Family of the reference class that the market belongs to, which then has no say; null where it is of none. */
  readonly family: ReferenceFamily | null;
}

/** How far ahead the back-test of a page looks, years. */
const testedAhead = 5;
/** The share that base rates speak of, percent. */
const baseRateLevel = 50;

/** Every technology of a market as it was seen from a year, with what came, the back-test of its other years and the base rate. */
export function technologyForecasts(
  prepared: PreparedEpisode,
  { origin, horizon, level, alarm, capabilityYears, family, knownThen }: ForecastQuestion,
): Told[] {
  const said = standingForecasts(knownThen, origin, horizon, level);
  const tested = backTest(prepared, testedAhead);
  const first = firstWarnings(prepared, level, alarm);
  return prepared.episode.series.map((series, index) => {
    const { technology, years, shares } = series;
    const standing = said.find((each) => each.technology === technology);
    const known = elementAt(knownThen.episode.series, index);
    const until = known.years.findLastIndex((year) => year <= origin);
    const last = known.shares[until];
    const band = worthOfBand(
      Array.from(known.shares).slice(0, until + 1),
      standing?.years.find(({ year }) => year === origin + testedAhead),
    );
    const told = band === "below-resolution" ? undefined : standing;
    return {
      technology,
      observed: Array.from(years, (year, place) => {
        const figure = prepared.episode.figures?.[index]?.[place];
        return {
          year,
          share: shares[place]!,
          published: figure?.published ?? null,
          known_then: figure === undefined || year > origin ? null : wasKnown(figure, origin),
          quality: figure?.quality ?? null,
          row: figure?.row ?? null,
        };
      }),
      forecast: told === undefined ? [] : [...told.years],
      band,
      takeover: told === undefined ? null : takeoverAnswer(told, alarm),
      curve_year: told?.curveYear ?? null,
      saturation: told?.saturation ?? null,
      base_rate: last === undefined || level !== baseRateLevel ? null : baseRateAt(last, family),
      back_test: backTestRecord(tested, index),
      warned: warningRecord(series, first[index] ?? null, level, capabilityYears),
    };
  });
}

/** Of series first seen at such a share; the family that the market belongs to is left out. */
function baseRateAt(share: number, family: ReferenceFamily | null): Told["base_rate"] {
  const rates = family === null ? referenceClass.base_rates : baseRatesWithout[family].map(([from, to, series, reached]) => ({ from, to, series, reached }));
  return rates.find(({ from, to }) => share >= from && share < to) ?? null;
}

function takeoverAnswer({ takeover }: StandingForecast, alarm: number): NonNullable<Told["takeover"]> {
  return {
    year_p10: takeover.yearP10,
    year_p50: takeover.yearP50,
    year_p90: takeover.yearP90,
    within_5: takeover.within5,
    within_10: takeover.within10,
    never: takeover.never,
    by_year: [...takeover.byYear],
    alarm: takeover.status === "ahead" && takeover.within10 >= alarm,
    status: takeover.status,
  };
}
