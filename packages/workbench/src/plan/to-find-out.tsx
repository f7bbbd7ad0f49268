import { Button, Table } from "@mantine/core";
import { deliverersText, needsText, ownFormatter, type Plan } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { FindingLink } from "../findings/finding-link.tsx";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { planText } from "./plan.text.ts";

interface ToFindOutProps {
  readonly open: Plan["to_find_out"];
  readonly region: string;
}

/** Rows that stand there before all are asked for. */
const first = 8;

/** What the evidence leaves open: with the tables and fields that would decide it, and who could deliver them. */
export function ToFindOut({ open, region }: ToFindOutProps): ReactNode {
  const { t, pick, language } = useText(planText);
  const [isWhole, setWhole] = useState(open.length <= first + 2);
  if (open.length === 0) return null;
  return (
    <Section title={t("findOut")} folds>
      <p>{t("findOutWhy")}</p>
      <WideTable label={t("findOut")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="24rem">
              {t("findOutFinding")}
            </Table.Th>
            <Table.Th scope="col" w="16rem">
              {t("questionsMove")}
            </Table.Th>
            <Table.Th scope="col" w="18rem">
              {t("findOutWould")}
            </Table.Th>
            <Table.Th scope="col">{t("findOutNeeds")}</Table.Th>
            <Table.Th scope="col" w="12rem">
              {t("findOutWho")}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(isWhole ? open : open.slice(0, first)).map(({ finding, needs, said, would_decide: would }) => (
            <Table.Tr key={finding}>
              <Table.Td>
                <FindingLink id={finding} region={region} />
              </Table.Td>
              <Table.Td>{pick(said)}</Table.Td>
              <Table.Td>{pick(would)}</Table.Td>
              <Table.Td>
                {needsText(needs, ownFormatter(language)).map((each) => (
                  <div key={each}>{each}</div>
                ))}
              </Table.Td>
              <Table.Td>{ownFormatter(language).clauses(deliverersText(needs, ownFormatter(language))) || "–"}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {isWhole ? null : (
        <Button variant="default" size="compact-sm" fullWidth className="no-print" onClick={() => setWhole(true)}>
          {t("showRows", { count: open.length })}
        </Button>
      )}
    </Section>
  );
}
