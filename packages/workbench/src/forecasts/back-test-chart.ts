import type { Language } from "@quoin/core";
import { trendChart } from "../findings/charts/trend-chart.ts";
import type { Chart } from "../shared/charts/chart.ts";
import type { Chosen, FanWords, Told } from "./fan-chart.ts";

/** What was said of each year so many years before, beside what came: an outcome beyond the band is a miss. Null where fewer than two years can be tested. */
export function backTestChart(told: Told, { table, episode, synthetic }: Chosen, words: FanWords, language: Language): Chart | null {
  const { rows } = told.back_test;
  if (rows.length < 2) return null;
  const both = (text: string) => ({ en: text, zh: text });
  return trendChart(
    {
      kind: "trend",
      title: both(words.title),
      years: rows.map(({ year }) => year),
      lines: [
        { label: both(words.observed), unit: "percent", values: rows.map(({ observed }) => observed) },
        { label: both(words.median), unit: "percent", values: rows.map(({ p50 }) => p50) },
      ],
      band: { label: both(words.band), low: rows.map(({ p10 }) => p10), high: rows.map(({ p90 }) => p90) },
      threshold: null,
    },
    { language, alt: words.title, source: table, file: `quoin-back-test-${episode}-${told.technology}`, synthetic },
  );
}
