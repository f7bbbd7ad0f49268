import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { ask, useAnswer } from "../api/question.ts";
import { comma } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { Section } from "../shared/page/section.tsx";
import { documentsText } from "./documents.text.ts";

const kinds = ["contract", "amendment", "acceptance", "receipt", "voucher", "evidence", "other"] as const;
type Kind = (typeof kinds)[number];

/** Types of record that people attach files to. */
export const attachedTo: ReadonlySet<string> = new Set([
  "contract",
  "transaction",
  "milestone",
  "award",
  "project",
  "application",
  "evaluation",
  "facility",
  "equipment",
]);

/** Files of a record: opened by whoever reads it, each with its hash; attached by whoever may change it. */
export function RecordDocuments({ type, id }: { readonly type: string; readonly id: string }): ReactNode {
  const { t, language } = useText(documentsText);
  const may = useMay();
  const documents = useAnswer("document-list", { type, id });
  const nameOf = useAccountNames(documents.data?.documents.map(({ by }) => (typeof by === "string" ? by : null)) ?? []);
  return (
    <Section title={t("title")} anchor="documents">
      <Answered of={documents} height={48}>
        {({ documents: all }) =>
          all.length === 0 ? (
            <p>{t("none")}</p>
          ) : (
            <ul>
              {all.map((each) => (
                <li key={each.id}>
                  {choiceText(String(each["kind"]), language)}{" "}
                  <DocumentButton label={String(each["name"])} make={() => ask("document-get", { id: each.id, to: String(each["name"]) })} />
                  <p>
                    {[
                      t("facts", {
                        size: String(each["size"]),
                        hash: String(each["sha256"]).slice(0, 16),
                        scan: t(each["scan"] === "clean" ? "clean" : "notScanned"),
                      }),
                      // Whoever is not of the office is not told who attached it.
                      ...(typeof each["by"] === "string" ? [t("by", { who: nameOf(each["by"]) })] : []),
                      ...(each["office_only"] === true ? [t("officeOnly")] : []),
                    ].join(comma(language))}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {may("document-add") && documents.data?.may_attach === true ? (
        <ActionForm
          name="document-add"
          label={t("add")}
          isQuiet
          begin={{ kind: "other", readers: "all" }}
          fields={[
            { name: "data", label: t("file"), kind: "file", isRequired: true, accept: ".pdf,.png,.jpg,.jpeg,.tif,.docx,.xlsx,.odt,.ofd,.txt,.csv" },
            {
              name: "readers",
              label: t("readers"),
              kind: "choice",
              isRequired: true,
              choices: [
                { value: "all", label: t("all") },
                { value: "office", label: t("officeOnly") },
              ],
            },
            {
              name: "kind",
              label: t("kind"),
              kind: "choice",
              isRequired: true,
              choices: kinds.map((value) => ({ value, label: choiceText(value, language) })),
            },
          ]}
          input={({ texts, files: { data } }) => ({
            type,
            id,
            data: data ?? { name: "", content_base64: "" },
            kind: (texts["kind"] ?? "other") as Kind,
            office_only: texts["readers"] === "office",
          })}
          told={({ name, size }) => t("added", { name, size: String(size) })}
        />
      ) : null}
    </Section>
  );
}
