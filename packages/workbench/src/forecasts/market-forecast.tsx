import type { ApiAnswer } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/chart-frame.tsx";
import { PageHead } from "../shared/page-head.tsx";
import { Section } from "../shared/section.tsx";
import { AlarmChoice } from "./alarm-choice.tsx";
import { BackTestSection } from "./back-test-section.tsx";
import { ExpertsTable } from "./experts-table.tsx";
import { ExposedList } from "./exposed-list.tsx";
import { FamilyRecord } from "./family-record.tsx";
import { type Chosen, fanChart, type Told } from "./fan-chart.ts";
import { ForecastChoice } from "./forecast-choice.tsx";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";
import { passageChart } from "./passage-chart.ts";
import { TechnologiesTable } from "./technologies-table.tsx";

type Answer = ApiAnswer<"forecast">;

interface MarketForecastProps {
  readonly chosen: Chosen;
  readonly markets: Answer["markets"];
  readonly known: Pick<Answer, "record" | "families" | "alarm_curve" | "reliability">;
}

/** One market from one year on: the answer in words, the fan, every technology, the experts, and how far such forecasts were off. */
export function MarketForecast({ chosen, markets, known: { record, families, alarm_curve, reliability } }: MarketForecastProps): ReactNode {
  const { t, language } = useText(forecastsText);
  const { technology } = useSearch({ from: "/forecasts" });
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
  const [five, ten] = [record.find(({ horizon }) => horizon === 5), record.find(({ horizon }) => horizon === 10)];
  return (
    <>
      <PageHead
        question={t("standing", { year: chosen.origin, technology: name })}
        about={`${marketName(chosen.episode, language)} · ${marketName(chosen.region, language)}`}
      >
        <p>
          <Warning told={told} chosen={chosen} />
        </p>
        <CurveLine told={told} />
        <AlarmLine told={told} chosen={chosen} />
        <p>
          <Outcome told={told} />
        </p>
        <BandLine told={told} chosen={chosen} />
        <p>{t("knownThen", { year: chosen.origin })}</p>
      </PageHead>
      <ForecastChoice chosen={chosen} markets={markets} technology={told.technology} />
      <ChartFrame chart={chart} />
      {passage === null ? null : <ChartFrame chart={passage} />}
      {told.takeover === null || told.takeover.status === "reached" ? null : <p>{t("neverSays", { never: percent(told.takeover.never) })}</p>}
      {told.saturation === null ? null : (
        <p>
          {t("restsAt", {
            middle: Math.round(told.saturation.p50),
            low: Math.round(told.saturation.p10),
            high: Math.round(told.saturation.p90),
          })}
        </p>
      )}
      <TechnologiesTable chosen={chosen} />
      <ExpertsTable chosen={chosen} />
      <ExposedList chosen={chosen} />
      <BackTestSection told={told} chosen={chosen} reliability={reliability} />
      <AlarmChoice alarm={chosen.alarm} curve={alarm_curve} />
      {five === undefined || ten === undefined ? null : (
        <Section title={t("record")}>
          <p>
            {t("recordSays", {
              five: five.mean_absolute_error.toFixed(1),
              ten: ten.mean_absolute_error.toFixed(1),
              same: five.mean_absolute_error_of_no_change.toFixed(1),
              sameTen: ten.mean_absolute_error_of_no_change.toFixed(1),
              cover: Math.round(five.coverage * 100),
            })}
          </p>
          <FamilyRecord families={families} own={chosen.family} />
          <p>{t("recordLimits")}</p>
        </Section>
      )}
    </>
  );
}

/** What the page opens with: the technology that is most likely to take over and has not yet; where none is on its way, the one that rises most. */
function likeliest({ technologies, exposure, origin }: Chosen): Told {
  const chance = ({ technology, takeover, forecast, observed }: Told) => {
    const now = observed.findLast(({ year }) => year <= origin)?.share ?? 0;
    const rise = (forecast.at(-1)?.p50 ?? now) - now;
    return takeover === null
      ? technology === exposure?.challenger
        ? 0
        : -2
      : takeover.status === "reached"
        ? -1 + rise / 1000
        : takeover.within_10 + rise / 1e6;
  };
  return technologies.reduce((a, b) => (chance(b) > chance(a) ? b : a));
}

function percent(probability: number): string {
  return String(Math.round(probability * 100));
}

function Warning({ told, chosen: { origin } }: { readonly told: Told; readonly chosen: Chosen }) {
  const { t, language } = useText(forecastsText);
  const technology = marketName(told.technology, language);
  const { takeover } = told;
  if (takeover === null) return t("short", { year: origin, technology });
  if (takeover.status === "reached") return t("reached", { year: origin, technology, level: 50 });
  const middle = takeover.year_p50 === null ? t("beyond") : String(Math.round(takeover.year_p50));
  return t("ahead", { five: percent(takeover.within_5), ten: percent(takeover.within_10), never: percent(takeover.never), middle });
}

/** Why the median year of the takeover is not the year in which the curve crosses. */
function CurveLine({ told: { takeover, curve_year } }: { readonly told: Told }) {
  const { t } = useText(forecastsText);
  if (takeover === null || takeover.status === "reached" || takeover.year_p50 === null) return null;
  if (curve_year === null) return <p>{t("curveNever")}</p>;
  return Math.round(curve_year) === Math.round(takeover.year_p50) ? null : <p>{t("curveCrosses", { curve: Math.round(curve_year) })}</p>;
}

/** Whether the outcome five years on, or the last one known before, lay in the band. */
function BandLine({ told: { observed, forecast }, chosen: { origin } }: { readonly told: Told; readonly chosen: Chosen }) {
  const { t } = useText(forecastsText);
  const came = observed.findLast(({ year }) => year > origin && year <= origin + 5 && forecast.some((each) => each.year === year));
  const said = forecast.find(({ year }) => year === came?.year);
  if (came === undefined || said === undefined) return null;
  const isInside = came.share >= said.p10 && came.share <= said.p90;
  const words = { year: came.year, observed: came.share.toFixed(1), low: said.p10.toFixed(0), high: said.p90.toFixed(0) };
  return <p>{t(isInside ? "cameInside" : "cameOutside", words)}</p>;
}

/** Whether the chosen alarm goes off, and how often a technology that stood there came through. */
function AlarmLine({ told: { takeover, base_rate }, chosen: { alarm } }: { readonly told: Told; readonly chosen: Chosen }) {
  const { t, language } = useText(forecastsText);
  const warning = takeover === null || takeover.status === "reached" ? null : t(takeover.alarm ? "alarmRaised" : "alarmNot", { alarm: percent(alarm) });
  if (warning === null && base_rate === null) return null;
  return <p>{[warning, base_rate === null ? null : t("baseRate", base_rate)].filter((part) => part !== null).join(language === "zh" ? "" : " ")}</p>;
}

function Outcome({ told: { observed } }: { readonly told: Told }) {
  const { t } = useText(forecastsText);
  const reached = observed.find(({ share }) => share >= 50);
  return reached === undefined ? t("notHappened", { year: observed.at(-1)?.year ?? "" }) : t("happened", { year: reached.year });
}
