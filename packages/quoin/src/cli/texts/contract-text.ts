import { type ApiAnswer, type Language, moneyText } from "@quoin/core";
import { headedTable, said } from "./headed-table.ts";

/** `quoin contract show`: each instalment with what it waits for, what is paid and left, and under them the attached files. */
export function contractText({ contract, currency, agreed, paid, left, instalments, documents }: ApiAnswer<"contract-show">, language: Language): string {
  const money = (amount: string) => moneyText(Number(amount), currency, language);
  const head = {
    en: ["instalment", "amount", "year", "level", "waits for", "state", "paid", "left"],
    zh: ["分期", "金额", "年度", "级别", "付款条件", "状态", "已付", "尚余"],
  };
  const states = { waits: said(language, "waits", "待验收"), due: said(language, "due", "应付"), paid: said(language, "paid", "已付清") };
  const rows = instalments.map(({ id, amount, year, level, milestone, state, paid: some, left: rest }) => [
    id,
    money(amount),
    year === null ? "–" : String(year),
    level ?? "–",
    milestone === null ? "–" : milestone.accepted === null ? milestone.id : `${milestone.id} (${milestone.accepted})`,
    states[state],
    money(some),
    money(rest),
  ]);
  const sums = said(
    language,
    `${contract.id}: agreed ${money(agreed)}, paid ${money(paid)}, left ${money(left)}`,
    `${contract.id}：合同金额${money(agreed)}，已付${money(paid)}，尚余${money(left)}`,
  );
  const told = headedTable(head[language], rows, sums);
  return documents.length === 0 ? told : `${told}\n${documents.map(({ id, name, kind, type, of }) => `${id}  ${kind}  ${name}  (${type}/${of})`).join("\n")}\n`;
}
