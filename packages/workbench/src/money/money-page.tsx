import { NativeSelect, TextInput } from "@mantine/core";
import { type ApiAnswer, moneyText } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { listMark } from "../language/marks.ts";
import { SentenceBreak } from "../language/then.tsx";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { labelText } from "../shared/words/label.ts";
import { AuditSample } from "./audit-sample.tsx";
import { LeveragePicture, overallRatios } from "./leverage-picture.tsx";
import { LeverageTable } from "./leverage-table.tsx";
import { MarginalLeverage } from "./marginal-leverage.tsx";
import { fundingText } from "./money.text.ts";
import { MoneyFlowPicture } from "./money-flow-picture.tsx";
import { PaymentForms } from "./payment-forms.tsx";
import { TransactionTable } from "./transaction-table.tsx";

const publicLevels = ["central", "provincial", "local"] as const;

/** `/money`: what public money brought along, by name, level, programme and year; every flow; one more. */
export function MoneyPage(): ReactNode {
  const { t, pick, language } = useText(fundingText);
  const { level: asked = "", programme = "", year = "", award = "" } = useSearch({ from: "/money" });
  const level = publicLevels.find((each) => each === asked);
  const change = useAddressChange();
  const may = useMay();
  const programmes = useAnswer("record-list", { type: "programme" }).data?.records ?? [];
  const leverage = useAnswer(
    "leverage",
    {
      ...(level === undefined ? {} : { level }),
      ...(programme === "" ? {} : { programme }),
      ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}),
    },
    may("leverage"),
  );
  const transactions = useAnswer("record-list", { type: "transaction" });
  const guarantees = leverage.data?.contingent ?? [];
  return (
    <>
      <PageHead question={t("question")} filters={[level === undefined ? "" : choiceText(level, language), programme, year].filter((each) => each !== "")}>
        {leverage.data === undefined || transactions.data === undefined ? null : (
          <p>
            <Brought rows={leverage.data.leverage} />
            {transactions.data.total === 0 ? t("answerNone") : t("answer", { count: transactions.data.total })}
          </p>
        )}
      </PageHead>
      {transactions.data === undefined ? null : <MoneyFlowPicture transactions={transactions.data.records} />}
      {leverage.data === undefined || transactions.data?.total !== 0 ? null : <LeveragePicture rows={leverage.data.leverage} />}
      {may("leverage") ? (
        <Section title={t("leverage")}>
          <p>{t("neverMixed")}</p>
          <FilterBar>
            <NativeSelect
              label={t("level")}
              value={level ?? ""}
              onChange={({ currentTarget }) => change({ level: currentTarget.value })}
              data={[{ value: "", label: t("all") }, ...publicLevels.map((each) => ({ value: each, label: choiceText(each, language) }))]}
            />
            <NativeSelect
              label={t("programme")}
              value={programme}
              onChange={({ currentTarget }) => change({ programme: currentTarget.value })}
              data={[{ value: "", label: t("all") }, ...programmes.map(({ id, labels }) => ({ value: id, label: labelText(labels, language, id) }))]}
            />
            <TextInput label={t("year")} inputMode="numeric" value={year} onChange={({ currentTarget }) => change({ year: currentTarget.value })} />
          </FilterBar>
          <Answered of={leverage}>
            {({ leverage: rows }) =>
              rows.length === 0 ? (
                <EmptyState what={t("noLeverage")} why={t("noLeverageWhy")} action={<Link to="/money">{t("showAll")}</Link>} />
              ) : (
                <LeverageTable rows={rows} />
              )
            }
          </Answered>
          {leverage.data === undefined ? null : <p>{pick(leverage.data.additionality.statement)}</p>}
          {leverage.data?.marginal == null ? null : <MarginalLeverage marginal={leverage.data.marginal} />}
          {guarantees.length === 0 ? null : (
            <p>
              {t("contingent", {
                money: guarantees.map(({ amount, currency }) => moneyText(Number(amount), currency, language)).join(listMark(language)),
              })}
            </p>
          )}
        </Section>
      ) : null}
      <Section title={t("transactions")}>
        <Answered of={transactions}>
          {({ records }) =>
            records.length === 0 ? (
              <EmptyState what={t("noTransactions")} why={t(may("pay") ? "noTransactionsWhy" : "noTransactionsHere")} />
            ) : (
              <TransactionTable records={records} />
            )
          }
        </Answered>
      </Section>
      {may("pay") ? <PaymentForms award={award} /> : <p className="no-print">{t("recordOthers")}</p>}
      <AuditSample />
    </>
  );
}

/** What firms and banks paid beside public money, over everything, else what published totals say; nothing where neither is known. */
function Brought({ rows }: { readonly rows: ApiAnswer<"leverage">["leverage"] }): ReactNode {
  const { t, language } = useText(fundingText);
  const row = rows.find(({ name, basis, fund, programme, year, region, value }) => {
    return name === "leverage_private" && basis === "disbursement" && value !== null && [fund, programme, year, region].every((each) => each === null);
  });
  if (row === undefined || row.value === null) return <Stated rows={rows} />;
  const money = (amount: number) => moneyText(amount, row.currency, language);
  return (
    <>
      {t("brought", {
        level: choiceText(row.level, language),
        public: money(Number(row.denominator)),
        private: money(Number(row.numerator)),
        value: money(Math.round(row.value * 100) / 100),
        one: money(1),
      })}
      <SentenceBreak />
    </>
  );
}

function Stated({ rows }: { readonly rows: ApiAnswer<"leverage">["leverage"] }): ReactNode {
  const { t, language } = useText(fundingText);
  const row = overallRatios(rows).find(({ fund }) => fund !== null);
  if (row === undefined || row.value === null) return null;
  const money = (amount: number) => moneyText(amount, row.currency, language);
  return (
    <>
      {t("stated", {
        level: choiceText(row.level, language),
        public: money(Number(row.denominator)),
        total: money(Number(row.numerator)),
        value: money(Math.round(row.value * 10) / 10),
        one: money(1),
      })}
      <SentenceBreak />
    </>
  );
}
