import { Table } from "@mantine/core";
import { deliverersText, needsText, ownFormatter, type Plan } from "@quoin/core";
import type { ReactNode } from "react";
import { FindingLink } from "../findings/finding-link.tsx";
import { paperLabel } from "../language/paper-entries.ts";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { planText } from "./plan.text.ts";

interface UncoveredProps extends Pick<Plan, "coverage"> {
  readonly region: string;
}

/** The paper's measures that the plan does not touch, or of which something kept a part away: why, what it would take and from whom, what similar ones cost, what it would decide. No gap is hidden. */
export function UncoveredMeasures({ coverage, region }: UncoveredProps): ReactNode {
  const { t, pick, ours } = useText(planText);
  const open = coverage.filter(({ lines, reason }) => lines.length === 0 || reason !== null);
  if (open.length === 0) return null;
  return (
    <Section title={t("notCovered")} folds>
      <p>{t("notCoveredWhy")}</p>
      <WideTable label={t("notCovered")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="14rem">
              {t("item")}
            </Table.Th>
            <Table.Th scope="col" w="18rem">
              {t("wayWhy")}
            </Table.Th>
            <Table.Th scope="col" w="22rem">
              {t("wayTakes")}
            </Table.Th>
            <Table.Th scope="col" w="16rem">
              {t("amount")}
            </Table.Th>
            <Table.Th scope="col">{t("wayDecides")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {open.map(({ item, reason, refused, missing, takes, cost_said: cost, would_decide: would }) => {
            const label = paperLabel("measures", item);
            return (
              <Table.Tr key={item}>
                <Table.Td>{label === undefined ? item : `${item} ${ours(label)}`}</Table.Td>
                <Table.Td>
                  {reason === null ? "–" : pick(reason)}
                  {refused.map((id) => (
                    <div key={id}>
                      <FindingLink id={id} region={region} />
                    </div>
                  ))}
                </Table.Td>
                <Table.Td>
                  {takes === null ? null : <p>{pick(takes)}</p>}
                  <Missing missing={missing} />
                </Table.Td>
                <Table.Td>{cost === null ? "–" : pick(cost)}</Table.Td>
                <Table.Td>{would === null ? "–" : pick(would)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </WideTable>
    </Section>
  );
}

/** Tables and records that are not there, each with its fields, and who could deliver them. */
function Missing({ missing }: Pick<Plan["coverage"][number], "missing">): ReactNode {
  const { t, language } = useText(planText);
  if (missing.length === 0) return null;
  const formatter = ownFormatter(language);
  const who = formatter.clauses(deliverersText(missing, formatter));
  return (
    <p>
      {t("wayMissing", { fields: formatter.clauses(needsText(missing, formatter)) })} {who === "" ? t("wayNobody") : t("wayFrom", { who })}
    </p>
  );
}
