import type { Finding, FindingChart, Language } from "@quoin/core";
import { bracketed } from "../../language/marks.ts";
import { yearsText } from "../../language/years-text.ts";
import { chartWordsIn } from "../../shared/charts/chart-words.ts";

type Valued = Pick<Finding, "value" | "unit" | "threshold" | "null" | "interval" | "comparison" | "question" | "years">;
type Bars = Extract<FindingChart, { kind: "bars" }>;

/**
 * What a finding whose rule draws nothing is drawn by: its value against what it was held against, the range of chance or else the limit of the verdict.
 * Null where there is no value, or nothing beside it: a number alone is no comparison.
 */
export function valueChart({ value, unit, threshold, null: drawn, interval, comparison, question, years }: Valued, language: Language): Bars | null {
  if (value === null || (drawn === null && threshold === null)) return null;
  const words = chartWordsIn(language);
  const both = (text: string) => ({ en: text, zh: text });
  const bar = (id: string, label: string, of: number) => ({ id, label: both(label), value: of, low: null, high: null, count: null });
  const own = { ...bar("value", words.observed, value), low: interval?.low ?? null, high: interval?.high ?? null };
  // The name of a bar has no room for them in a narrow drawing.
  const of = (language: Language): string => (years === null ? "" : bracketed(language === "zh" ? `${yearsText(years)}年` : yearsText(years), language));
  const title = comparison === null ? question : { en: `${words.held} ${comparison.text.en}`, zh: `${words.held}${comparison.text.zh}` };
  return {
    kind: "bars",
    title: { en: title.en + of("en"), zh: title.zh + of("zh") },
    unit,
    bars: drawn === null && threshold !== null ? [own, bar("limit", words.limit, threshold)] : [own],
    band: drawn === null ? null : { label: both(words.chance), low: drawn.p05, mean: drawn.mean, high: drawn.p95 },
    threshold: drawn === null ? null : threshold,
  };
}
