import { type ApiAnswer, columnText } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { AgeChip } from "../shared/words/age-chip.tsx";
import { AlarmChoice } from "./alarm-choice.tsx";
import { BackTestSection } from "./back-test-section.tsx";
import { ExpertsTable } from "./experts-table.tsx";
import { ExposedList } from "./exposed-list.tsx";
import { FamilyLevels } from "./family-levels.tsx";
import { FamilyRecord } from "./family-record.tsx";
import type { Chosen } from "./fan-chart.ts";
import { ForecastChoice } from "./forecast-choice.tsx";
import { likeliest, percent } from "./forecast-lines.tsx";
import { forecastsText } from "./forecasts.text.ts";
import classes from "./market-forecast.module.css";
import { marketName } from "./market-name.ts";
import { TechnologiesTable } from "./technologies-table.tsx";
import { ToldCharts, ToldForecast, ToldFurther } from "./told-forecast.tsx";
import { VintageSection } from "./vintage-section.tsx";

type Answer = ApiAnswer<"forecast">;

interface MarketForecastProps {
  readonly chosen: Chosen;
  readonly markets: Answer["markets"];
  readonly known: Pick<Answer, "record" | "families" | "alarm_curve" | "reliability">;
}

/** So many years ahead a forecast is told: later than that it is a piece of history. */
const furthest = 10;

/** One market from one year on: the answer in words, the fan, every technology, the experts, and how far such forecasts were off. */
export function MarketForecast({ chosen, markets, known: { record, families, alarm_curve, reliability } }: MarketForecastProps): ReactNode {
  const { t, language } = useText(forecastsText);
  const change = useAddressChange();
  const { technology } = useSearch({ from: "/forecasts" });
  const told = chosen.technologies.find((each) => each.technology === technology) ?? likeliest(chosen);
  const name = marketName(told.technology, language);
  const isPast = chosen.origin + furthest < new Date().getFullYear();
  const [five, ten] = [record.find(({ horizon }) => horizon === 5), record.find(({ horizon }) => horizon === 10)];
  return (
    <>
      <PageHead
        question={t(isPast ? "standing" : "standingNow", { year: chosen.origin, technology: name })}
        about={`${marketName(chosen.episode, language)} · ${marketName(chosen.region, language)}`}
      >
        <p>
          <AgeChip isAlways years={{ to: chosen.origin }} />
          {isPast ? <span className={classes.past}> {t("past", { year: chosen.origin + furthest })}</span> : null}
        </p>
        <div data-past={isPast || undefined} className={classes.told}>
          <ToldForecast told={told} chosen={chosen} />
        </div>
      </PageHead>
      <ForecastChoice chosen={chosen} markets={markets} technology={told.technology} />
      <div data-past={isPast || undefined} className={classes.told}>
        <ToldCharts told={told} chosen={chosen} />
      </div>
      <ToldFurther told={told} chosen={chosen} />
      {told.takeover === null || told.takeover.status === "reached" ? null : <p>{t("everSays", { ever: percent(1 - told.takeover.never) })}</p>}
      {told.saturation === null ? null : (
        <p>
          {t("restsAt", {
            middle: Math.round(told.saturation.p50),
            low: Math.round(told.saturation.p10),
            high: Math.round(told.saturation.p90),
          })}
        </p>
      )}
      <p>{t("knownThen", { year: chosen.origin })}</p>
      <VintageSection told={told} chosen={chosen} hasRows onChange={(vintage) => change({ vintage: vintage === "year" ? "" : vintage })} />
      <TechnologiesTable chosen={chosen} />
      <ExpertsTable chosen={chosen} />
      <ExposedList chosen={chosen} />
      <BackTestSection told={told} chosen={chosen} reliability={reliability} />
      <AlarmChoice alarm={chosen.alarm} curve={alarm_curve} />
      {five === undefined || ten === undefined ? null : (
        <Section title={t("record")} folds>
          <p>
            {t("recordSays", {
              five: columnText(five.mean_absolute_error, language, 1),
              ten: columnText(ten.mean_absolute_error, language, 1),
              same: columnText(five.mean_absolute_error_of_no_change, language, 1),
              sameTen: columnText(ten.mean_absolute_error_of_no_change, language, 1),
              cover: Math.round(five.coverage * 100),
            })}
          </p>
          <FamilyRecord families={families} own={chosen.family} />
          <FamilyLevels families={families} own={chosen.family} />
          <p>{t("recordLimits")}</p>
        </Section>
      )}
    </>
  );
}
