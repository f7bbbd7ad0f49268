import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { semicolon } from "../language/marks.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { callsText } from "./calls.text.ts";
import { scorecardItems } from "./scorecard-items.ts";

/** What is judged, and how many points an input gives; between two inputs the points lie on a straight line. */
export function ScorecardTable({ id }: { readonly id: string }): ReactNode {
  const { t, language } = useText(callsText);
  const card = useAnswer("record-get", { type: "scorecard", id });
  return (
    <Answered of={card}>
      {(found) => (
        <WideTable label={t("scorecard")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("item")}</Table.Th>
              <Table.Th scope="col">{t("unit")}</Table.Th>
              <Table.Th scope="col">{t("points")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {scorecardItems(found, language).map(({ code, name, unit, points }) => (
              <Table.Tr key={code}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{unit === null ? "–" : unitText(unit, language)}</Table.Td>
                <Table.Td>{points.map((point) => t("pointsText", point)).join(semicolon(language))}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Answered>
  );
}
