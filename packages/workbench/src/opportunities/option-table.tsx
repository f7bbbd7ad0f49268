import { Table } from "@mantine/core";
import type { OpportunitiesAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { figure } from "./figure.ts";
import { opportunitiesText } from "./opportunities.text.ts";

/** Options that the page lists. */
const shown = 20;

interface OptionTableProps {
  readonly activities: OpportunitiesAnswer["activities"];
  /** What the place is called. */
  readonly place: string;
  /** Whether complexity has a sign; without one it takes no column. */
  readonly isCertain: boolean;
}

/** What a place lacks, nearest first, each with the present activities that make up the nearness. */
export function OptionTable({ activities, place, isCertain }: OptionTableProps): ReactNode {
  const { t, pick } = useText(opportunitiesText);
  const options = activities.filter(({ present, density }) => !present && density !== null).toSorted((a, b) => Number(b.density) - Number(a.density));
  return (
    <>
      <p>{options.length <= shown ? t("showingAll", { all: options.length }) : t(isCertain ? "showing" : "showingSome", { shown, all: options.length })}</p>
      <WideTable label={t("options", { place })}>
        <Table.Thead>
          <Table.Tr>
            {[t("activity"), t("density"), ...(isCertain ? [t("complexity"), t("frontier")] : []), t("because")].map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {options.slice(0, shown).map(({ activity, label, density, complexity, frontier, because }) => (
            <Table.Tr key={activity}>
              <Table.Td>{pick(label)}</Table.Td>
              <Table.Td>{figure(density, 3)}</Table.Td>
              {isCertain ? (
                <>
                  <Table.Td>{figure(complexity, 2)}</Table.Td>
                  <Table.Td>{frontier === null ? "–" : frontier ? t("yes") : t("no")}</Table.Td>
                </>
              ) : null}
              <Table.Td>
                {because.map((each, at) => (
                  <span key={each.activity}>
                    {at === 0 ? "" : " · "}
                    {pick(each.label)} {figure(each.share, 3)}
                  </span>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </>
  );
}
