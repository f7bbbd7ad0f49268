import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { evaluationsText } from "./evaluations.text.ts";

const periods = ["yearly", "three-yearly"] as const;
const types = ["programme", "facility", "organisation", "fund"] as const;

/** Evaluates all of a type for a year, or for the three years up to it. */
export function EvaluateForm({ type }: { readonly type: string }): ReactNode {
  const { t } = useText(evaluationsText);
  return (
    <Section title={t("evaluateTitle")} anchor="evaluate">
      <ActionForm
        name="evaluate"
        label={t("evaluate")}
        begin={{ year: String(new Date().getFullYear() - 1), type: types.find((each) => each === type) ?? "programme", period: "yearly" }}
        fields={[
          { name: "year", label: t("year"), kind: "number", isRequired: true },
          { name: "type", label: t("asOf"), kind: "choice", isRequired: true, choices: types.map((type) => ({ value: type, label: t(type) })) },
          {
            name: "period",
            label: t("period"),
            kind: "choice",
            isRequired: true,
            choices: periods.map((period) => ({ value: period, label: t(period) })),
          },
        ]}
        input={({ texts }) => ({
          year: Number(texts["year"]),
          type: types.find((type) => type === texts["type"]) ?? "programme",
          period: periods.find((period) => period === texts["period"]) ?? "yearly",
        })}
        confirm={({ texts }) => ({
          title: t("evaluateAsk"),
          text: <p>{t("evaluateAskWhy", { year: texts["year"] ?? "", type: t(types.find((each) => each === texts["type"]) ?? "programme") })}</p>,
        })}
        told={({ evaluations }) => t("evaluatedCount", { count: evaluations.length })}
      />
    </Section>
  );
}
