import { NativeSelect } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { BackTestSection } from "./back-test-section.tsx";
import type { Chosen } from "./fan-chart.ts";
import { likeliest } from "./forecast-lines.tsx";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";
import { ToldCharts, ToldForecast } from "./told-forecast.tsx";
import { VintageSection } from "./vintage-section.tsx";

interface OwnForecastProps {
  readonly chosen: Chosen;
  readonly markets: ApiAnswer<"forecast">["markets"];
  readonly reliability: ApiAnswer<"forecast">["reliability"];
  onChange(more: { readonly episode?: string; readonly region?: string; readonly origin?: number | undefined; readonly vintage?: "year" | "published" }): void;
}

/** One market of the reader's table from one of its years on: the answer in words, fan, takeover and back-test. */
export function OwnForecast({ chosen, markets, reliability, onChange }: OwnForecastProps): ReactNode {
  const { t, language } = useText(forecastsText);
  const [technology, setTechnology] = useState<string | null>(null);
  const told = chosen.technologies.find((each) => each.technology === technology) ?? likeliest(chosen);
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
      <ToldForecast told={told} chosen={chosen} />
      <ToldCharts told={told} chosen={chosen} />
      <VintageSection told={told} chosen={chosen} hasRows={false} onChange={(vintage) => onChange({ vintage })} />
      <BackTestSection told={told} chosen={chosen} reliability={reliability} />
    </>
  );
}
