import { Table } from "@mantine/core";
import { deliverersText, needsText, type Plan } from "@quoin/core";
import type { ReactNode } from "react";
import { FindingLink } from "../findings/finding-link.tsx";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/section.tsx";
import { WideTable } from "../shared/wide-table.tsx";
import { planText } from "./plan.text.ts";

interface ToFindOutProps {
  readonly open: Plan["to_find_out"];
  readonly region: string;
}

/** What the evidence leaves open: with the tables and fields that would decide it, and who could deliver them. */
export function ToFindOut({ open, region }: ToFindOutProps): ReactNode {
  const { t, pick, language } = useText(planText);
  if (open.length === 0) return null;
  return (
    <Section title={t("findOut")}>
      <p>{t("findOutWhy")}</p>
      <WideTable label={t("findOut")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="16rem">
              {t("findOutFinding")}
            </Table.Th>
            <Table.Th scope="col">{t("findOutWould")}</Table.Th>
            <Table.Th scope="col" w="14rem">
              {t("findOutNeeds")}
            </Table.Th>
            <Table.Th scope="col" w="12rem">
              {t("findOutWho")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {open.map(({ finding, needs, would_decide: would }) => (
            <Table.Tr key={finding}>
              <Table.Td>
                <FindingLink id={finding} region={region} />
              </Table.Td>
              <Table.Td miw="18rem">{pick(would)}</Table.Td>
              <Table.Td>
                {needsText(needs, language).map((each) => (
                  <div key={each}>{each}</div>
                ))}
              </Table.Td>
              <Table.Td>{deliverersText(needs, language).join(language === "zh" ? "；" : "; ") || "–"}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Section>
  );
}
