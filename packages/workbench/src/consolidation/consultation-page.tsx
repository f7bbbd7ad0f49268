import type { ApiAnswer } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { ask, useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { colon, semicolon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { labelText } from "../shared/words/label.ts";
import { consultationText } from "./consultation.text.ts";
import { ConsultationForms } from "./consultation-forms.tsx";
import { PublicRound } from "./public-round.tsx";

type Shown = ApiAnswer<"consult-show">;

/** `/consultation`: rounds on a draft of the whole; what each office answers, what is taken up, and closing by a second person. */
export function ConsultationPage(): ReactNode {
  const { t } = useText(consultationText);
  const { round = "" } = useSearch({ from: "/consultation" });
  const rounds = useAnswer("consult-list", {});
  const shown = useAnswer("consult-show", { round }, round !== "");
  return (
    <>
      <PageHead question={t("question")}>
        {rounds.data === undefined || rounds.data.rounds.length === 0 ? null : (
          <p>{t("answer", { rounds: rounds.data.rounds.length, open: rounds.data.rounds.filter(({ status }) => status === "open").length })}</p>
        )}
      </PageHead>
      <Section title={t("rounds")}>
        <Answered of={rounds} height={160}>
          {({ rounds: rows }) => (rows.length === 0 ? <EmptyState what={t("none")} why={t("noneWhy")} /> : <Rounds rows={rows} />)}
        </Answered>
      </Section>
      {round === "" ? null : (
        <Answered of={shown} height={320}>
          {(answer) => (
            <>
              <Lines answer={answer} />
              <ConsultationForms answer={answer} />
              <PublicRound answer={answer} />
            </>
          )}
        </Answered>
      )}
      <Send />
    </>
  );
}

function Rounds({ rows }: { readonly rows: ApiAnswer<"consult-list">["rounds"] }): ReactNode {
  const { t, language } = useText(consultationText);
  return (
    <FigureTable
      label={t("rounds")}
      heads={[t("round"), t("status"), t("until"), t("answered"), t("undecided"), t("silent")]}
      rows={rows.map(({ id, status, until, lines, answered, undecided, silent }) => ({
        id,
        cells: [
          <Link key="round" to="/consultation" search={{ round: id }}>
            {id}
          </Link>,
          t(status),
          dayText(until, language),
          `${answered} / ${lines}`,
          undecided,
          silent.length === 0 ? "–" : silent.map((office) => <div key={office}>{<RecordLink type="organisation" id={office} />}</div>),
        ],
      }))}
    />
  );
}

function Lines({ answer: { id, lines } }: { readonly answer: Shown }): ReactNode {
  const { t, pick, language } = useText(consultationText);
  return (
    <Section title={t("lines")}>
      <DocumentButton label={t("minutes")} make={() => ask("consult-minutes", { round: id, to: "minutes.docx" })} />
      <FigureTable
        label={t("lines")}
        heads={[t("line"), t("office"), t("says"), t("since"), t("given"), t("taken"), t("before")]}
        rows={lines.map((line) => ({
          id: `${line.office} ${line.line}`,
          cells: [
            line.line,
            <RecordLink key="office" type="organisation" id={line.office} />,
            pick(line.says),
            line.since === null ? "–" : t(line.since),
            line.answer === null ? "–" : [t(line.answer), line.text].filter(Boolean).join(colon(language)),
            line.taken_up === null ? "–" : [t(line.taken_up), line.why].filter(Boolean).join(colon(language)),
            line.before === null ? "–" : [line.before.text ?? t(line.before.answer as "accept"), line.before.why].filter(Boolean).join(semicolon(language)),
          ],
        }))}
      />
    </Section>
  );
}

function Send(): ReactNode {
  const { t, language } = useText(consultationText);
  const may = useMay();
  const plans = useAnswer("record-list", { type: "plan" }, may("consult-open"));
  if (!may("consult-open")) return null;
  const drafts = (plans.data?.records ?? [])
    .filter((plan) => plan["status"] !== "superseded")
    .map(({ id, labels }) => ({ value: id, label: labelText(labels, language, id) }));
  return (
    <div className="no-print">
      <Section title={t("send")}>
        <p>{t("send1")}</p>
        <ActionForm
          name="consult-open"
          label={t("send")}
          fields={[
            { name: "plan", label: t("draft"), kind: "choice", isRequired: true, choices: [{ value: "division", label: t("division") }, ...drafts] },
            { name: "until", label: t("until"), kind: "date", isRequired: true },
            { name: "ask", label: t("ask"), kind: "reference", reference: "organisation" },
          ]}
          input={({ texts: { plan, until, ask } }) => ({ plan: plan ?? "", until: until ?? "", ask: ask ? [ask] : [] })}
          confirm={({ texts: { until } }) => ({ title: t("sendAsk"), text: t("sendAskWhy", { until: until === undefined ? "–" : dayText(until, language) }) })}
          told={({ offices, lines }) => t("sent", { offices, lines })}
        />
      </Section>
    </div>
  );
}
