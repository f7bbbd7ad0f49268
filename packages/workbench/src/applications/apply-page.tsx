import { Link, useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { RecordFormView } from "../register/form/record-form.tsx";
import { type StoredRecord, useRecordType } from "../register/use-record-types.ts";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { labelText } from "../shared/words/label.ts";
import { applicationFields } from "./application-fields.ts";
import { applicationsText } from "./applications.text.ts";
import { ManyApplications } from "./many-applications.tsx";
import { useApplicationForm } from "./use-application-form.ts";

/** `/calls/ID/apply`: the form of a new application; saving makes a draft, which is handed in on its own page. */
export function ApplyPage(): ReactNode {
  const { id } = useParams({ from: "/calls/$id/apply" });
  const call = useAnswer("record-get", { type: "call", id });
  return (
    <Answered isPage of={call} height={480}>
      {(found) => <ApplyForm call={found} />}
    </Answered>
  );
}

function ApplyForm({ call }: { readonly call: StoredRecord }) {
  const { t, language } = useText(applicationsText);
  const office = useAnswer("about", {}).data?.time_zone ?? "–";
  const navigate = useNavigate();
  const shape = useRecordType("application");
  const form = useApplicationForm({
    call: call.id,
    documents: Array.isArray(call["documents"]) ? call["documents"] : [],
    draft: null,
    onSaved: ({ id }) => void navigate({ to: "/applications/$id", params: { id }, ignoreBlocker: true }),
  });
  const isOpen = call["status"] === "open";
  return (
    <>
      <PageHead question={t("applyQuestion", { name: labelText(call.labels, language, call.id) })}>
        <p>
          {isOpen
            ? t("applyAnswer", {
                closes: typeof call["closes"] === "string" ? dayText(call["closes"], language) : "–",
                zone: String(call["time_zone"] ?? office),
              })
            : t("notOpen")}
        </p>
        <p className="no-print">
          <Link to="/calls/$id" params={{ id: call.id }}>
            {t("back")}
          </Link>
        </p>
      </PageHead>
      {isOpen ? (
        <>
          <RecordFormView
            form={form}
            fields={applicationFields(shape?.fields ?? [])}
            currency={call["currency"]}
            close={() => void navigate({ to: "/calls/$id", params: { id: call.id } })}
          />
          <ManyApplications call={call.id} />
        </>
      ) : null}
    </>
  );
}
