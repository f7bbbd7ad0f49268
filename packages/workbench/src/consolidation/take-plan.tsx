import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { ask } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Section } from "../shared/page/section.tsx";
import { wholeText } from "./whole.text.ts";

/** Takes back the trust in an office's key, or gives it anew. */
export function DistrustKey(): ReactNode {
  const { t } = useText(wholeText);
  const may = useMay();
  if (!may("plan-distrust")) return null;
  return (
    <div className="no-print">
      <Section title={t("distrust")}>
        <p>{t("distrustWhy")}</p>
        <ActionForm
          name="plan-distrust"
          label={t("distrust")}
          begin={{ what: "distrust" }}
          fields={[
            { name: "key", label: t("key"), kind: "text", isRequired: true },
            { name: "reason", label: t("reason"), kind: "text", isRequired: true },
            {
              name: "what",
              label: t("what"),
              kind: "choice",
              isRequired: true,
              choices: [
                { value: "distrust", label: t("distrustIt") },
                { value: "undo", label: t("trustAgain") },
              ],
            },
          ]}
          input={({ texts: { what, key, reason } }) => ({ key: key ?? "", reason: reason ?? "", undo: what === "undo" })}
          told={({ trusted, offices, plans }) =>
            t(trusted ? "trustedAgain" : "distrusted", { offices: offices.join(", "), plans: plans.length === 0 ? "–" : plans.join(", ") })
          }
        />
      </Section>
    </div>
  );
}

/** Looks at a bundle or a filled template, and takes it in. */
export function TakePlan(): ReactNode {
  const { t } = useText(wholeText);
  const may = useMay();
  if (!may("plan-take")) return null;
  return (
    <div className="no-print">
      <Section title={t("take")}>
        <p>{t("takeWhy")}</p>
        <DocumentButton label={t("template")} make={() => ask("plan-template", { to: "plan.xlsx" })} />
        <ActionForm
          name="plan-take"
          label={t("take")}
          begin={{ what: "look" }}
          fields={[
            { name: "data", label: t("file"), kind: "file", isRequired: true, accept: ".quoin-plan,.xlsx" },
            { name: "trust", label: t("trust"), kind: "text", description: t("trustWhy") },
            { name: "reason", label: t("reason"), kind: "text", description: t("reasonWhy") },
            {
              name: "what",
              label: t("what"),
              kind: "choice",
              isRequired: true,
              choices: [
                { value: "look", label: t("look") },
                { value: "take", label: t("takeIn") },
                { value: "again", label: t("takeAgain") },
              ],
            },
          ]}
          input={({ texts: { what, trust, reason }, files: { data } }) => ({
            data: data ?? { name: "", content: "" },
            ...(trust === undefined ? {} : { trust }),
            reason: reason ?? "",
            again: what === "again",
            dry_run: what !== "take" && what !== "again",
          })}
          told={({ plan, lines, dry_run }) =>
            t(dry_run ? "wouldBe" : "taken", {
              plan,
              created: lines.created.length,
              changed: lines.changed.length,
              retired: lines.retired.length,
              unchanged: lines.unchanged.length,
            })
          }
        />
      </Section>
    </div>
  );
}
