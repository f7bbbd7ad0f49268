import { Table, Title } from "@mantine/core";
import { type ApiAnswer, moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import { SubjectName } from "../findings/subject-name.tsx";
import { fullStop } from "../language/marks.ts";
import { paperLabel } from "../language/paper-entries.ts";
import { useText } from "../language/use-text.ts";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import classes from "./settings.module.css";
import { settingsText } from "./settings.text.ts";

/** What a change of the settings would do: verdicts and tasks that would be others, and the money. */
export function SettingEffects({ preview: { findings, plan } }: { readonly preview: ApiAnswer<"settings-preview"> }): ReactNode {
  const { t, pick, ours, language } = useText(settingsText);
  const lines = plan.lines.filter(({ change }) => change !== "same");
  const words = { changed: "lineChanged", "only-first": "lineGone", "only-second": "lineNew", same: "lineChanged" } as const;
  const currency = lines[0]?.currency ?? "";
  return (
    <section aria-label={t("previewTitle")}>
      <Title order={3}>{t("previewTitle")}</Title>
      <p>
        {t("findings", { count: findings.changed.length, of: findings.compared })}
        {fullStop(language)}
        {findings.reworded === 0 ? null : t("reworded", { count: findings.reworded })}
      </p>
      {findings.changed.length === 0 ? null : (
        <WideTable label={t("finding")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("finding")}</Table.Th>
              <Table.Th scope="col">{t("about")}</Table.Th>
              <Table.Th scope="col">{t("before")}</Table.Th>
              <Table.Th scope="col">{t("after")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {findings.changed.map(({ id, question, subject, before, after }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{pick(question)}</Table.Th>
                <Table.Td>
                  <SubjectName subject={subject} />
                </Table.Td>
                <Table.Td>{before === null ? "–" : <VerdictMark verdict={before.verdict} />}</Table.Td>
                <Table.Td>{after === null ? "–" : <VerdictMark verdict={after.verdict} />}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      <p>
        {t("lines", { count: lines.length })}
        {fullStop(language)}
        {lines.length === 0 ? null : plan.cost === null ? t("costUnknown") : t("costSum", { money: moneyText(plan.cost, currency, language) })}
      </p>
      {lines.length === 0 ? null : (
        <WideTable label={t("line")}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("line")}</Table.Th>
              <Table.Th scope="col">{t("lineChange")}</Table.Th>
              <Table.Th scope="col">{t("before")}</Table.Th>
              <Table.Th scope="col">{t("after")}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t("cost")}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ item, subject, change, first, second, cost, currency: own }) => (
              <Table.Tr key={`${item} ${subject.type} ${subject.id} ${first?.id} ${second?.id}`}>
                <Table.Th scope="row" miw="14rem" className={classes.named}>
                  {item} {ours(paperLabel("measures", item) ?? { en: "", zh: "" })}
                </Table.Th>
                <Table.Td>{t(words[change])}</Table.Td>
                <Table.Td miw="22rem">{first === null ? "–" : pick(first.action)}</Table.Td>
                <Table.Td miw="22rem">{second === null ? "–" : pick(second.action)}</Table.Td>
                <Table.Td ta="right">{cost === null ? t("unknown") : moneyText(cost, own, language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </section>
  );
}
