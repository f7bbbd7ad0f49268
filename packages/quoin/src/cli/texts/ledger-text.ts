import { type ApiAnswer, type Language, moneyText } from "@quoin/core";
import { headedTable, said } from "./headed-table.ts";

type Ledger = ApiAnswer<"ledger">;

/** `quoin ledger`: what stands on each account, and under it what was booked, line by line. */
export function ledgerText({ at, balances, entries }: Ledger, language: Language): string {
  const head = {
    en: ["account", "fund", "year", "source", "level", "department", "call", "project", "amount"],
    zh: ["科目", "资金", "年度", "来源", "级别", "部门", "指南", "项目", "金额"],
  };
  const unassigned = said(language, "unassigned", "未指定");
  const rows = balances.map(({ account, fund, year, source, level, department, call, project, amount, currency }) => [
    account,
    fund ?? unassigned,
    year === null ? "–" : String(year),
    source ?? "–",
    level ?? "–",
    department ?? "–",
    call ?? "–",
    project ?? "–",
    moneyText(Number(amount), currency, language),
  ]);
  const told = headedTable(head[language], rows, said(language, `${rows.length} balances as of ${at}`, `截至${at}共${rows.length}项余额`));
  if (entries === undefined) return told;
  const booked = {
    en: ["entry", "day", "kind", "follows from", "account", "project", "amount", "by", "takes back", "reason"],
    zh: ["分录", "日期", "类别", "依据", "科目", "项目", "金额", "经办", "冲销", "理由"],
  };
  const lines = entries.flatMap((entry) =>
    entry.lines.map((line, index) => [
      index === 0 ? entry.id : "",
      index === 0 ? entry.day : "",
      index === 0 ? entry.kind : "",
      index === 0 ? (entry.document ?? "–") : "",
      line.account,
      line.project ?? "–",
      moneyText(Number(line.amount), entry.currency, language),
      index === 0 ? [entry.by, ...(entry.released_by === null ? [] : [entry.released_by])].join(", ") : "",
      index === 0 ? (entry.reverses ?? "") : "",
      index === 0 ? (entry.reason ?? "") : "",
    ]),
  );
  return `${told}\n${headedTable(booked[language], lines, said(language, `${entries.length} entries`, `共${entries.length}笔分录`))}`;
}
