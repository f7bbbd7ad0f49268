import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import type { StoredRecord } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { ledgerText } from "./ledger.text.ts";

/** What somebody proposed is released or declined here; the server says who may. */
export function ProposalDeeds({ proposal: { id, status } }: { readonly proposal: StoredRecord & { readonly status?: unknown } }): ReactNode {
  const { t } = useText(ledgerText);
  const may = useMay();
  if (status !== "proposed" || !may("release")) return null;
  return (
    <Section title={t("settle")} anchor="settle">
      <ActionForm
        name="release"
        label={t("release")}
        fields={[{ name: "reason", label: t("why"), kind: "text" }]}
        input={({ texts }) => ({ id, reason: texts["reason"] ?? "" })}
        confirm={() => ({ title: t("releaseAsk"), text: <p>{t("releaseAskWhy")}</p> })}
      />
      <ActionForm
        name="decline"
        label={t("decline")}
        isQuiet
        fields={[{ name: "reason", label: t("why"), kind: "text", isRequired: true }]}
        input={({ texts }) => ({ id, reason: texts["reason"] ?? "" })}
      />
    </Section>
  );
}

/** An officer accepts a milestone on evidence, or takes an acceptance back with a reason. */
export function MilestoneDeeds({ milestone: { id, accepted } }: { readonly milestone: StoredRecord & { readonly accepted?: unknown } }): ReactNode {
  const { t } = useText(ledgerText);
  const may = useMay();
  if (typeof accepted === "string") {
    if (!may("milestone-revoke")) return null;
    return (
      <Section title={t("revoke")} anchor="revoke">
        <ActionForm
          name="milestone-revoke"
          label={t("revoke")}
          isQuiet
          fields={[{ name: "reason", label: t("why"), kind: "area", isRequired: true }]}
          input={({ texts }) => ({ id, reason: texts["reason"] ?? "" })}
          confirm={() => ({ title: t("revokeAsk", { day: accepted }), text: <p>{t("revokeAskWhy")}</p> })}
        />
      </Section>
    );
  }
  if (!may("milestone-accept")) return null;
  return (
    <Section title={t("acceptTitle")} anchor="accept">
      <ActionForm
        name="milestone-accept"
        label={t("accept")}
        fields={[{ name: "evidence", label: t("evidence"), kind: "area", isRequired: true }]}
        input={({ texts }) => ({ id, evidence: texts["evidence"] ?? "" })}
        confirm={() => ({ title: t("acceptAsk"), text: <p>{t("acceptAskWhy")}</p> })}
      />
    </Section>
  );
}
