import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { question, useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { firstMarket } from "./first-market.ts";
import { forecastsText } from "./forecasts.text.ts";
import { MarketForecast } from "./market-forecast.tsx";
import { OwnFile } from "./own-file.tsx";

/** `/forecasts`: standing in a year, what would have been said of the technologies of a market, and what came. */
export function ForecastsPage(): ReactNode {
  const { t } = useText(forecastsText);
  const { market, year, alarm, vintage } = useSearch({ from: "/forecasts" });
  const markets = useAnswer("forecast", {}).data?.markets ?? [];
  const [episode, region] = (market ?? "").split("/");
  const known = markets.find((each) => each.episode === episode && each.region === region) ?? firstMarket(markets);
  const stood = Number(year || Number.NaN);
  const origin = Number.isFinite(stood) ? { origin: stood } : {};
  const warnedFrom = Number(alarm || Number.NaN);
  const from = warnedFrom >= 0 && warnedFrom <= 1 ? { alarm: warnedFrom } : {};
  const figures = vintage === "published" ? ({ vintage } as const) : {};
  // Another year of the same market: what stands stays until the answer comes, so that keys go on moving the slider.
  const answer = useQuery({
    ...question("forecast", known === undefined ? {} : { episode: known.episode, region: known.region, ...origin, ...from, ...figures }),
    placeholderData: (before) => (before?.chosen?.episode === known?.episode && before?.chosen?.region === known?.region ? before : undefined),
  });
  return (
    <>
      <Answered isPage of={answer} height={720}>
        {(data) =>
          data.chosen !== null ? (
            <MarketForecast chosen={data.chosen} markets={data.markets} known={data} />
          ) : markets.length > 0 ? null : (
            <>
              <PageHead question={t("question")} />
              <EmptyState what={t("nothing")} why={t("nothingWhy")} action={<Link to="/sources">{t("toSources")}</Link>} />
            </>
          )
        }
      </Answered>
      <OwnFile />
    </>
  );
}
