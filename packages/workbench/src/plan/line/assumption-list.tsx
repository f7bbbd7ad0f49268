import { Table } from "@mantine/core";
import type { PlanLine } from "@quoin/core";
import type { ReactNode } from "react";
import { measuredWithUnit } from "../../language/measured-text.ts";
import { useText } from "../../language/use-text.ts";
import { WideTable } from "../../shared/tables/wide-table.tsx";
import { SettingName } from "../../shared/words/setting-name.tsx";
import { planText } from "../plan.text.ts";

/** What the office decided and a line rests on, with the place in the settings where it is changed. */
export function AssumptionList({ assumptions }: Pick<PlanLine, "assumptions">): ReactNode {
  const { t, language, pick } = useText(planText);
  if (assumptions.length === 0) return <p>{t("assumptionsNone")}</p>;
  return (
    <WideTable label={t("assumptions")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("assumption")}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t("value")}
          </Table.Th>
          <Table.Th scope="col">{t("setting")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {assumptions.map(({ label, value, unit, setting }) => (
          <Table.Tr key={label.en}>
            <Table.Td>{pick(label)}</Table.Td>
            <Table.Td ta="right">{typeof value === "number" ? measuredWithUnit(value, unit ?? "", language) : value}</Table.Td>
            <Table.Td>{setting === null ? "–" : <SettingName name={setting} />}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
