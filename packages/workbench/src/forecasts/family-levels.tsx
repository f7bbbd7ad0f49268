import { Table } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { bracketed, percentText } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { familyName } from "./family-record.tsx";
import { forecastsText } from "./forecasts.text.ts";

interface FamilyLevelsProps {
  readonly families: ApiAnswer<"forecast">["families"];
  /** The family that the market belongs to: it stands first; null where it is none of the class. */
  readonly own: string | null;
}

/** How often the outcome lay in the band, by family and by the share that the forecast was made at; every family forecast without itself. */
export function FamilyLevels({ families, own }: FamilyLevelsProps): ReactNode {
  const { t, language } = useText(forecastsText);
  const limits = [...new Map(families.flatMap(({ levels }) => levels.map(({ from, to }) => [from, to] as const)))].sort(([a], [b]) => a - b);
  const rows = families.toSorted((a, b) => Number(b.family === own) - Number(a.family === own));
  return (
    <>
      <h3>{t("levelsTitle")}</h3>
      <p>{t("levelsSay")}</p>
      <WideTable label={t("levelsTitle")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("family")}</Table.Th>
            {limits.map(([from, to]) => (
              <Table.Th key={from} scope="col">
                {t("level", { from, to })}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((each) => (
            <Table.Tr key={each.family}>
              <Table.Th scope="row">{familyName(each.family, t)}</Table.Th>
              {limits.map(([from]) => {
                const cell = each.levels.find((level) => level.from === from);
                return (
                  <Table.Td key={from}>
                    {cell === undefined || cell.coverage === null
                      ? "–"
                      : `${percentText(String(Math.round(100 * cell.coverage)), language)}${bracketed(String(cell.episodes), language)}`}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </>
  );
}
