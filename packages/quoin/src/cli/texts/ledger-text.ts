import { type ApiAnswer, type Language, moneyText } from "@quoin/core";
import { headedTable } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

type Ledger = ApiAnswer<"ledger">;

/** `quoin ledger`: what stands on each account, and under it what was booked, line by line. */
export function ledgerText({ at, balances, entries, more = false }: Ledger, language: Language, { say }: Speech): string {
  const unassigned = say("unassigned");
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
  const told = headedTable(
    [say("ledger-account"), say("fund"), say("year"), say("source"), say("level"), say("department"), say("call"), say("project"), say("amount")],
    rows,
    say("balances-as-of", { rows: rows.length, at }),
  );
  if (entries === undefined) return told;
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
  const last = more ? entries.at(-1)?.id : undefined;
  const sum = last === undefined ? say("entries", { entries: entries.length }) : say("entries-and-more", { entries: entries.length, last });
  return `${told}\n${headedTable([say("entry"), say("day"), say("kind"), say("follows-from"), say("ledger-account"), say("project"), say("amount"), say("by"), say("takes-back"), say("reason")], lines, sum)}`;
}
