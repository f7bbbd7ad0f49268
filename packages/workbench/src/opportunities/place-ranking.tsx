import { Table } from "@mantine/core";
import type { OpportunitiesAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/wide-table.tsx";
import { figure } from "./figure.ts";
import { opportunitiesText } from "./opportunities.text.ts";

/** Places by complexity; those of unknown complexity have no rank. */
export function PlaceRanking({ places }: { readonly places: OpportunitiesAnswer["places"] }): ReactNode {
  const { t, pick } = useText(opportunitiesText);
  return (
    <WideTable label={t("place")}>
      <Table.Thead>
        <Table.Tr>
          {[t("rank"), t("place"), t("complexity"), t("diversity")].map((head) => (
            <Table.Th key={head}>{head}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {places.map(({ region, label, rank, complexity, diversity }) => (
          <Table.Tr key={region}>
            <Table.Td>{rank ?? "–"}</Table.Td>
            <Table.Td>
              <Link to="/opportunities" search={{ region }}>
                {pick(label)}
              </Link>
            </Table.Td>
            <Table.Td>{figure(complexity, 2)}</Table.Td>
            <Table.Td>{diversity}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
