import { type ReactNode, useMemo } from "react";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { SideBySide } from "../shared/page/side-by-side.tsx";
import { type Chosen, fanChart } from "./fan-chart.ts";
import { AlarmLine, BandLine, LeadLine, Outcome, Warning, WorthLine } from "./forecast-lines.tsx";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";
import { passageChart } from "./passage-chart.ts";

/** A technology of a market, from one year on. */
export interface Told {
  readonly told: Chosen["technologies"][number];
  readonly chosen: Chosen;
}

/** The answer in words: whether it takes over and when, and what happened. */
export function ToldForecast({ told, chosen }: Told): ReactNode {
  return (
    <>
      <p>
        <Warning told={told} chosen={chosen} />
      </p>
      <p>
        <Outcome told={told} />
      </p>
    </>
  );
}

/** What else is said of the fan: whether there was a warning, how much time was left, whether the outcome lay in the band. */
export function ToldFurther({ told, chosen }: Told): ReactNode {
  return (
    <>
      <AlarmLine told={told} chosen={chosen} />
      <LeadLine told={told} chosen={chosen} />
      <WorthLine told={told} chosen={chosen} />
      <BandLine told={told} chosen={chosen} />
    </>
  );
}

/** The fan of its share, and when it passes the level. */
export function ToldCharts({ told, chosen }: Told): ReactNode {
  const { t, language } = useText(forecastsText);
  const name = marketName(told.technology, language);
  const chart = useMemo(() => {
    const isAtEnd = Math.floor(told.observed.at(-1)?.year ?? 0) <= chosen.origin;
    const words = {
      title: t(isAtEnd ? "chartAtEnd" : "chart", { technology: name, year: chosen.origin }),
      observed: t("observed"),
      median: t("median"),
      band: t("band"),
    };
    return fanChart(told, chosen, words, language);
  }, [told, chosen, name, language, t]);
  const passage = useMemo(
    () => passageChart(told, chosen, { title: t("passage", { technology: name, year: chosen.origin }), line: t("passageLine") }, language),
    [told, chosen, name, language, t],
  );
  return (
    <SideBySide>
      <ChartFrame chart={chart} />
      {passage === null ? null : <ChartFrame chart={passage} />}
    </SideBySide>
  );
}
