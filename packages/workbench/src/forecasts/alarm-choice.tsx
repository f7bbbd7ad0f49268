import { NativeSelect } from "@mantine/core";
import { type ApiAnswer, columnText } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { currentLanguage } from "../language/language.ts";
import { percentText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Section } from "../shared/page/section.tsx";
import { alarmChart } from "./alarm-chart.ts";
import { forecastsText } from "./forecasts.text.ts";

interface AlarmChoiceProps {
  readonly alarm: number;
  readonly curve: ApiAnswer<"forecast">["alarm_curve"];
}

/** From which probability on to warn: earlier warnings cost false ones. The choice stands in the address; the office's own stands in quoin.yaml. */
export function AlarmChoice({ alarm, curve }: AlarmChoiceProps): ReactNode {
  const { t } = useText(forecastsText);
  const change = useAddressChange();
  const chart = useMemo(
    () =>
      alarmChart(curve, alarm, {
        title: t("alarmTitle"),
        lead: t("alarmLead"),
        falseAlarms: t("alarmFalse"),
        threshold: t("alarmFrom"),
        source: t("referenceClass"),
        says: (point) => t("alarmSays", pointWords(point)),
      }),
    [curve, alarm, t],
  );
  const here = curve.find((each) => each.alarm === alarm);
  const offered = [...new Set([...curve.map((each) => each.alarm), alarm])].sort((a, b) => a - b);
  return (
    <Section title={t("alarmHead")}>
      <NativeSelect
        label={t("alarmFrom")}
        value={String(alarm)}
        onChange={({ currentTarget }) => change({ alarm: currentTarget.value })}
        data={offered.map((each) => ({ value: String(each), label: percentText(String(Math.round(100 * each)), currentLanguage()) }))}
        maw="20rem"
      />
      {here === undefined ? null : <p>{t("alarmSays", pointWords(here))}</p>}
      <p>{t("alarmWhere")}</p>
      <ChartFrame chart={chart} />
    </Section>
  );
}

function pointWords({ alarm, takeovers, warned, median_lead_years, without_takeover, false_alarms }: AlarmChoiceProps["curve"][number]) {
  return {
    alarm: Math.round(100 * alarm),
    warned,
    takeovers,
    lead: columnText(median_lead_years, currentLanguage(), 1),
    wrong: false_alarms,
    others: without_takeover,
  };
}
