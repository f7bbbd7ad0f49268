import { Table } from "@mantine/core";
import { columnText } from "@quoin/core";
import type { ReactNode } from "react";
import { currentLanguage } from "../language/language.ts";
import { percentText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import type { Chosen } from "./fan-chart.ts";
import { forecastsText } from "./forecasts.text.ts";
import { marketName } from "./market-name.ts";

/** What experts had published by the year stood in, beside what came and what the method says from the same year. */
export function ExpertsTable({ chosen: { experts, origin } }: { readonly chosen: Chosen }): ReactNode {
  const { t, language } = useText(forecastsText);
  const say = (share: number | null) => (share === null ? "–" : percentText(columnText(share, language, 0), currentLanguage()));
  return (
    <Section title={t("experts")} folds>
      {experts.length === 0 ? (
        <p>{t("noExperts", { year: origin })}</p>
      ) : (
        <WideTable label={t("experts")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("who")}</Table.Th>
              <Table.Th scope="col">{t("about")}</Table.Th>
              <Table.Th scope="col">{t("said")}</Table.Th>
              <Table.Th scope="col">{t("method")}</Table.Th>
              <Table.Th scope="col">{t("cameTrue")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {experts.map((each) => (
              <Table.Tr key={`${each.made_by}${each.made_in}${each.technology}${each.target_year}`}>
                <Table.Th scope="row">{t("madeBy", { who: each.made_by, year: String(each.made_in) })}</Table.Th>
                <Table.Td>{t("madeBy", { who: marketName(each.technology, language), year: String(each.target_year) })}</Table.Td>
                <Table.Td>{say(each.forecast)}</Table.Td>
                <Table.Td>{say(each.share_p50)}</Table.Td>
                <Table.Td>{say(each.observed)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Section>
  );
}
