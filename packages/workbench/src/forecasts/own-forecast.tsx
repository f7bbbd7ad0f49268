import { NativeSelect } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import { type ReactNode, useMemo, useState } from "react";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/chart-frame.tsx";
import { FilterBar } from "../shared/filter-bar.tsx";
import { BackTestSection } from "./back-test-section.tsx";
import { type Chosen, fanChart } from "./fan-chart.ts";
import { AlarmLine, BandLine, CurveLine, likeliest, Outcome, Warning } from "./forecast-lines.tsx";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";
import { passageChart } from "./passage-chart.ts";

interface OwnForecastProps {
  readonly chosen: Chosen;
  readonly markets: ApiAnswer<"forecast">["markets"];
  readonly reliability: ApiAnswer<"forecast">["reliability"];
  onChange(more: { readonly episode?: string; readonly region?: string; readonly origin?: number | undefined }): void;
}

/** One market of the reader's table from one of its years on: the answer in words, fan, takeover and back-test. */
export function OwnForecast({ chosen, markets, reliability, onChange }: OwnForecastProps): ReactNode {
  const { t, language } = useText(forecastsText);
  const [technology, setTechnology] = useState<string | null>(null);
  const told = chosen.technologies.find((each) => each.technology === technology) ?? likeliest(chosen);
  const name = marketName(told.technology, language);
  const chart = useMemo(() => {
    const words = { title: t("chart", { technology: name, year: chosen.origin }), observed: t("observed"), median: t("median"), band: t("band") };
    return fanChart(told, chosen, words, language);
  }, [told, chosen, name, language, t]);
  const passage = useMemo(
    () => passageChart(told, chosen, { title: t("passage", { technology: name, year: chosen.origin }), line: t("passageLine") }, language),
    [told, chosen, name, language, t],
  );
  return (
    <>
      <FilterBar>
        <NativeSelect
          label={t("market")}
          value={JSON.stringify([chosen.episode, chosen.region])}
          onChange={({ currentTarget }) => {
            const [episode = "", region = ""] = JSON.parse(currentTarget.value) as string[];
            setTechnology(null);
            onChange({ episode, region, origin: undefined });
          }}
          data={markets.map(({ episode, region }) => ({
            value: JSON.stringify([episode, region]),
            label: [episode, region].filter((part) => part !== "").join(" · ") || t("theMarket"),
          }))}
        />
        <NativeSelect
          label={t("technology")}
          value={told.technology}
          onChange={({ currentTarget }) => setTechnology(currentTarget.value)}
          data={chosen.technologies.map((each) => ({ value: each.technology, label: marketName(each.technology, language) }))}
        />
        <NativeSelect
          label={t("year")}
          value={String(chosen.origin)}
          onChange={({ currentTarget }) => onChange({ origin: Number(currentTarget.value) })}
          data={chosen.origins.map(String)}
        />
      </FilterBar>
      <p>
        <Warning told={told} chosen={chosen} />
      </p>
      <CurveLine told={told} />
      <AlarmLine told={told} chosen={chosen} />
      <p>
        <Outcome told={told} />
      </p>
      <BandLine told={told} chosen={chosen} />
      <ChartFrame chart={chart} />
      {passage === null ? null : <ChartFrame chart={passage} />}
      <BackTestSection told={told} chosen={chosen} reliability={reliability} />
    </>
  );
}
