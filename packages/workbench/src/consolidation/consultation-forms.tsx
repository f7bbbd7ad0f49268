import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { consultationText } from "./consultation.text.ts";

/** Answering for an office, deciding on an answer, closing: each for whom it is. Nothing in a closed round. */
export function ConsultationForms({ answer }: { readonly answer: ApiAnswer<"consult-show"> }): ReactNode {
  const { t, pick, language } = useText(consultationText);
  const may = useMay();
  if (answer.status !== "open") return null;
  const offices = [...new Map(answer.lines.map(({ office, office_label }) => [office, pick(office_label)]))].map(([value, label]) => ({ value, label }));
  // What is asked of one office about a line is not what is asked of another.
  const lines = answer.lines.map(({ office, office_label, line, says }) => ({ value: `${office}|${line}`, label: `${pick(office_label)} · ${pick(says)}` }));
  const undecided = answer.lines.filter((line) => line.answer !== null && line.answer !== "accept");
  const words = (["accept", "change", "refuse", "propose"] as const).map((value) => ({ value, label: t(value) }));
  const taken = (["yes", "partly", "no"] as const).map((value) => ({ value, label: t(value) }));
  return (
    <div className="no-print">
      {may("consult-answer") ? (
        <Section title={t("reply")}>
          <ActionForm
            name="consult-answer"
            label={t("reply")}
            fields={[
              { name: "line", label: t("line"), kind: "choice", choices: lines },
              { name: "answer", label: t("given"), kind: "choice", choices: words },
              { name: "text", label: t("text"), kind: "area" },
              { name: "data", label: t("replyFile"), kind: "file", accept: ".quoin-answers,.csv,.xlsx" },
              { name: "office", label: t("office"), description: t("officeOfTable"), kind: "choice", choices: offices },
            ]}
            input={({ texts: { office, line, answer: word, text }, files: { data } }) => ({
              round: answer.id,
              ...(line === undefined ? (office === undefined ? {} : { office }) : { office: line.split("|")[0] ?? "", line: line.split("|")[1] ?? "" }),
              ...(words.some(({ value }) => value === word) ? { answer: word as (typeof words)[number]["value"] } : {}),
              text: text ?? "",
              ...(data === undefined ? {} : { data }),
            })}
            told={({ open }) => t("replied", { open: open.length })}
          />
        </Section>
      ) : null}
      {may("consult-decide") && undecided.length > 0 ? (
        <Section title={t("decide")}>
          <ActionForm
            name="consult-decide"
            label={t("decide")}
            fields={[
              {
                name: "which",
                label: t("given"),
                kind: "choice",
                isRequired: true,
                choices: undecided.map(({ office, office_label, line, says, text }) => ({
                  value: `${office}|${line}`,
                  label: [pick(office_label), pick(says), text ?? ""].join(" · "),
                })),
              },
              { name: "taken", label: t("taken"), kind: "choice", isRequired: true, choices: taken },
              { name: "why", label: t("why"), kind: "text" },
            ]}
            input={({ texts: { which = "|", taken: word, why } }) => ({
              round: answer.id,
              office: which.split("|")[0] ?? "",
              line: which.split("|")[1] ?? "",
              taken: taken.find(({ value }) => value === word)?.value ?? ("no" as const),
              why: why ?? "",
            })}
          />
        </Section>
      ) : null}
      {may("consult-close") ? (
        <ActionForm
          name="consult-close"
          label={t("close")}
          isQuiet
          fields={[{ name: "reason", label: t("closeReason"), description: t("closeReasonWhy", { until: dayText(answer.until, language) }), kind: "text" }]}
          input={({ texts }) => ({ round: answer.id, reason: texts["reason"] ?? "" })}
        />
      ) : null}
    </div>
  );
}
