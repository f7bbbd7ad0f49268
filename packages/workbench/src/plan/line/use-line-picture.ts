import type { Finding, PlanLine } from "@quoin/core";
import { useDiagnosis } from "../../answers/use-diagnosis.ts";
import { findingChart } from "../../findings/charts/finding-chart.ts";
import { useFindingSource } from "../../findings/use-finding-source.ts";
import { useText } from "../../language/use-text.ts";
import { usePlaceNames } from "../../regions/place-names.ts";
import type { Chart } from "../../shared/charts/chart.ts";
import { planText } from "../plan.text.ts";
import { shareOutChart } from "./share-out-chart.ts";
import { tradeOffChart } from "./trade-off-chart.ts";

interface LinePicture {
  readonly chart: Chart;
  /** The finding whose comparison is drawn, where the line itself shares nothing out. */
  readonly finding: Finding | null;
}

/** What a task is shown by: what it weighs, what it shares out, else the finding that it rests on. */
export function useLinePicture(line: PlanLine, region: string): LinePicture | null {
  const { t, pick, ours, language } = useText(planText);
  const placeName = usePlaceNames();
  const sourceOf = useFindingSource();
  const findings = useDiagnosis(region).data?.findings;
  const own =
    tradeOffChart(line, language) ??
    shareOutChart(line, { language, pick, ours, placeName, by: (what, each) => t("shareOutBy", { what, each }), range: t("shareOutRange") });
  if (own !== null) return { chart: { ...own, source: t("sourceOwn") }, finding: null };
  for (const id of line.findings) {
    const finding = findings?.find((each) => each.id === id);
    const chart = finding === undefined ? null : findingChart(finding, language, sourceOf(finding));
    if (chart !== null && finding !== undefined) return { chart, finding };
  }
  return null;
}
