import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import type { SourceTable } from "../answers/use-tables.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { sourcesText } from "./sources.text.ts";

/** What each column of a table means, and in which unit. */
export function ColumnList({ fields }: Pick<SourceTable, "fields">): ReactNode {
  const { t, pick, language } = useText(sourcesText);
  return (
    <WideTable label={t("columns")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("column")}</Table.Th>
          <Table.Th scope="col">{t("unit")}</Table.Th>
          <Table.Th scope="col">{t("meaning")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {fields.map(({ name, unit, description }) => (
          <Table.Tr key={name}>
            <Table.Td>{name}</Table.Td>
            <Table.Td>{unit === null || unit === "1" || unit === "flag" ? "–" : unitText(unit, language)}</Table.Td>
            <Table.Td miw="16rem">{pick(description)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
