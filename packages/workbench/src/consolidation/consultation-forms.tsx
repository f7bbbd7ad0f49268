import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { useSession } from "../session/use-session.ts";
import { Section } from "../shared/page/section.tsx";
import { consultationText } from "./consultation.text.ts";

/** Answering for an office, deciding on an answer, closing: each for whom it is. Nothing in a closed round. */
export function ConsultationForms({ answer }: { readonly answer: ApiAnswer<"consult-show"> }): ReactNode {
  const { t, pick, language } = useText(consultationText);
  const may = useMay();
  const session = useSession().data;
  if (answer.status !== "open") return null;
  const offices = [...new Map(answer.lines.map(({ office, office_label }) => [office, pick(office_label)]))].map(([value, label]) => ({ value, label }));
  // What is asked of one office about a line is not what is asked of another.
  // An office answers its own lines alone, so that it is offered no other; what waits for it comes first, what it has said stands beside.
  const roles = session?.roles ?? [];
  const isOffice = roles.includes("office") && !roles.some((role) => role === "planner" || role === "administrator");
  const own = answer.lines.filter(({ office }) => !isOffice || office === session?.department);
  const lines = [...own.filter((line) => line.answer === null), ...own.filter((line) => line.answer !== null)].map((line) => {
    const { office, office_label, says } = line;
    const name = isOffice ? pick(says) : `${pick(office_label)} · ${pick(says)}`;
    return { value: `${office}|${line.line}`, label: line.answer === null ? name : t("saidAlready", { line: name, answer: t(line.answer) }) };
  });
  const undecided = answer.lines.filter((line) => line.answer !== null && line.answer !== "accept");
  const words = (["accept", "change", "refuse", "propose"] as const).map((value) => ({ value, label: t(value) }));
  const taken = (["yes", "partly", "no"] as const).map((value) => ({ value, label: t(value) }));
  return (
    <div className="no-print">
      {may("consult-answer") && lines.length === 0 ? (
        <Section title={t("reply")}>
          <p>{t("notAsked")}</p>
        </Section>
      ) : null}
      {may("consult-answer") && lines.length > 0 ? (
        <Section title={t("reply")}>
          <ActionForm
            name="consult-answer"
            label={t("reply")}
            fields={[
              { name: "line", label: t("line"), kind: "choice", choices: lines },
              { name: "answer", label: t("given"), kind: "choice", choices: words },
              { name: "text", label: t("text"), kind: "area" },
              { name: "data", label: t("replyFile"), kind: "file", accept: ".quoin-answers,.csv,.xlsx" },
              ...(isOffice ? [] : [{ name: "office", label: t("office"), description: t("officeOfTable"), kind: "choice" as const, choices: offices }]),
            ]}
            input={({ texts: { office, line, answer: word, text }, files: { data } }) => ({
              round: answer.id,
              ...(line === undefined
                ? isOffice
                  ? { office: session?.department ?? "" }
                  : office === undefined
                    ? {}
                    : { office }
                : { office: line.split("|")[0] ?? "", line: line.split("|")[1] ?? "" }),
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
      {may("consult-close") && answer.opened_by === session?.name ? <p>{t("closeOther")}</p> : null}
      {may("consult-close") && answer.opened_by !== session?.name ? (
        <ActionForm
          name="consult-close"
          label={t("close")}
          isQuiet
          fields={[{ name: "reason", label: t("closeReason"), description: t("closeReasonWhy", { until: dayText(answer.until, language) }), kind: "text" }]}
          input={({ texts }) => ({ round: answer.id, reason: texts["reason"] ?? "" })}
          confirm={() => ({ title: t("closeAsk"), text: <p>{t("closeAskWhy", { open: answer.lines.filter((line) => line.answer === null).length })}</p> })}
        />
      ) : null}
    </div>
  );
}
