import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer, useWriting } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { RecordFormView } from "../register/form/record-form.tsx";
import { useRecordForm, type WrittenFields } from "../register/form/use-record-form.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useRecordRights } from "../register/use-record-rights.ts";
import { type RecordField, type StoredRecord, useRecordType } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { Section } from "../shared/page/section.tsx";
import { contractsText } from "./contracts.text.ts";

/** What is asked of a new contract; all else follows from its award. */
const asked = ["number", "signed", "ends", "payee", "payee_account", "lead", "parties", "instalments", "terms"];

/** The contract of an award, or the form that enters it. */
export function AwardContract({ award }: { readonly award: StoredRecord }): ReactNode {
  const { t } = useText(contractsText);
  const may = useMay();
  const { isWithinReach } = useRecordRights("award", award.id);
  const fields = useRecordType("contract")?.fields ?? [];
  const held = useAnswer("record-list", { type: "contract", where: [`award=${award.id}`] });
  return (
    <Section title={t("ofAward")} anchor="contract">
      <Answered of={held} height={48}>
        {({ records: [contract] }) =>
          contract !== undefined ? (
            <p>
              <RecordLink type="contract" id={contract.id} />
            </p>
          ) : (
            <>
              <p>{t("none")}</p>
              {may("contract-put") && isWithinReach && fields.length > 0 ? (
                <details>
                  <summary>{t("enter")}</summary>
                  <p>{t("enterWhy")}</p>
                  <NewContract award={award} fields={fields.filter(({ name }) => asked.includes(name))} />
                </details>
              ) : null}
            </>
          )
        }
      </Answered>
    </Section>
  );
}

function NewContract({ award, fields }: { readonly award: StoredRecord; readonly fields: readonly RecordField[] }) {
  const navigate = useNavigate();
  const entering = useWriting("contract-put");
  const { funding_organisation: funder, recipient_organisation: recipient, amount_awarded: amount, currency } = award;
  const form = useRecordForm({
    type: "contract",
    record: null,
    draftOf: `of-${award.id}`,
    begin: { payee: recipient, lead: recipient, parties: [funder, recipient], instalments: [{ id: "1", amount }] },
    write: ({ data, reason }: WrittenFields) => entering.mutateAsync({ data: { award: award.id, ...data }, reason }),
    onSaved: ({ id }) => void navigate({ to: "/register/$type/$id", params: { type: "contract", id }, ignoreBlocker: true }),
  });
  return <RecordFormView form={form} fields={fields} currency={currency} />;
}
