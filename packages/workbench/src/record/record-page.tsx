import { useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { AwardContract } from "../contracts/award-contract.tsx";
import { ContractView } from "../contracts/contract-view.tsx";
import { attachedTo, RecordDocuments } from "../documents/record-documents.tsx";
import { useText } from "../language/use-text.ts";
import { ProposalView, useProposalTitle } from "../ledger/proposal-words.tsx";
import { MilestoneDeeds, TransactionDeeds } from "../ledger/record-deeds.tsx";
import { RecordMoney } from "../ledger/record-money.tsx";
import { FactVerification } from "../register/fact-verification.tsx";
import { RecordEditor } from "../register/form/record-editor.tsx";
import { RecordHistory } from "../register/history/record-history.tsx";
import { ProjectStop } from "../register/project-stop.tsx";
import { RecordComments } from "../register/record-comments.tsx";
import { RecordFacts } from "../register/record-facts.tsx";
import { Asked, RecordQuestions } from "../register/record-questions.tsx";
import { ReferrerList } from "../register/referrer-list.tsx";
import { registerText } from "../register/register.text.ts";
import { RetireButton } from "../register/retire-button.tsx";
import { useRecordRights } from "../register/use-record-rights.ts";
import { type StoredRecord, useRecordType } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";

/** Types whose entries are facts that somebody took from a source; the rest is what the office does itself. */
const verifiedTypes: ReadonlySet<string> = new Set([
  "item",
  "organisation",
  "facility",
  "equipment",
  "technology",
  "standard",
  "accreditation",
  "evaluated-product",
]);

/** `/register/TYPE/ID`: what is held on one entry, since when, from whom; who refers to it; how it came to say this. */
export function RecordPage(): ReactNode {
  const { type, id } = useParams({ from: "/register/$type/$id" });
  const record = useAnswer("record-get", { type, id });
  return (
    <Answered isPage of={record} height={640}>
      {(found) => <RecordView key={`${type} ${id}`} type={type} record={found} />}
    </Answered>
  );
}

function RecordView({ type, record }: { readonly type: string; readonly record: StoredRecord }) {
  const { t, pick, language } = useText(registerText);
  const { edit } = useSearch({ from: "/register/$type/$id" });
  const shape = useRecordType(type);
  const fields = shape?.fields ?? [];
  const rights = useRecordRights(type, record.id);
  const may = useMay();
  const canEdit = rights.canEdit && !(type === "call" && record["status"] === "cancelled");
  const proposalTitle = useProposalTitle();
  const isProposal = type === "proposal";
  const name = labelText(record.labels, language, record.id);
  // Who releases something reads what it is before how it is kept.
  const question = isProposal ? proposalTitle(record) : t("recordQuestion", { name });
  return (
    <article>
      <PageHead question={question} about={shape === undefined ? type : pick(shape.label)} filters={[name]}>
        <p aria-live="polite">
          {t("version", { version: record.version })}
          {record.retired ? ` · ${t("retired")}` : ""} · {t("number")} <code>{record.id}</code> {record.synthetic ? <Invented beside={name} /> : null}
        </p>
      </PageHead>
      {isProposal ? (
        <ProposalView record={record} fields={fields} />
      ) : (
        <Section title={t("fields")} aside={rights.canRetire ? <RetireButton type={type} record={record} /> : null}>
          {edit === "1" && !record.retired && canEdit ? (
            <RecordEditor type={type} record={record} fields={fields.filter(({ name }) => rights.fields.has(name))} />
          ) : (
            <RecordFacts record={record} fields={fields} isFixed={!canEdit} />
          )}
        </Section>
      )}
      {type === "project" && !record.retired ? <ProjectStop project={record} /> : null}
      {type === "transaction" ? <TransactionDeeds transaction={record} /> : null}
      {type === "award" && !record.retired ? <AwardContract award={record} /> : null}
      {type === "contract" ? <ContractView contract={record} /> : null}
      {type === "milestone" ? <MilestoneDeeds milestone={record} /> : null}
      {(type === "fund" || type === "call" || type === "project") && may("ledger") ? (
        <RecordMoney of={type} id={record.id} isInvented={record.synthetic} />
      ) : null}
      {attachedTo.has(type) ? <RecordDocuments type={type} id={record.id} /> : null}
      {record.retired || !verifiedTypes.has(type) ? null : (
        <Section title={t("verification")}>
          <FactVerification type={type} id={record.id} version={record.version} />
        </Section>
      )}
      <Section title={t("comments")}>
        <RecordComments type={type} id={record.id} />
      </Section>
      {type === "question" ? <Asked question={record} /> : <RecordQuestions type={type} id={record.id} />}
      <Section title={t("referrers")}>
        <ReferrerList type={type} id={record.id} />
      </Section>
      <Section title={t("history")}>
        <RecordHistory type={type} id={record.id} version={record.version} fields={fields} />
      </Section>
    </article>
  );
}
