import { Table } from "@mantine/core";
import type { SpaceAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { figure } from "../opportunities/figure.ts";
import { useCounted } from "../opportunities/use-counted.ts";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { spaceText } from "./space.text.ts";

/** What the drawing joins to an activity, strongest first. */
export function SpaceNeighbours({ answer: { activities, links, counted }, chosen }: { readonly answer: SpaceAnswer; readonly chosen: number }): ReactNode {
  const { t, pick } = useText(spaceText);
  const { head: firmsHead } = useCounted(counted);
  const own = activities[chosen];
  if (own === undefined) return null;
  const near = links
    .filter(({ from, to }) => from === chosen || to === chosen)
    .map(({ from, to, weight }) => ({ ...activities[from === chosen ? to : from], weight }));
  const title = t("neighbours", { activity: pick(own.label) });
  return (
    <Section title={title}>
      {near.length === 0 ? (
        <p>{t("noNeighbours", { activity: pick(own.label) })}</p>
      ) : (
        <WideTable label={title}>
          <Table.Thead>
            <Table.Tr>
              {[t("activity"), t("proximity"), t("holders"), firmsHead, t("complexity"), ...(own.present === null ? [] : [t("held"), t("density")])].map(
                (head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ),
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {near.map(({ activity, label, weight, holders, firms, complexity, present, density }) => (
              <Table.Tr key={activity}>
                <Table.Td>{label === undefined ? "–" : pick(label)}</Table.Td>
                <Table.Td>{figure(weight, 3)}</Table.Td>
                <Table.Td>{holders}</Table.Td>
                <Table.Td>{firms}</Table.Td>
                <Table.Td>{figure(complexity ?? null, 2)}</Table.Td>
                {own.present === null ? null : (
                  <Table.Td>{present === null || present === undefined ? t("untold") : present ? t("held") : t("lacking")}</Table.Td>
                )}
                {own.present === null ? null : <Table.Td>{figure(density ?? null, 3)}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Section>
  );
}
