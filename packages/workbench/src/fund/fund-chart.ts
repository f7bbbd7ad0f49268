import type { ApiAnswer, FindingChart, Language } from "@quoin/core";
import { barsChart } from "../findings/charts/bars-chart.ts";
import type { Chart } from "../shared/charts/chart.ts";

export type Ceiling = NonNullable<ApiAnswer<"design-ceiling">["ceiling"]>;

interface FundWords {
  readonly title: string;
  readonly source: string;
}

/** Money of each region as it would be, with a tick where it is now; the largest of now first, so that the order stays while somebody tries. */
export function fundChart(
  { regions, currency, synthetic }: Pick<Ceiling, "regions" | "currency" | "synthetic">,
  { title, source }: FundWords,
  language: Language,
): Chart {
  const both = { en: title, zh: title };
  const chart: Extract<FindingChart, { kind: "bars" }> = {
    kind: "bars",
    title: both,
    unit: currency,
    bars: regions.map(({ id, name, now, asked }) => ({
      id,
      label: { en: name.en, zh: name.zh },
      value: asked,
      reference: now,
      low: null,
      high: null,
      count: null,
    })),
    band: null,
    threshold: null,
  };
  return { ...barsChart(chart, { language, alt: title, source, file: "quoin-fund", synthetic }), title };
}
