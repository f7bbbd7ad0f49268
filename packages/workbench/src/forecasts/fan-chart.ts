import type { ApiAnswer, Language } from "@quoin/core";
import { trendChart } from "../findings/charts/trend-chart.ts";
import type { Chart } from "../shared/charts/chart.ts";

export type Chosen = NonNullable<ApiAnswer<"forecast">["chosen"]>;
export type Told = Chosen["technologies"][number];

export interface FanWords {
  readonly title: string;
  readonly observed: string;
  readonly median: string;
  readonly band: string;
}

/** Observed share, and from the year stood in the middle of the forecast with its band; the observed line goes on, so that both can be compared. */
export function fanChart(told: Told, { origin, table, episode, synthetic }: Chosen, words: FanWords, language: Language): Chart {
  const shareIn = new Map(told.observed.map(({ year, share }) => [year, share]));
  const saidIn = new Map(told.forecast.map((said) => [said.year, said]));
  const from = told.forecast[0]?.year ?? Number.POSITIVE_INFINITY;
  const start = told.observed.filter(({ year }) => year <= origin && year < from).at(-1);
  const years = [...new Set([...shareIn.keys(), ...saidIn.keys()])].sort((a, b) => a - b);
  const said = (pick: (each: Told["forecast"][number]) => number) =>
    years.map((year) => {
      const each = saidIn.get(year);
      return each === undefined ? (year === start?.year ? start.share : null) : pick(each);
    });
  const both = (text: string) => ({ en: text, zh: text });
  return trendChart(
    {
      kind: "trend",
      title: both(words.title),
      years,
      lines: [
        { label: both(words.observed), unit: "percent", values: years.map((year) => shareIn.get(year) ?? null) },
        { label: both(words.median), unit: "percent", values: said(({ p50 }) => p50) },
      ],
      band: { label: both(words.band), low: said(({ p10 }) => p10), high: said(({ p90 }) => p90) },
      threshold: 50,
    },
    { language, alt: words.title, source: table, file: `quoin-forecast-${episode}-${told.technology}-${origin}`, synthetic },
  );
}
