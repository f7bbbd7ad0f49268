import type { Finding, Language } from "@quoin/core";
import type { Chart } from "../shared/chart.ts";
import { barsChart } from "./bars-chart.ts";
import { trendChart } from "./trend-chart.ts";

/** What stands around the drawing of a finding. */
export interface ChartSetting {
  readonly language: Language;
  readonly alt: string;
  readonly source: string;
  readonly file: string;
  readonly synthetic: boolean;
}

/** The comparison of a finding as a chart; null where the rule gives none. */
export function findingChart({ id, chart, statement, synthetic }: Finding, language: Language, source: string): Chart | null {
  if (chart === null) return null;
  const setting: ChartSetting = { language, alt: `${chart.title[language]} ${statement[language]}`, source, file: `quoin-${id}`, synthetic };
  return chart.kind === "trend" ? trendChart(chart, setting) : barsChart(chart, setting);
}
