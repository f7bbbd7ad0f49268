import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useRecordName } from "../api/record-name.ts";
import { SentenceBreak } from "../language/then.tsx";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { labelText } from "../shared/words/label.ts";
import { evaluationsText } from "./evaluations.text.ts";

const periods = ["yearly", "three-yearly"] as const;
/** Why some of a round are left as they are. */
const reasons = ["beyond_reach", "decided_before", "unknown"] as const;
const types = ["programme", "facility", "organisation", "fund"] as const;

interface EvaluateFormProps {
  readonly type: string;
  /** The only one that is evaluated; empty for all of the type. */
  readonly id: string;
  readonly onDone: (evaluations: readonly { readonly id: string }[], year: number) => void;
}

/** Evaluates all of a type, or one, for a year, or for the three years up to it. */
export function EvaluateForm({ type, id, onDone }: EvaluateFormProps): ReactNode {
  const { t, language } = useText(evaluationsText);
  const name = useRecordName(type, id, id !== "").data;
  const one = id === "" ? null : name == null ? id : labelText(name.labels, language, id);
  return (
    <Section title={t("evaluateTitle")} anchor="evaluate">
      {one === null ? null : (
        <p>
          {t("evaluateOne", { name: one })}
          <SentenceBreak />
          <Link to="/evaluations" search={{ evaluate: type }} hash="evaluate">
            {t("evaluateAll")}
          </Link>
        </p>
      )}
      <ActionForm
        name="evaluate"
        label={t("evaluate")}
        begin={{ year: String(new Date().getFullYear() - 1), type: types.find((each) => each === type) ?? "programme", period: "yearly" }}
        fields={[
          { name: "year", label: t("year"), kind: "number", isRequired: true },
          // Who came for one is asked for no type.
          ...(one === null
            ? [{ name: "type", label: t("asOf"), kind: "choice" as const, isRequired: true, choices: types.map((each) => ({ value: each, label: t(each) })) }]
            : []),
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
          ...(one === null ? {} : { id }),
        })}
        confirm={({ texts }) => ({
          title: t("evaluateAsk"),
          text: <p>{t("evaluateAskWhy", { year: texts["year"] ?? "", type: one ?? t(types.find((each) => each === texts["type"]) ?? "programme") })}</p>,
        })}
        told={({ evaluations, left_out: { decided, ...others } }) => (
          <>
            {t("evaluatedCount", { count: evaluations.length })}
            {reasons.map((reason) => {
              const count = { ...others, decided_before: decided }[reason];
              return count === 0 ? null : (
                <Fragment key={reason}>
                  <SentenceBreak />
                  {t(reason, { count })}
                </Fragment>
              );
            })}
          </>
        )}
        onDone={({ evaluations, year }) => onDone(evaluations, year)}
      />
    </Section>
  );
}
