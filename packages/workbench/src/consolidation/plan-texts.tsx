import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { wholeText } from "./whole.text.ts";

/** Fields that offices name in their own words, and what a person decided that they mean. Nothing where every line is coded. */
export function PlanTexts(): ReactNode {
  const { t, pick } = useText(wholeText);
  const may = useMay();
  const { data } = useAnswer("plan-texts", {});
  if (data === undefined || data.texts.length === 0) return null;
  return (
    <Section title={t("texts")}>
      <p>{t("textsWhy")}</p>
      <FigureTable
        label={t("texts")}
        heads={[t("text"), t("count"), t("decided"), t("proposals")]}
        rows={data.texts.map(({ text, lines, decision, proposals }) => ({
          id: text,
          cells: [
            text,
            lines.length,
            decision === null ? (
              t("undecided")
            ) : decision.technology === null ? (
              t("meansNone")
            ) : (
              <RecordLink key="means" type="technology" id={decision.technology} />
            ),
            proposals.length === 0 ? "–" : proposals.map(({ label }) => pick(label)).join(" · "),
          ],
        }))}
      />
      {may("plan-decide") ? (
        <ActionForm
          name="plan-decide"
          label={t("decide")}
          isQuiet
          fields={[
            { name: "text", label: t("text"), kind: "choice", isRequired: true, choices: data.texts.map(({ text }) => ({ value: text, label: text })) },
            { name: "technology", label: t("meaning"), kind: "reference", reference: "technology" },
            { name: "reason", label: t("reason"), kind: "text", isRequired: true },
          ]}
          input={({ texts: { text, technology, reason } }) => ({
            text: text ?? "",
            ...(technology === undefined ? {} : { technology }),
            reason: reason ?? "",
          })}
        />
      ) : null}
    </Section>
  );
}
