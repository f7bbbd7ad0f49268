import { Table, TextInput } from "@mantine/core";
import { codePath } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useRules } from "../answers/use-rules.ts";
import { useAnswer } from "../api/question.ts";
import { paperEntries } from "../language/paper-entries.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { Explained } from "../shared/words/explained.tsx";
import { methodsText } from "./methods.text.ts";
import { referenceText } from "./reference-text.ts";
import { RuleEntry } from "./rule-entry.tsx";

/** `/methods`: every rule with its thresholds here, every measure with its reference. */
export function MethodsPage(): ReactNode {
  const { t, pick, ours, language } = useText(methodsText);
  const rules = useRules();
  const measures = useAnswer("measure-list", {});
  const [words, setWords] = useState("");
  const holds = (...texts: readonly string[]) => texts.some((text) => text.toLowerCase().includes(words.trim().toLowerCase()));
  return (
    <>
      <PageHead question={t("question")}>
        {rules.data === undefined || measures.data === undefined ? null : (
          <p>{t("answer", { rules: rules.data.rules.length, measures: measures.data.measures.length })}</p>
        )}
      </PageHead>
      <FilterBar>
        <TextInput label={t("filter")} value={words} onChange={({ currentTarget }) => setWords(currentTarget.value)} />
      </FilterBar>
      <Answered of={rules} height={640}>
        {({ rules: all }) =>
          paperEntries("problems")
            .filter(({ parent }) => parent === null)
            .map(({ code, label }) => {
              const own = all.filter((rule) => codePath("problems", rule.item).includes(code) && holds(pick(rule.title), pick(rule.question), rule.code));
              return own.length === 0 ? null : (
                <Section key={code} title={`${code} ${ours(label)}`}>
                  {own.map((rule) => (
                    <RuleEntry key={rule.code} rule={rule} />
                  ))}
                </Section>
              );
            })
        }
      </Answered>
      <Section title={t("measures")} folds={words.trim() === ""}>
        <Answered of={measures} height={320}>
          {({ measures: all }) => (
            <WideTable label={t("measures")}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t("tells")}</Table.Th>
                  <Table.Th scope="col">{t("unit")}</Table.Th>
                  <Table.Th scope="col">{t("reference")}</Table.Th>
                  <Table.Th scope="col">{t("measure")}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {all
                  .filter(({ id, tells, unit }) => holds(id, pick(tells), unitText(unit, language)))
                  .map(({ id, version, tells, unit, reference }) => (
                    <Table.Tr key={id} id={id}>
                      <Table.Td miw="16rem">
                        <Explained>{pick(tells)}</Explained>
                      </Table.Td>
                      <Table.Td>{unitText(unit, language)}</Table.Td>
                      <Table.Td>{referenceText(reference, language)}</Table.Td>
                      <Table.Td>
                        <code>{id}</code> {t("version")} {version}
                      </Table.Td>
                    </Table.Tr>
                  ))}
              </Table.Tbody>
            </WideTable>
          )}
        </Answered>
      </Section>
    </>
  );
}
