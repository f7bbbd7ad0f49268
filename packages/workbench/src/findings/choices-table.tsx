import { Table } from "@mantine/core";
import type { Finding } from "@quoin/core";
import type { ReactNode } from "react";
import { bracketed } from "../language/marks.ts";
import { measuredColumn } from "../language/measured-text.ts";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { findingsText } from "./findings.text.ts";

/** The same question put to other panels and thresholds; those that answer otherwise are seen by their mark. */
export function ChoicesTable({ finding: { id, choices, unit } }: { readonly finding: Pick<Finding, "id" | "choices" | "unit"> }): ReactNode {
  const { t, language, pick } = useText(findingsText);
  const isAgainstChance = choices.some((each) => each.null !== null);
  const figures = measuredColumn(
    choices.flatMap(({ value, null: chance }) => [value ?? [], chance === null ? [] : [chance.p05, chance.p95]].flat()),
    unit,
    language,
  );
  if (choices.length === 0) return <p>{t("changeNone")}</p>;
  return (
    <WideTable label={t("change")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("variant")}</Table.Th>
          <Table.Th scope="col">{t("verdict")}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t("value")}
            {figures.unit === "" ? "" : bracketed(figures.unit, language)}
          </Table.Th>
          {isAgainstChance ? <Table.Th scope="col">{t("chance")}</Table.Th> : null}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {choices.map(({ label, value, verdict, null: chance }, at) => (
          <Table.Tr key={label.en}>
            <Table.Td>{pick(label)}</Table.Td>
            <Table.Td>
              <VerdictMark verdict={verdict} />
            </Table.Td>
            <Table.Td ta="right">
              {value === null ? (
                "–"
              ) : (
                <ProvenanceLink door={{ kind: "number", figure: `@choice.${at}`, id }} skipped>
                  {figures.say(value)}
                </ProvenanceLink>
              )}
            </Table.Td>
            {isAgainstChance ? (
              <Table.Td>{chance === null ? "–" : t("intervalRange", { low: figures.say(chance.p05), high: figures.say(chance.p95) })}</Table.Td>
            ) : null}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
