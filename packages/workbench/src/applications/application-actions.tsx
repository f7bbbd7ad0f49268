import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import type { StoredRecord } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { applicationsText } from "./applications.text.ts";

const undecided: ReadonlySet<string> = new Set(["draft", "submitted", "eligible", "reviewed"]);

/** What can be done with an application in its state; the server decides who may. */
export function ApplicationActions({ application: { id, version }, status }: { readonly application: StoredRecord; readonly status: string }): ReactNode {
  const { t } = useText(applicationsText);
  const may = useMay();
  const why = { name: "reason", label: t("why"), kind: "text", isRequired: true } as const;
  return (
    <>
      {status === "draft" && may("apply-submit") ? (
        <ActionForm
          name="apply-submit"
          label={t("submit")}
          input={() => ({ id, if_version: version })}
          confirm={() => ({ title: t("submitAsk"), text: <p>{t("submitAskWhy")}</p> })}
        />
      ) : null}
      {status === "submitted" && may("application-screen") ? (
        <Section title={t("screening")}>
          <ActionForm
            name="application-screen"
            label={t("keep")}
            isQuiet
            fields={[
              {
                name: "result",
                label: t("result"),
                kind: "choice",
                isRequired: true,
                choices: [
                  { value: "eligible", label: t("eligible") },
                  { value: "ineligible", label: t("ineligible") },
                ],
              },
              why,
            ]}
            input={({ texts }) => ({ id, result: texts["result"] as "eligible" | "ineligible", reason: texts["reason"] ?? "", if_version: version })}
          />
        </Section>
      ) : null}
      {undecided.has(status) && may("apply-withdraw") ? (
        <Section title={t("withdraw")}>
          <ActionForm
            name="apply-withdraw"
            label={t("withdraw")}
            isQuiet
            fields={[why]}
            input={({ texts }) => ({ id, reason: texts["reason"] ?? "", if_version: version })}
            confirm={() => ({ title: t("withdrawAsk"), text: <p>{t("withdrawAskWhy")}</p> })}
          />
        </Section>
      ) : null}
    </>
  );
}
