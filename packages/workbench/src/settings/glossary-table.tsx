import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { tableGiven, useTableBack } from "../actions/table-back.ts";
import { ask, useAnswer } from "../api/question.ts";
import { colon, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { WideTable } from "../shared/tables/wide-table.tsx";
import { settingsText } from "./settings.text.ts";

/** The glossary as it is said now, in every language of the office, beside the plain words; out as a table and back, all of it or nothing. */
export function GlossaryTable({ mayChange }: { readonly mayChange: boolean }): ReactNode {
  const { t, pick, language: reader } = useText(settingsText);
  const back = useTableBack(".xlsx,.csv");
  const asked = useAnswer("glossary-show", {});
  return (
    <>
      <h3>{t("wordTable")}</h3>
      <p>{t("wordTableHint")}</p>
      <Answered of={asked} height={200}>
        {({ terms }) => (
          <WideTable label={t("wordTable")}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("term")}</Table.Th>
                {(terms[0]?.words ?? []).map(({ language }) => (
                  <Table.Th key={language}>{t(inLanguage[language])}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {terms.map(({ term, meaning, words }) => (
                <Table.Tr key={term}>
                  <Table.Td>{pick(meaning)}</Table.Td>
                  {words.map(({ language, one, many, plain_one, plain_many }) => (
                    <Table.Td key={language}>
                      {one === null && many === null ? (
                        `${t("plainWord")}${colon(reader)}${joined(plain_one, plain_many, language)}`
                      ) : (
                        <strong>{joined(one ?? plain_one, many ?? one ?? plain_many, language)}</strong>
                      )}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
        )}
      </Answered>
      <DocumentButton label={t("exportWords")} make={() => ask("glossary-export", { to: "glossary.xlsx" })} />
      {mayChange ? (
        <ActionForm
          name="glossary-take"
          label={t("takeWords")}
          {...back}
          input={tableGiven}
          told={({ id, changes }) => t(id === null ? "wordsWouldBe" : "wordsTaken", { count: changes.length })}
        />
      ) : null}
    </>
  );
}

const inLanguage = { en: "english", zh: "chinese", de: "german" } as const;

/** One and several of a thing, parted as the language of the words parts them. */
function joined(one: string, many: string, language: keyof typeof inLanguage): string {
  return one === many ? one : `${one}${listMark(language)}${many}`;
}
