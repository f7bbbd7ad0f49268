import { Title } from "@mantine/core";
import { type ApiAnswer, moneyText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { callsText } from "./calls.text.ts";

type Decision = ApiAnswer<"award">;

/** Tries an award or makes it: who gets how much and why, and what would have changed it for the others. */
export function CallAward({ call }: { readonly call: string }): ReactNode {
  const { t } = useText(callsText);
  const [decision, setDecision] = useState<Decision | null>(null);
  return (
    <>
      <p className="no-print">{t("awardHint")}</p>
      <ActionForm
        name="award"
        label={t("awardGo")}
        isQuiet
        fields={[
          {
            name: "method",
            label: t("method"),
            kind: "choice",
            isRequired: true,
            choices: [
              { value: "ranking", label: t("byRanking") },
              { value: "portfolio", label: t("byPortfolio") },
            ],
          },
          {
            name: "mode",
            label: t("mode"),
            kind: "choice",
            isRequired: true,
            choices: [
              { value: "try", label: t("tryOnly") },
              { value: "make", label: t("makeIt") },
            ],
          },
          { name: "reason", label: t("why"), kind: "text" },
        ]}
        begin={{ method: "ranking", mode: "try" }}
        input={({ texts }) => ({ call, method: texts["method"] as "ranking" | "portfolio", dry_run: texts["mode"] !== "make", reason: texts["reason"] ?? "" })}
        told={({ dry_run: isTrial }) => t(isTrial ? "tried" : "made")}
        onDone={setDecision}
      />
      {decision === null ? null : <DecisionView decision={decision} />}
    </>
  );
}

function DecisionView({ decision: { awarded, rejected, currency } }: { readonly decision: Decision }) {
  const { t, pick, language } = useText(callsText);
  return (
    <>
      <Title order={3}>{t("awarded")}</Title>
      <ul>
        {awarded.map(({ application, amount, reason }) => (
          <li key={application}>
            <RecordLink type="application" id={application} /> <strong>{moneyText(Number(amount), currency ?? "", language)}</strong> {pick(reason)}
          </li>
        ))}
      </ul>
      <Title order={3}>{t("notAwarded")}</Title>
      <ul>
        {rejected.map(({ application, reason, what_would_have_changed: change, held }) => (
          <li key={application}>
            <RecordLink type="application" id={application} /> {held ? <strong>{t("held")} </strong> : null}
            {pick(reason)} {change === null ? null : pick(change.words)}
          </li>
        ))}
      </ul>
    </>
  );
}
