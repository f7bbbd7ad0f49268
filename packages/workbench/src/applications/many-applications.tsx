import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { ask } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Section } from "../shared/page/section.tsx";
import { applicationsText } from "./applications.text.ts";

/** Many applications by workbook: the template out, the filled one in, all rows or none; a fault names its cell. */
export function ManyApplications({ call }: { readonly call: string }): ReactNode {
  const { t } = useText(applicationsText);
  return (
    <div className="no-print">
      <Section title={t("many")}>
        <p>{t("manyHint")}</p>
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
              choices: (["check", "draft", "submitAll"] as const).map((value) => ({ value, label: t(value) })),
            },
          ]}
          input={({ texts: { what }, files: { data, mapping } }) => ({
            call,
            data: data ?? { name: "", content: "" },
            ...(mapping === undefined ? {} : { mapping }),
            submit: what === "submitAll",
            dry_run: what !== "draft" && what !== "submitAll",
          })}
          told={({ created, changed, kept, dry_run: isDry }) => t(isDry ? "wouldBe" : "taken", { created: created.length, changed: changed.length, kept })}
        />
      </Section>
    </div>
  );
}
