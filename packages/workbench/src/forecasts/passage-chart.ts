import type { Language } from "@quoin/core";
import { trendChart } from "../findings/charts/trend-chart.ts";
import type { Chart } from "../shared/charts/chart.ts";
import type { Chosen, Told } from "./fan-chart.ts";

/** Years of the takeover distribution that are drawn; what lies beyond is said in words. */
const drawnYears = 25;

/** When a technology takes over: the probability that it has by each year; never falling, and ending below 100 % by what is never. Null where there is no distribution. */
export function passageChart(
  told: Told,
  { table, episode, origin, synthetic }: Chosen,
  words: { readonly title: string; readonly line: string },
  language: Language,
): Chart | null {
  const first = told.forecast[0]?.year;
  if (told.takeover === null || told.takeover.status === "reached" || first === undefined) return null;
  const both = (text: string) => ({ en: text, zh: text });
  const reached = told.takeover.by_year.slice(0, drawnYears);
  return trendChart(
    {
      kind: "trend",
      title: both(words.title),
      years: reached.map((_, year) => first + year),
      lines: [{ label: both(words.line), unit: "percent", values: reached.map((probability) => 100 * probability) }],
      band: null,
      threshold: 50,
    },
    { language, alt: words.title, source: table, file: `quoin-takeover-${episode}-${told.technology}-${origin}`, synthetic },
  );
}
