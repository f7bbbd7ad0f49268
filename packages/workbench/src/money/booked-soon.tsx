import { codeEntry, type Language, moneyText, writtenAmount } from "@quoin/core";
import type { ReactNode } from "react";
import { useRecordName } from "../api/record-name.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { labelText } from "../shared/words/label.ts";
import { fundingText } from "./money.text.ts";

/** What is about to be booked, as its reader says it: how much, when, whose money, on what, to whom. */
export function BookedSoon({ texts, currency }: { readonly texts: Readonly<Record<string, string>>; readonly currency: string }): ReactNode {
  const { t, ours, language } = useText(fundingText);
  const { level } = texts;
  const rows: readonly (readonly [string, string | null])[] = [
    [t("moneyLevel"), level === undefined ? null : choiceText(level, language)],
    [t("award"), useNameOf("award", texts["award"])],
    [t("project"), useNameOf("project", texts["project"])],
    [t("from"), useNameOf("organisation", texts["from"])],
    [t("to"), useNameOf("organisation", texts["to"])],
  ];
  return (
    <>
      <p>
        <strong>
          {t("bookAskWhat", {
            type: ours(codeEntry("transaction-types", texts["type"] ?? "")?.label ?? { en: "–", zh: "–" }),
            amount: amountText(texts["amount"], currency, language),
            date: texts["date"] === undefined ? "–" : dayText(texts["date"], language),
          })}
        </strong>
      </p>
      <ul>{rows.map(([name, text]) => (text === null ? null : <li key={name}>{t("bookAskRow", { name, text })}</li>))}</ul>
      <p>{t("bookAskWhy")}</p>
    </>
  );
}

/** The name of what was chosen; null where nothing was. */
function useNameOf(type: string, id = ""): string | null {
  const { language } = useText(fundingText);
  const name = useRecordName(type, id, id !== "").data;
  if (id === "") return null;
  return name == null ? id : labelText(name.labels, language, id);
}

/** The amount as it will be booked. */
function amountText(amount: string | undefined, currency: string, language: Language): string {
  const read = writtenAmount(amount ?? "", currency);
  return read === null ? (amount ?? "–") : moneyText(Number(read.amount), read.currency ?? currency, language);
}
