import { type ApiAnswer, numberText } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { barsChart } from "../findings/charts/bars-chart.ts";
import { comma, semicolon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { fundingText } from "./money.text.ts";

interface MarginalLeverageProps {
  readonly marginal: NonNullable<ApiAnswer<"leverage">["marginal"]>;
}

/** Leverage of the candidates that a plan would fund, by province, and what one more unit of each budget would bring. */
export function MarginalLeverage({ marginal: { synthetic, budgets, leverage } }: MarginalLeverageProps): ReactNode {
  const { t, pick, language } = useText(fundingText);
  const placeName = usePlaceNames();
  const chart = useMemo(() => {
    const both = (text: string) => ({ en: text, zh: text });
    const bars = leverage
      .filter(({ set, by, leverage_total: total }) => set === "funded" && (by === "all" || by === "region_code") && total !== null)
      .map(({ by, group, leverage_total: total }) => ({
        id: `${by} ${group}`,
        label: both(by === "all" ? t("allFunded") : placeName(group ?? "")),
        value: total,
        low: null,
        high: null,
        count: null,
      }));
    if (bars.length === 0) return null;
    const [title, source] = [t("marginalTitle"), t("marginalSource")];
    const drawn = barsChart(
      { kind: "bars", title: both(title), unit: "ratio", bars, band: null, threshold: null },
      { language, alt: title, source, file: "quoin-candidates", synthetic },
    );
    return { ...drawn, subtitle: t("marginalHint"), alt: drawn.points.map(({ says }) => says).join(semicolon(language)) };
  }, [leverage, synthetic, language, placeName, t]);
  const said = budgets.map(({ label, value }) => t("marginalBudget", { budget: pick(label), value: value === null ? "–" : numberText(value, language, 3) }));
  return (
    <>
      {chart === null ? null : <ChartFrame chart={chart} />}
      {said.length === 0 ? null : <p>{t("marginalBudgets", { budgets: said.join(comma(language)) })}</p>}
    </>
  );
}
