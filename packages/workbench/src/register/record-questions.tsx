import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { recordQuestionsText } from "./record-questions.text.ts";

type Question = ApiAnswer<"question-list">["questions"][number];
interface Reply {
  readonly text: string;
  readonly by: string;
  readonly on: string;
}

/** What the audit asked about a record, the answers, and the forms of both; nothing where nothing was asked and the reader asks nothing. */
export function RecordQuestions({ type, id }: { readonly type: string; readonly id: string }): ReactNode {
  const { t } = useText(recordQuestionsText);
  const may = useMay();
  const questions = useAnswer("question-list", { type, id }, may("question-list")).data?.questions ?? [];
  if (questions.length === 0 && !may("question-ask")) return null;
  return (
    <Section title={t("title")} anchor="questions">
      {questions.length === 0 ? <p>{t("none")}</p> : questions.map((each) => <Asked key={each.id} question={each} />)}
      {may("question-ask") ? (
        <ActionForm
          name="question-ask"
          label={t("ask")}
          isQuiet
          fields={[
            { name: "text", label: t("text"), kind: "area", isRequired: true },
            { name: "due", label: t("due"), kind: "date" },
          ]}
          input={({ texts: { text = "", due } }) => ({ type, id, text, ...(due === undefined ? {} : { due }) })}
        />
      ) : null}
    </Section>
  );
}

/** A question with its answers; whoever may adds one. */
export function Asked({ question }: { readonly question: Question }): ReactNode {
  const { t, language } = useText(recordQuestionsText);
  const may = useMay();
  const answers = Array.isArray(question["answers"]) ? (question["answers"] as readonly Reply[]) : [];
  const nameOf = useAccountNames([String(question["asked_by"]), ...answers.map(({ by }) => by)]);
  return (
    <article>
      <p>
        <strong>{String(question["text"])}</strong>{" "}
        <small>{t("asked", { day: dayText(String(question["asked_on"]), language), who: nameOf(String(question["asked_by"])) })}</small>
      </p>
      {answers.length === 0 ? <p>{t("waits")}</p> : null}
      {answers.map(({ text, by, on }) => (
        <p key={`${by} ${on} ${text}`}>
          {text} <small>{t("answered", { day: dayText(on, language), who: nameOf(by) })}</small>
        </p>
      ))}
      {may("question-answer") ? (
        <ActionForm
          name="question-answer"
          label={t("answer")}
          isQuiet
          fields={[{ name: "text", label: t("reply"), kind: "area", isRequired: true }]}
          input={({ texts: { text = "" } }) => ({ id: question.id, text })}
        />
      ) : null}
    </article>
  );
}
