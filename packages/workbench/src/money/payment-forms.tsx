import { type ApiAnswer, codeEntry, codeList, type Language, moneyText, writtenAmount } from "@quoin/core";
import type { ReactNode } from "react";
import type { ActionField } from "../actions/action-field.tsx";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { Section } from "../shared/page/section.tsx";
import { labelText } from "../shared/words/label.ts";
import { BookedSoon } from "./booked-soon.tsx";
import { fundingText } from "./money.text.ts";

const levels = ["central", "provincial", "local", "enterprise", "bank", "foreign", "other"] as const;

/** Books one flow of money, or many from a file. */
export function PaymentForms({ award = "" }: { readonly award?: string }): ReactNode {
  const { t, ours, language } = useText(fundingText);
  const held = useAnswer("record-get", { type: "award", id: award }, award !== "").data;
  const about = useAnswer("about", {}).data;
  const contract = useAnswer("record-list", { type: "contract", where: [`award=${award}`] }, award !== "").data?.records[0];
  const flows = useAnswer("record-list", { type: "transaction", where: [`award=${award}`] }, award !== "").data?.records ?? [];
  const told = ({ created, transactions: [one] }: ApiAnswer<"pay">) => {
    if (one === undefined || created.length === 0) return t("bookedBefore");
    const type = ours(codeEntry("transaction-types", String(one["type"]))?.label ?? { en: "–", zh: "–" });
    const amount = moneyText(Number(one["amount"]), String(one["currency"]), language);
    return t("bookedOne", { type, amount, date: dayText(String(one["date"]), language) });
  };
  const toldMany = ({ created, unchanged }: ApiAnswer<"pay">) => t("booked", { created: created.length, unchanged: unchanged.length });
  const fields: readonly ActionField[] = [
    {
      name: "type",
      label: t("type"),
      kind: "choice",
      isRequired: true,
      choices: codeList("transaction-types").map(({ code, label }) => ({ value: code, label: ours(label) })),
    },
    { name: "amount", label: t("amount"), kind: "number", isRequired: true, description: t("amountHint") },
    { name: "date", label: t("date"), kind: "date", isRequired: true },
    {
      name: "level",
      label: t("moneyLevel"),
      kind: "choice",
      isRequired: true,
      choices: levels.map((level) => ({ value: level, label: choiceText(level, language) })),
    },
    { name: "project", label: t("project"), kind: "reference", reference: "project" },
    { name: "award", label: t("award"), kind: "reference", reference: "award" },
    { name: "instalment", label: t("instalment"), kind: "text" },
    { name: "backing", label: t("backing"), kind: "reference", reference: "backing" },
    { name: "fund", label: t("fund"), kind: "reference", reference: "fund" },
    { name: "from", label: t("from"), kind: "reference", reference: "organisation" },
    { name: "to", label: t("to"), kind: "reference", reference: "organisation" },
    { name: "to_account", label: t("toAccount"), kind: "text" },
    { name: "description", label: t("description"), kind: "text" },
    { name: "over", label: t("over"), kind: "text" },
  ];
  return (
    <div className="no-print">
      <Section title={t("record")} anchor="book">
        <p>{held === undefined ? t("recordHint") : t("recordFor", { award: labelText(held.labels, language, held.id) })}</p>
        {held === undefined ? null : <p>{t("awardLeft", leftOf(held, flows, language))}</p>}
        <ActionForm
          key={`${held?.id ?? ""} ${contract?.id ?? ""}`}
          name="pay"
          label={t("book")}
          fields={fields}
          // What is paid on an award is known but for the amount and the day.
          begin={held === undefined ? {} : begunBy(held, contract)}
          input={({ texts }) => asPayment(texts, about?.currency ?? "")}
          confirm={({ texts }) => ({ title: t("bookAsk"), text: <BookedSoon texts={texts} currency={about?.currency ?? ""} /> })}
          told={told}
        />
      </Section>
      <Section title={t("many")}>
        <p>{t("manyHint")}</p>
        <ActionForm
          name="pay"
          label={t("book")}
          isQuiet
          fields={[{ name: "data", label: t("file"), kind: "file", isRequired: true, accept: ".xlsx,.csv,.json" }]}
          input={({ files: { data } }) => (data === undefined ? {} : { data })}
          confirm={() => ({ title: t("bookAsk"), text: <p>{t("bookAskMany")}</p> })}
          told={toldMany}
        />
      </Section>
    </div>
  );
}

type Stored = Readonly<Record<string, unknown>> & { readonly id: string };

/** What the form of a payment on an award begins with: under a contract its payee is paid, on the account that it names. */
function begunBy(award: Stored, contract: Stored | undefined): Readonly<Record<string, string>> {
  const to = contract?.["payee"] ?? award["recipient_organisation"];
  const texts = {
    type: "disbursement",
    award: award.id,
    project: award["project"],
    from: award["funding_organisation"],
    to,
    to_account: contract?.["payee_account"],
  };
  return Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** What was awarded, what is paid of it by flows that name it, and what is left. */
function leftOf(award: Stored, flows: readonly Stored[], language: Language): Readonly<Record<"awarded" | "paid" | "left", string>> {
  const currency = String(award["currency"]);
  const sum = (type: string) => flows.reduce((all, each) => (each["type"] === type && each["currency"] === currency ? all + Number(each["amount"]) : all), 0);
  const [awarded, paid] = [Number(award["amount_awarded"]), sum("disbursement") - sum("refund")];
  const money = (amount: number) => moneyText(amount, currency, language);
  return { awarded: money(awarded), paid: money(paid), left: money(Math.max(0, awarded - paid)) };
}

/** As it was typed, the amount as a plain number: `300万` is three million; what is no amount stays, for the server to name. */
function asPayment(texts: Readonly<Record<string, string>>, office: string): Readonly<Record<string, string>> {
  const read = writtenAmount(texts["amount"] ?? "", texts["currency"] || office);
  if (read === null) return texts;
  return { ...texts, amount: read.amount, ...(read.currency === null ? {} : { currency: read.currency }) };
}
