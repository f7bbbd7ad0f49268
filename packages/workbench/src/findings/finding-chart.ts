import type { Finding, Language } from "@quoin/core";
import type { Chart } from "../shared/chart.ts";
import { barsChart } from "./bars-chart.ts";
import { trendChart } from "./trend-chart.ts";
import { valueChart } from "./value-chart.ts";

/** What stands around the drawing of a finding. */
export interface ChartSetting {
  readonly language: Language;
  readonly alt: string;
  readonly source: string;
  readonly file: string;
  readonly synthetic: boolean;
}

/** The comparison of a finding as a chart, or its value beside the limit where the rule draws nothing; null where there is no value. */
export function findingChart(finding: Finding, language: Language, source: string): Chart | null {
  const { id, statement, synthetic } = finding;
  const chart = finding.chart ?? valueChart(finding, language);
  if (chart === null) return null;
  const setting: ChartSetting = { language, alt: `${chart.title[language]} ${statement[language]}`, source, file: `quoin-${id}`, synthetic };
  return chart.kind === "trend" ? trendChart(chart, setting) : barsChart(chart, setting);
}
