import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { importText } from "./import.text.ts";

/** The parts of rules that read a role: which run with the workspace's tables, and what the others lack. */
export function RulesOfTable({ role }: { readonly role: string }): ReactNode {
  const { t, pick } = useText(importText);
  const answer = useAnswer("rule-needs", {});
  return (
    <Answered of={answer} doing={t("rules")} height={200}>
      {({ rules }) => {
        const reading = rules.flatMap(({ rule, title, parts }) =>
          parts.filter(({ roles }) => roles.some((each) => each.role === role)).map((part) => ({ key: `${rule} ${part.part}`, title, ...part })),
        );
        if (reading.length === 0) return <p>{t("noRules")}</p>;
        return (
          <WideTable label={t("rules")}>
            <Table.Thead>
              <Table.Tr>
                {(["rule", "runs", "lacks"] as const).map((head) => (
                  <Table.Th key={head} scope="col">
                    {t(head)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {reading.map(({ key, title, runs, missing }) => (
                <Table.Tr key={key}>
                  <Table.Th scope="row">{pick(title)}</Table.Th>
                  <Table.Td>{runs === null ? "–" : t(runs)}</Table.Td>
                  <Table.Td>{missing.length === 0 ? "–" : missing.join(", ")}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
        );
      }}
    </Answered>
  );
}
