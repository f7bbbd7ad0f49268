import type { Finding, Language } from "@quoin/core";
import type { Chart } from "../../shared/charts/chart.ts";
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
  /** The place of which the page speaks: it is never folded away. */
  readonly place?: string | null;
}

/** A name that stands within sentences too, as the title of a picture. */
function asTitle(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The comparison of a finding as a chart, or its value beside the limit where the rule draws nothing; null where there is no value. */
export function findingChart(finding: Finding, language: Language, source: string, place: string | null = null): Chart | null {
  const { id, statement, synthetic } = finding;
  const chart = finding.chart ?? valueChart(finding, language);
  if (chart === null) return null;
  const setting: ChartSetting = { language, alt: `${chart.title[language]} ${statement[language]}`, source, file: `quoin-${id}`, synthetic, place };
  const drawn = chart.kind === "trend" ? trendChart(chart, setting) : barsChart(chart, setting);
  return { ...drawn, title: asTitle(drawn.title), ...(finding.years === null ? {} : { asOf: finding.years.to }) };
}
