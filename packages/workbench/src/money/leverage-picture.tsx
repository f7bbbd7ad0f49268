import type { ApiAnswer } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { leverageChart } from "./leverage-chart.ts";
import { fundingText } from "./money.text.ts";

type Ratio = ApiAnswer<"leverage">["leverage"][number];

/** What holds over all programmes, years and places, where something is counted at all. */
export function overallRatios(rows: readonly Ratio[]): readonly Ratio[] {
  return rows.filter(
    ({ name, programme, year, region, value }) => name === "leverage_total" && value !== null && [programme, year, region].every((each) => each === null),
  );
}

/** Public money beside all that came with it, one bar a level of money; amounts of two currencies never in one picture. */
export function LeveragePicture({ rows }: { readonly rows: readonly Ratio[] }): ReactNode {
  const { t, language } = useText(fundingText);
  const charts = useMemo(() => {
    const overall = overallRatios(rows);
    return [...new Set(overall.map(({ currency }) => currency))].flatMap((currency) => {
      const own = overall.filter((each) => each.currency === currency);
      const bars = own.map(({ level, basis, fund, numerator, denominator }) => ({
        name: t("levelBasis", { level: choiceText(level, language), basis: t(fund === null ? basis : "published") }),
        publicMoney: Number(denominator),
        otherMoney: Number(numerator) - Number(denominator),
      }));
      const words = {
        title: t("picture"),
        subtitle: t("pictureUnit"),
        source: t("pictureSource"),
        publicMoney: t("publicMoney"),
        otherMoney: t("otherMoney"),
        ratio: t("pictureRatio"),
      };
      const chart = leverageChart(
        bars,
        currency,
        language,
        words,
        own.some(({ synthetic }) => synthetic),
      );
      return chart === null ? [] : [{ currency, chart }];
    });
  }, [rows, language, t]);
  return charts.map(({ currency, chart }) => <ChartFrame key={currency} chart={chart} isWide />);
}
