import { Table } from "@mantine/core";
import { type ApiAnswer, numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { Invented, inventedGround } from "../shared/invented.tsx";
import { WideTable } from "../shared/wide-table.tsx";
import { fundingText } from "./money.text.ts";

interface MarginalLeverageProps {
  readonly marginal: NonNullable<ApiAnswer<"leverage">["marginal"]>;
}

/** Leverage of the candidates that a plan would fund, by province, and what one more unit of each budget would bring. */
export function MarginalLeverage({ marginal: { synthetic, budgets, leverage } }: MarginalLeverageProps): ReactNode {
  const { t, pick, language } = useText(fundingText);
  const placeName = usePlaceNames();
  const ratio = (value: number | null) => (value === null ? "–" : numberText(value, language, 3));
  const funded = leverage.filter(({ set, by }) => set === "funded" && (by === "all" || by === "region_code"));
  return (
    <>
      <h3>
        {t("marginalTitle")} {synthetic ? <Invented /> : null}
      </h3>
      <p>{t("marginalHint")}</p>
      <WideTable label={t("marginalTitle")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("group")}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t("totalOverPublic")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("privateOverPublic")}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t("marginal")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {funded.map(({ by, group, leverage_total: total, leverage_private: others }) => (
            <Table.Tr key={`${by} ${group}`} className={inventedGround(synthetic)}>
              <Table.Td>{by === "all" ? t("allFunded") : placeName(group ?? "")}</Table.Td>
              <Table.Td ta="right">{ratio(total)}</Table.Td>
              <Table.Td ta="right">{ratio(others)}</Table.Td>
              <Table.Td ta="right">–</Table.Td>
            </Table.Tr>
          ))}
          {budgets.map(({ budget, label, value }) => (
            <Table.Tr key={budget} className={inventedGround(synthetic)}>
              <Table.Td>{pick(label)}</Table.Td>
              <Table.Td ta="right">–</Table.Td>
              <Table.Td ta="right">–</Table.Td>
              <Table.Td ta="right">{ratio(value)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </>
  );
}
