import { Table } from "@mantine/core";
import { type ApiAnswer, columnText } from "@quoin/core";
import { type ReactNode, useMemo } from "react";
import { blank, bracketed, percentText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { backTestChart } from "./back-test-chart.ts";
import type { Chosen, Told } from "./fan-chart.ts";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";

interface BackTestProps {
  readonly told: Told;
  readonly chosen: Chosen;
  readonly reliability: ApiAnswer<"forecast">["reliability"];
}

/** What the same method would have said of this technology in its other years, misses counted; and how often its probabilities came true elsewhere. */
export function BackTestSection({ told, chosen, reliability }: BackTestProps): ReactNode {
  const { t, language } = useText(forecastsText);
  const { alarm, level, capability_years: capability } = chosen;
  const { back_test: test, warned, technology } = told;
  const chart = useMemo(() => {
    const title = t("backTestChart", { technology: marketName(technology, language), years: test.years });
    return backTestChart(told, chosen, { title, observed: t("observed"), median: t("median"), band: t("band") }, language);
  }, [told, chosen, technology, test.years, language, t]);
  const words = { technology: marketName(technology, language), level, alarm: Math.round(100 * alarm) };
  const years = {
    first: warned.first ?? "",
    reached: warned.reached === null ? "" : Math.round(warned.reached),
    lead: warned.lead_years === null ? "" : columnText(warned.lead_years, language, 1),
  };
  return (
    <Section title={t("backTest")}>
      <p>
        {[t(`warned-${warned.verdict}`, { ...words, ...years, capability }), warned.few_points ? t("fewPoints") : null]
          .filter((part) => part !== null)
          .join(blank(language))}
      </p>
      {test.forecasts === 0 ? (
        <p>{t("noBackTest", { years: test.years })}</p>
      ) : (
        <>
          <p>
            {t("backTestSays", {
              count: test.forecasts,
              years: test.years,
              inside: test.inside,
              above: test.above,
              below: test.below,
              error: columnText(test.mean_absolute_error, language, 1),
              same: columnText(test.mean_absolute_error_of_no_change, language, 1),
            })}
          </p>
          {chart === null ? null : <ChartFrame chart={chart} />}
          <WideTable label={t("saidIn")}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("saidIn")}</Table.Th>
                <Table.Th scope="col">{t("saidFor")}</Table.Th>
                <Table.Th scope="col">{t("said")}</Table.Th>
                <Table.Th scope="col">{t("cameTrue")}</Table.Th>
                <Table.Th scope="col">{t("hit")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {test.rows.map((row) => (
                <Table.Tr key={row.origin}>
                  <Table.Th scope="row">{row.origin}</Table.Th>
                  <Table.Td>{row.year}</Table.Td>
                  <Table.Td>{`${percentText(columnText(row.p50, language, 0), language)}${bracketed(`${columnText(row.p10, language, 0)}–${columnText(row.p90, language, 0)}`, language)}`}</Table.Td>
                  <Table.Td>{percentText(columnText(row.observed, language, 1), language)}</Table.Td>
                  <Table.Td>{row.observed < row.p10 ? t("below") : row.observed > row.p90 ? t("above") : t("inside")}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
        </>
      )}
      <WideTable label={t("reliability")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("reliability")}</Table.Th>
            <Table.Th scope="col">{t("cameTo")}</Table.Th>
            <Table.Th scope="col">{t("ofSeries")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reliability.map((each) => (
            <Table.Tr key={each.from}>
              <Table.Th scope="row">{percentText(`${Math.round(100 * each.from)}–${Math.round(100 * each.to)}`, language)}</Table.Th>
              <Table.Td>{percentText(String(Math.round(100 * each.came)), language)}</Table.Td>
              <Table.Td>{each.series}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Section>
  );
}
