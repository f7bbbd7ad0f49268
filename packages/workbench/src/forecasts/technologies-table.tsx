import { Table } from "@mantine/core";
import { columnText, type Language, rowRanges } from "@quoin/core";
import type { ReactNode } from "react";
import { bracketed, percentText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import type { Chosen, Told } from "./fan-chart.ts";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";

/** Every technology as it was seen from the year stood in. */
export function TechnologiesTable({ chosen }: { readonly chosen: Chosen }): ReactNode {
  const { t, language } = useText(forecastsText);
  const { technologies, origin, table, rows } = chosen;
  const later = origin + 5;
  return (
    <Section title={t("all")} folds>
      <WideTable label={t("technology")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("technology")}</Table.Th>
            <Table.Th scope="col">{t("share", { year: origin })}</Table.Th>
            <Table.Th scope="col">{t("share", { year: later })}</Table.Th>
            <Table.Th scope="col">{t("within10")}</Table.Th>
            <Table.Th scope="col">{t("when")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {technologies.map((told) => (
            <Table.Tr key={told.technology}>
              <Table.Th scope="row">{marketName(told.technology, language)}</Table.Th>
              <Table.Td>
                <ProvenanceLink door={{ kind: "rows", table, rows: rowRanges(rows).join(",") }} skipped>
                  {shareAt(told, origin, language)}
                </ProvenanceLink>
              </Table.Td>
              <Table.Td>{saidFor(told, later, language)}</Table.Td>
              <Table.Td>{told.takeover === null ? "–" : percentText(String(Math.round(told.takeover.within_10 * 100)), language)}</Table.Td>
              <Table.Td>{span(told)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Section>
  );
}

function shareAt({ observed }: Told, year: number, language: Language): string {
  const share = observed.find((each) => each.year === year)?.share;
  return share === undefined ? "–" : percentText(columnText(share, language, 1), language);
}

function saidFor({ forecast }: Told, year: number, language: Language): string {
  const said = forecast.find((each) => each.year === year);
  return said === undefined
    ? "–"
    : `${percentText(columnText(said.p50, language, 0), language)}${bracketed(`${columnText(said.p10, language, 0)}–${columnText(said.p90, language, 0)}`, language)}`;
}

function span({ takeover }: Told): string {
  if (takeover === null || takeover.year_p10 === null) return "–";
  if (takeover.status === "reached") return String(Math.floor(takeover.year_p10));
  return `${Math.round(takeover.year_p10)}–${takeover.year_p90 === null ? "…" : Math.round(takeover.year_p90)}`;
}
