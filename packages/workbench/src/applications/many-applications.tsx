import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { ask } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Section } from "../shared/page/section.tsx";
import { applicationsText } from "./applications.text.ts";

/** Many applications by workbook: the template out, the filled one in, all rows or none; a fault names its cell. What an officer enters from paper is handed in, and says how it came. */
export function ManyApplications({ call, isFromPaper = false }: { readonly call: string; readonly isFromPaper?: boolean }): ReactNode {
  const { t } = useText(applicationsText);
  const choices = isFromPaper ? (["check", "submitAll"] as const) : (["check", "draft", "submitAll"] as const);
  return (
    <div className="no-print">
      <Section title={t(isFromPaper ? "paper" : "many")}>
        <p>{t(isFromPaper ? "paperHint" : "manyHint")}</p>
        <DocumentButton label={t("template")} make={() => ask("apply-template", { call, to: `${call}.xlsx` })} />
        <ActionForm
          name="apply-table"
          label={t("takeIn")}
          isQuiet
          begin={{ what: "check" }}
          fields={[
            { name: "data", label: t("file"), kind: "file", isRequired: true, accept: ".xlsx,.csv" },
            { name: "mapping", label: t("mapping"), kind: "file", accept: ".yaml,.yml", description: t("mappingHint") },
            {
              name: "what",
              label: t("what"),
              kind: "choice",
              isRequired: true,
              choices: choices.map((value) => ({ value, label: t(value) })),
            },
            ...(isFromPaper ? [{ name: "reason", label: t("paperReason"), kind: "text" as const, isRequired: true }] : []),
          ]}
          input={({ texts: { what, reason }, files: { data, mapping } }) => ({
            call,
            data: data ?? { name: "", content: "" },
            ...(mapping === undefined ? {} : { mapping }),
            submit: isFromPaper || what === "submitAll",
            ...(isFromPaper ? { reason: reason ?? "" } : {}),
            dry_run: what !== "draft" && what !== "submitAll",
          })}
          told={({ created, changed, kept, dry_run: isDry }) => t(isDry ? "wouldBe" : "taken", { created: created.length, changed: changed.length, kept })}
        />
      </Section>
    </div>
  );
}
