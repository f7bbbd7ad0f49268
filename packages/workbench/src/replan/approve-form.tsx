import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { useMay } from "../people/use-may.ts";
import { labelText } from "../shared/label.ts";
import { Section } from "../shared/section.tsx";
import { replanText } from "./replan.text.ts";

/** Keeps the changed plan as a new version; where none is approved yet (`most` null), the plan as it is designed now. */
export function ApproveForm({ region, most }: { readonly region: string; readonly most: number | null }): ReactNode {
  const { t, language } = useText(replanText);
  const may = useMay();
  if (!may("plan-approve")) return null;
  return (
    <Section title={most === null ? t("first") : t("approve")}>
      <p>{most === null ? t("firstWhy") : t("approveWhy")}</p>
      <ActionForm
        name="plan-approve"
        label={most === null ? t("first") : t("approve")}
        fields={[{ name: "reason", label: t("reason"), kind: "text" }]}
        input={({ texts }) => ({ region, ...texts, ...(most === null ? {} : { max_changes: most }) })}
        told={({ plan }) => t("approved", { plan: labelText(plan.labels, language, plan.id) })}
      />
    </Section>
  );
}
