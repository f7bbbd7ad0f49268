import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { SentenceBreak } from "../language/then.tsx";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { isEmptyValue } from "../register/field-value.tsx";
import { RecordFormView } from "../register/form/record-form.tsx";
import { RecordHistory } from "../register/history/record-history.tsx";
import { RecordComments } from "../register/record-comments.tsx";
import { RecordFacts } from "../register/record-facts.tsx";
import { type RecordField, type StoredRecord, useRecordType } from "../register/use-record-types.ts";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { ApplicationActions } from "./application-actions.tsx";
import { applicationFields } from "./application-fields.ts";
import { applicationsText } from "./applications.text.ts";
import { useApplicationForm } from "./use-application-form.ts";

/** `/applications/ID`: a draft as a form, anything later as it was handed in; what can be done with it; comments and history. */
export function ApplicationPage(): ReactNode {
  const { id } = useParams({ from: "/applications/$id" });
  const application = useAnswer("record-get", { type: "application", id });
  return (
    <Answered isPage of={application} height={480}>
      {(found) => <ApplicationView key={id} application={found} />}
    </Answered>
  );
}

/** What an applicant fills in, and of what the office adds only what is there: nobody left a rank open. */
function askedOrKnown(fields: readonly RecordField[], application: StoredRecord): readonly RecordField[] {
  const asked = new Set(applicationFields(fields).map(({ name }) => name));
  return fields.filter(({ name }) => name !== "labels" && (asked.has(name) || !isEmptyValue(application[name])));
}

function ApplicationView({ application }: { readonly application: StoredRecord }) {
  const { t, language } = useText(applicationsText);
  const fields = useRecordType("application")?.fields ?? [];
  const status = String(application["status"]);
  const decision = application["decision"];
  const call = String(application["call"]);
  return (
    <>
      <PageHead
        question={t("question", { name: labelText(application.labels, language, application.id) })}
        about={t("application")}
        filters={[labelText(application.labels, language, application.id)]}
      >
        <p>
          {t("answer", { status: choiceText(status, language) })}
          <SentenceBreak />
          {typeof decision === "string" ? t("decision", { reason: decision }) : null} {application.synthetic ? <Invented /> : null}
        </p>
        <p className="no-print">
          <Link to="/calls/$id" params={{ id: call }}>
            {t("back")}
          </Link>
        </p>
      </PageHead>
      <Section title={t("contents")}>
        {status === "draft" ? (
          <DraftForm application={application} call={call} fields={fields} />
        ) : (
          <RecordFacts record={application} fields={askedOrKnown(fields, application)} isFixed />
        )}
      </Section>
      <ApplicationActions application={application} status={status} />
      <Section title={t("comments")}>
        <RecordComments type="application" id={application.id} />
      </Section>
      <Section title={t("history")}>
        <RecordHistory type="application" id={application.id} version={application.version} fields={fields} />
      </Section>
    </>
  );
}

function DraftForm({ application, call, fields }: { readonly application: StoredRecord; readonly call: string; readonly fields: readonly RecordField[] }) {
  const form = useApplicationForm({ call, draft: application, onSaved: () => {} });
  return <RecordFormView form={form} fields={applicationFields(fields)} />;
}
