import type { ReactNode } from "react";
import { ActionForm } from "../../actions/action-form.tsx";
import { tableGiven, useTableBack } from "../../actions/table-back.ts";
import { ask } from "../../api/question.ts";
import { useText } from "../../language/use-text.ts";
import { DocumentButton } from "../../shared/documents/document-button.tsx";
import { NoteList } from "../../shared/page/note-list.tsx";
import { Section } from "../../shared/page/section.tsx";
import { registerText } from "../register.text.ts";

/** The indicator table goes out, is filled in by whoever measures, and comes back: all rows or none, every fault with its cell. */
export function IndicatorTable({ canEdit }: { readonly canEdit: boolean }): ReactNode {
  const { t } = useText(registerText);
  const back = useTableBack(".xlsx,.csv");
  return (
    <Section title={t("indicatorTable")}>
      <p>{t("indicatorHint")}</p>
      <DocumentButton label={t("exportIndicators")} make={() => ask("indicators-export", { to: "indicators.xlsx" })} />
      {canEdit ? (
        <ActionForm
          name="indicators-take"
          label={t("takeIndicators")}
          {...back}
          input={tableGiven}
          told={({ changed, unchanged, dry_run: isDry, faults }) =>
            faults.length > 0 ? (
              <>
                <p>{t("tableFaults", { count: faults.length })}</p>
                <NoteList notes={faults} />
              </>
            ) : (
              t(isDry ? "indicatorsWouldBe" : "indicatorsTaken", { changed, unchanged })
            )
          }
        />
      ) : null}
    </Section>
  );
}
