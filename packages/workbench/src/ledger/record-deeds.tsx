import { moneyText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import type { StoredRecord } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { ledgerText } from "./ledger.text.ts";

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

/** Who pays takes a booking back that was wrong, with the reason: what undoes it is booked beside it, and the way to book it anew is shown. */
export function TransactionDeeds({ transaction }: { readonly transaction: StoredRecord }): ReactNode {
  const { t, language } = useText(ledgerText);
  const may = useMay();
  const again = <Link to="/money">{t("toMoney")}</Link>;
  if (transaction.retired)
    return (
      <Section title={t("correct")} anchor="correct">
        <p>{t("correctedAlready")}</p>
        <p className="no-print">{again}</p>
      </Section>
    );
  if (!may("entry-reverse")) return null;
  const { amount, currency, date } = transaction as Readonly<Record<string, unknown>>;
  const day = typeof date === "string" ? dayText(date, language) : "–";
  const sum = typeof amount === "string" && typeof currency === "string" ? moneyText(Number(amount), currency, language) : "–";
  return (
    <Section title={t("correct")} anchor="correct">
      <p>{t("correctWhat")}</p>
      <ActionForm
        name="entry-reverse"
        label={t("correct")}
        isQuiet
        fields={[{ name: "reason", label: t("correctWhy"), kind: "area", isRequired: true }]}
        input={({ texts }) => ({ id: `transaction/${transaction.id}`, reason: texts["reason"] ?? "" })}
        confirm={() => ({ title: t("correctAsk", { amount: sum, day }), text: <p>{t("correctWhat")}</p> })}
        told={({ reversed }) => t("corrected", { count: reversed.length })}
      />
    </Section>
  );
}
