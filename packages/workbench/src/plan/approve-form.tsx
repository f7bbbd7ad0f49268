import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { labelText } from "../shared/words/label.ts";
import { approvalText } from "./approval.text.ts";

/** Keeps the changed plan as a new version; where none is approved yet (`most` null), the plan as it is designed now. */
export function ApproveForm({ region, most }: { readonly region: string; readonly most: number | null }): ReactNode {
  const { t, language } = useText(approvalText);
  const may = useMay();
  const byTwo = useAnswer("about", {}).data?.second_person === true;
  if (!may("plan-approve")) return null;
  const act = byTwo ? t("keepDraft") : most === null ? t("first") : t("approve");
  return (
    <Section title={act}>
      <p>{byTwo ? t("byTwoWhy") : most === null ? t("firstWhy") : t("approveWhy")}</p>
      <ActionForm
        name="plan-approve"
        label={act}
        fields={[{ name: "reason", label: t("reason"), kind: "text", isRequired: true }]}
        input={({ texts }) => ({ region, ...texts, ...(most === null ? {} : { max_changes: most }) })}
        confirm={() => (byTwo ? null : { title: t("approveAsk"), text: <p>{t(most === null ? "approveAskFirst" : "approveAskWhy")}</p> })}
        told={({ plan }) => t(plan["status"] === "draft" ? "draftKept" : "approved", { plan: labelText(plan.labels, language, plan.id) })}
      />
    </Section>
  );
}
