import { spokenLanguage } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { tableGiven, useTableBack } from "../actions/table-back.ts";
import { ask, useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { settingsText } from "./settings.text.ts";

/** The languages of the office that the program does not speak: how far each is translated, everything to be translated out as a table, and back. */
export function LanguageTables({ languages, mayChange }: { readonly languages: readonly string[]; readonly mayChange: boolean }): ReactNode {
  const { t } = useText(settingsText);
  const own = languages.filter((tag) => spokenLanguage(tag) !== tag);
  return (
    <>
      <h3>{t("languageTables")}</h3>
      <p>{t("languageTablesHint")}</p>
      {own.length === 0 ? <p>{t("noOwnLanguage")}</p> : own.map((tag) => <LanguageTable key={tag} tag={tag} mayChange={mayChange} />)}
    </>
  );
}

function LanguageTable({ tag, mayChange }: { readonly tag: string; readonly mayChange: boolean }): ReactNode {
  const { t } = useText(settingsText);
  const back = useTableBack(".csv,.xlsx");
  const asked = useAnswer("language-show", { language: tag });
  return (
    <>
      <h4>{tag}</h4>
      <Answered of={asked} height={40}>
        {({ translations, messages }) => <p>{t("translatedSoFar", { translated: Object.keys(translations).length, messages })}</p>}
      </Answered>
      <DocumentButton label={t("exportLanguage")} make={() => ask("language-export", { language: tag, to: `${tag}.xlsx` })} />
      {mayChange ? (
        <ActionForm
          name="language-take"
          label={t("takeLanguage")}
          {...back}
          input={(given) => ({ ...tableGiven(given), language: tag })}
          told={({ new: fresh, changed, removed, dry_run }) => t(dry_run ? "translationsWouldBe" : "translationsTaken", { fresh, changed, removed })}
        />
      ) : null}
    </>
  );
}
