import { type ApiAnswer, moneyText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ask, useAnswer, useWriting } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordFormView } from "../register/form/record-form.tsx";
import { useRecordForm, type WrittenFields } from "../register/form/use-record-form.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useRecordRights } from "../register/use-record-rights.ts";
import { type StoredRecord, useRecordType } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { contractsText } from "./contracts.text.ts";

type Shown = ApiAnswer<"contract-show">;
type Instalment = Shown["instalments"][number];

/** What an amendment may change; the server says so too. */
const amendable = ["number", "parties", "lead", "payee", "payee_account", "ends", "terms", "instalments"];

/** What each instalment of a contract waits for, what is paid and left of it, the receipts; and how it is amended. */
export function ContractView({ contract }: { readonly contract: StoredRecord }): ReactNode {
  const { t, language } = useText(contractsText);
  const may = useMay();
  const { isWithinReach } = useRecordRights("contract", contract.id);
  const shown = useAnswer("contract-show", { id: contract.id });
  return (
    <>
      <Section title={t("instalments")} anchor="instalments">
        <Answered of={shown} height={160}>
          {({ instalments, currency, agreed, paid, left, documents }) => {
            const money = (amount: string) => moneyText(Number(amount), currency, language);
            return (
              <>
                <p>{t("sums", { agreed: money(agreed), paid: money(paid), left: money(left) })}</p>
                <Instalments rows={instalments} money={money} isInvented={contract.synthetic} />
                {may("pay") && isWithinReach ? (
                  <p className="no-print">
                    <Link to="/money" search={{ award: String(contract["award"]) }} hash="book">
                      {t("pay")}
                    </Link>
                  </p>
                ) : null}
                <Files all={documents.filter(({ type }) => type !== "contract")} />
              </>
            );
          }}
        </Answered>
      </Section>
      {may("contract-amend") && isWithinReach && !contract.retired ? <Amendment contract={contract} /> : null}
    </>
  );
}

interface InstalmentsProps {
  readonly rows: readonly Instalment[];
  readonly money: (amount: string) => string;
  readonly isInvented: boolean;
}

function Instalments({ rows, money, isInvented }: InstalmentsProps) {
  const { t, language } = useText(contractsText);
  const states = { waits: t("waits"), due: t("due"), paid: t("wholly") };
  const placed = ({ year, level, source }: Instalment) =>
    [year === null ? "" : String(year), level === null ? "" : choiceText(level, language), source ?? ""].filter((each) => each !== "").join(" · ");
  const columns: readonly RowColumn<Instalment>[] = [
    { name: "instalment", label: t("instalment"), text: ({ id }) => id },
    { name: "amount", label: t("amount"), isNumber: true, text: ({ amount }) => Number(amount), cell: ({ amount }) => money(amount) },
    { name: "from", label: t("from"), text: (row) => placed(row) || null, cell: (row) => placed(row) || "–" },
    {
      name: "milestone",
      label: t("waitsFor"),
      text: ({ milestone }) => milestone?.id ?? null,
      cell: ({ milestone }) =>
        milestone === null ? (
          t("atOnce")
        ) : (
          <>
            <RecordLink type="milestone" id={milestone.id} />{" "}
            {milestone.accepted === null
              ? t("dueBy", { day: milestone.due === "" ? "–" : dayText(milestone.due, language) })
              : t("accepted", { day: dayText(milestone.accepted, language) })}
          </>
        ),
    },
    { name: "state", label: t("state"), text: ({ state }) => state, cell: ({ state }) => states[state] },
    { name: "paid", label: t("paid"), isNumber: true, text: ({ paid }) => Number(paid), cell: ({ paid }) => money(paid) },
    { name: "left", label: t("left"), isNumber: true, text: ({ left }) => Number(left), cell: ({ left }) => money(left) },
    {
      name: "payments",
      label: t("payments"),
      text: ({ payments }) => payments.map(({ id }) => id).join(" ") || null,
      cell: ({ payments }) =>
        payments.length === 0
          ? "–"
          : payments.map(({ id, date, amount }) => (
              <div key={id}>
                <Link to="/register/$type/$id" params={{ type: "transaction", id }}>
                  {dayText(date, language)} {money(amount)}
                </Link>
              </div>
            )),
    },
  ];
  return <RowTable label={t("instalments")} file="instalments" columns={columns} rows={rows} keyOf={({ id }) => id} isInvented={() => isInvented} />;
}

function Files({ all }: { readonly all: Shown["documents"] }) {
  const { t, language } = useText(contractsText);
  return (
    <>
      <p>{t(all.length === 0 ? "noFiles" : "files")}</p>
      <ul>
        {all.map(({ id, name, kind, type, of }) => (
          <li key={id}>
            {choiceText(kind, language)} <DocumentButton label={name} make={() => ask("document-get", { id, to: name })} />{" "}
            <Link to="/register/$type/$id" params={{ type, id: of }}>
              {of}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Amendment({ contract }: { readonly contract: StoredRecord }) {
  const { t } = useText(contractsText);
  const fields = useRecordType("contract")?.fields ?? [];
  const amending = useWriting("contract-amend");
  const form = useRecordForm({
    type: "contract",
    record: contract,
    write: ({ data, reason }: WrittenFields) => amending.mutateAsync({ id: contract.id, data, reason }),
    onSaved: () => undefined,
  });
  return (
    <Section title={t("amend")} anchor="amend">
      <details>
        <summary>{t("change")}</summary>
        <p>{t("amendWhy")}</p>
        <RecordFormView form={form} fields={fields.filter(({ name }) => amendable.includes(name))} />
      </details>
    </Section>
  );
}
