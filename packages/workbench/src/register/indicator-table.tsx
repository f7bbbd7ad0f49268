import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { ask } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { DocumentButton } from "../shared/document-button.tsx";
import { NoteList } from "../shared/note-list.tsx";
import { Section } from "../shared/section.tsx";
import { registerText } from "./register.text.ts";

/** The indicator table goes out, is filled in by whoever measures, and comes back: all rows or none, every fault with its cell. */
export function IndicatorTable({ canEdit }: { readonly canEdit: boolean }): ReactNode {
  const { t } = useText(registerText);
  return (
    <Section title={t("indicatorTable")}>
      <p>{t("indicatorHint")}</p>
      <DocumentButton label={t("exportIndicators")} make={() => ask("indicators-export", { to: "indicators.xlsx" })} />
      {canEdit ? (
        <ActionForm
          name="indicators-take"
          label={t("takeIndicators")}
          isQuiet
          begin={{ what: "check" }}
          fields={[
            { name: "data", label: t("tableFile"), kind: "file", isRequired: true, accept: ".xlsx,.csv" },
            {
              name: "what",
              label: t("tableWhat"),
              kind: "choice",
              isRequired: true,
              choices: (["check", "take"] as const).map((value) => ({ value, label: t(value) })),
            },
            { name: "reason", label: t("reason"), kind: "text" },
          ]}
          input={({ texts: { what, reason = "" }, files: { data } }) => ({ data: data ?? { name: "", content: "" }, dry_run: what !== "take", reason })}
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
