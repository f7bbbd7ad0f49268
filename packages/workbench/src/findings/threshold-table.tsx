import { Table } from "@mantine/core";
import type { Finding } from "@quoin/core";
import type { ReactNode } from "react";
import type { ListedRule } from "../answers/use-rules.ts";
import { listMark } from "../language/marks.ts";
import { measuredText, measuredWithUnit } from "../language/measured-text.ts";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { SettingName } from "../shared/words/setting-name.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import { findingsText } from "./findings.text.ts";

interface ThresholdTableProps {
  readonly rule: ListedRule;
  /** Thresholds that turn the answer of the finding that is looked at. */
  readonly fragile?: Finding["fragile"];
  /** Thresholds of all rules: one of them stands in the table where it turns the answer. */
  readonly shared?: ListedRule["thresholds"];
}

/** What a verdict depends on: each threshold with its value here, its default where that differs, why, and whether moving it turns the answer. */
export function ThresholdTable({ rule: { code, thresholds }, fragile = [], shared = [] }: ThresholdTableProps): ReactNode {
  const { t, language, pick } = useText(findingsText);
  const say = (value: ListedRule["thresholds"][number]["value"], unit: string) => {
    if (typeof value === "number") return unit === "year" ? String(value) : measuredText(value, unit, language);
    if (Array.isArray(value)) return value.join(listMark(language));
    return typeof value === "boolean" ? t(value ? "yes" : "no") : value;
  };
  const isFragile = ({ name }: ListedRule["thresholds"][number]): boolean => fragile.some(({ threshold }) => threshold === name);
  if (thresholds.length === 0) return null;
  return (
    <WideTable label={t("thresholds")}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("thresholdWhy")}</Table.Th>
          <Table.Th scope="col">{t("threshold")}</Table.Th>
          <Table.Th scope="col">{t("thresholdName")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...thresholds, ...shared.filter(isFragile)].map(({ name, value, default: standard, asked, example, unit, why }) => (
          <Table.Tr key={name}>
            <Table.Td miw="16rem">{pick(why)}</Table.Td>
            <Table.Td>
              {asked !== null ? (
                t("notSet", { setting: asked })
              ) : typeof value === "number" && unit !== "year" ? (
                measuredWithUnit(value, unit, language)
              ) : typeof value === "number" || typeof value === "boolean" ? (
                say(value, unit)
              ) : (
                <code>{say(value, unit)}</code>
              )}
              {JSON.stringify(value) === JSON.stringify(standard) ? null : ` ${t("thresholdDefault", { value: say(standard, unit) })}`}
              {example === null ? null : <div>{t("exampleOfChina", { value: say(example, unit) })}</div>}
              {fragile
                .filter(({ threshold }) => threshold === name)
                .map(({ to, verdict }) => (
                  <div key={to}>
                    <strong>{t("fragile", { value: say(to, unit) })}</strong> <VerdictMark verdict={verdict} />
                  </div>
                ))}
            </Table.Td>
            <Table.Td>
              <SettingName name={thresholds.some((own) => own.name === name) ? `thresholds.${code}.${name}` : `thresholds.${name}`} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
