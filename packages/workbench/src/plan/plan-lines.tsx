import { Table } from "@mantine/core";
import { codeEntry, lineNumber, type PlanLine } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FindingLink } from "../findings/finding-link.tsx";
import { bracketed } from "../language/marks.ts";
import { paperEntries } from "../language/paper-entries.ts";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { Invented, inventedGround } from "../shared/words/invented.tsx";
import { Amount } from "./amount.tsx";
import { planText } from "./plan.text.ts";

interface PlanLinesProps {
  readonly lines: readonly PlanLine[];
  readonly region: string;
}

/** Lines under the paper's measures, in the paper's order. */
export function PlanLines({ lines, region }: PlanLinesProps): ReactNode {
  const { t, pick, ours, language } = useText(planText);
  return paperEntries("measures")
    .filter(({ parent }) => parent === null)
    .map(({ code, label }) => {
      const own = lines.filter(({ measure }) => measure === code);
      if (own.length === 0) return null;
      const title = `${code} ${ours(label)}${code === "M6" ? bracketed(t("inferred"), language) : ""}`;
      return (
        <Section key={code} title={title} folds>
          <WideTable label={title}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col" w="6rem">
                  {t("line")}
                </Table.Th>
                <Table.Th scope="col">{t("action")}</Table.Th>
                <Table.Th scope="col" w="9rem">
                  {t("instrument")}
                </Table.Th>
                <Table.Th scope="col" ta="right" w="7rem">
                  {t("amount")}
                </Table.Th>
                <Table.Th scope="col" w="28rem">
                  {t("because")}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {own.map((line) => (
                <Table.Tr key={line.id} className={inventedGround(line.synthetic)}>
                  <Table.Td style={{ whiteSpace: "nowrap" }}>
                    <Link to="/plan/$line" params={{ line: line.id }} search={{ region }}>
                      {lineNumber(line.id)}
                    </Link>
                  </Table.Td>
                  <Table.Td miw="18rem">
                    {pick(line.action)} {line.synthetic ? <Invented /> : null}
                  </Table.Td>
                  <Table.Td>{ours(codeEntry("stip-instruments", line.instrument)?.label ?? { en: line.instrument, zh: line.instrument })}</Table.Td>
                  <Table.Td ta="right">
                    <Amount line={line} region={region} />
                  </Table.Td>
                  <Table.Td>
                    {line.findings.map((id) => (
                      <div key={id}>
                        <FindingLink id={id} region={region} />
                      </div>
                    ))}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
        </Section>
      );
    });
}
