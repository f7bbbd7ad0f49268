import { type ApiAnswer, type Language, moneyText, recordLabel, roleLabels } from "@quoin/core";
import { headedTable } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

/** `quoin project stop` */
export function stopText({ project, released, milestones, refund, dry_run: isDry }: ApiAnswer<"project-stop">, language: Language, { say }: Speech): string {
  const sums = released.map(
    ({ amount, currency, level, fund }) => `  ${[moneyText(Number(amount), currency, language), level ?? "–", fund ?? "–"].join("  ")}\n`,
  );
  const isStopped = isDry ? "would-be-stopped" : project["stopped"] !== null ? "is-stopped" : "goes-on";
  const head = say(isStopped, { name: recordLabel(project, language), released: released.length, milestones: milestones.length });
  const back = refund === null ? "" : `  ${say("asked-back")} ${moneyText(Number(refund.amount), refund.currency, language)} ${refund.by ?? ""}\n`;
  return `${head}\n${sums.join("")}${back}`;
}

/** `quoin merge`, `split`, `rename`: what is carried over, field by field, and what keeps its name. */
export function reorganisationText(answer: ApiAnswer<"merge">, language: Language, { say }: Speech): string {
  const { id, of, into, on, carried, accounts, stays, hidden, money, dry_run: isDry } = answer;
  const rows = [...carried, ...accounts].map(({ type, id: record, field, from, to }) => [type, record, field, from ?? "–", to ?? "–"]);
  const kept = stays.map(({ type, count }) => `${count} ${type}`).join(", ");
  const sums = money.map(({ amount, currency }) => moneyText(Number(amount), currency, language)).join(", ");
  const told = say(isDry ? "would-go-along" : "went-along", { of, into: say.formatter.row(into), on, fields: carried.length, accounts: accounts.length });
  const sum = `${told}${id === null ? "" : say.formatter.aside(id)}`;
  const more = [
    ...(hidden === 0 ? [] : [say("and-hidden-records", { hidden })]),
    ...(kept === "" ? [] : [say("these-keep-the-name", { kept })]),
    ...(sums === "" ? [] : [say("money-on-its-way", { sums })]),
  ];
  return `${headedTable([say("type"), say("years-record"), say("field"), say("was"), say("is")], rows, sum)}${more.map((line) => `  ${line}\n`).join("")}`;
}

/** `quoin reorganisation list` */
export function reorganisationListText({ reorganisations }: ApiAnswer<"reorganisation-list">, _language: Language, { say }: Speech): string {
  const rows = reorganisations.map(({ id, kind, on, of, into, carried, accounts, status, name_before }) => [
    id,
    kind,
    on,
    name_before === null ? of : `${of} (${name_before})`,
    into.join(", "),
    String(carried + accounts),
    status,
  ]);
  return headedTable(
    [say("id"), say("years-kind"), say("day"), say("years-of"), say("into"), say("carried"), say("state")],
    rows,
    say("reorganisations", { rows: rows.length }),
  );
}

/** `quoin reorganisation undo` */
export function undoneText({ id, restored, left }: ApiAnswer<"reorganisation-undo">, _language: Language, { say }: Speech): string {
  const rows = left.map(({ type, id: record, field }) => `  ${type} ${record} ${field}\n`);
  return `${say("is-taken-back", { id, restored: restored.length, left: left.length })}\n${rows.join("")}`;
}

/** The address that a calendar program is given; nothing where a file was written or an address ended. */
export function feedAddressText({ path }: Pick<ApiAnswer<"facility-feed">, "path">): string {
  return path === null ? "" : `${path}\n`;
}

/** `quoin report bookings`: what each amount of the report on a year is the sum of. */
export function bookingsText({ at, programmes, bookings, left_out }: ApiAnswer<"report-bookings">, language: Language, { say }: Speech): string {
  const money = (amount: string | null, currency: string) => (amount === null ? "–" : moneyText(Number(amount), currency, language));
  const sums = programmes.map((row) => [
    row.name?.[language] ?? row.programme ?? "–",
    ...[row.planned, row.committed, row.paid, row.committed_in_year, row.paid_in_year].map((amount) => money(amount, row.currency)),
  ]);
  const rows = bookings.map(({ figure, day, project, amount, currency, record, entries }) => [
    figure,
    day ?? "–",
    project,
    money(amount, currency),
    `${record.type}/${record.id}`,
    entries.join(" ") || "–",
  ]);
  const more = left_out === 0 ? "" : `  ${say("more-ask-by-programme-or-project", { left_out })}\n`;
  return `${headedTable([say("years-programme"), say("planned"), say("committed"), say("paid"), say("committed-in-the-year"), say("paid-in-the-year")], sums, say("as-of", { at }))}${headedTable([say("counts-as"), say("day"), say("project"), say("amount"), say("years-record-2"), say("years-entries")], rows, say("bookings", { rows: rows.length }))}${more}`;
}

/** `quoin user hand-over`: what goes over to the successor, and what goes to nobody. */
export function handOverText(
  { from, to, gains, taken, left, proposals, reviews, disabled, dry_run: isDry }: ApiAnswer<"user-hand-over">,
  language: Language,
  { say }: Speech,
): string {
  const row =
    (mark: string) =>
    ({ role, due, what }: (typeof taken)[number]) => [mark, say.formatter.text(roleLabels[role]), due ?? "–", what[language]];
  const rows = [...taken.map(row(say("goes-over"))), ...left.map(row(say("is-left")))];
  const sum = say(isDry ? "would-go-over" : "went-over", { from, to, taken: taken.length, left: left.length });
  const more = [
    ...(gains.length === 0 ? [] : [`${say("gains-the-roles")} ${say.formatter.row(gains.map((each) => say.formatter.text(roleLabels[each])))}`]),
    ...proposals.map(({ id, about }) => `${say("answers-for")} ${id} ${about.join(", ")}`),
    ...reviews.map(({ id, application }) => `${say("to-be-assigned-anew")} ${id} ${application}`),
    ...(disabled ? [say(isDry ? "would-be-shut-out" : "is-shut-out", { from })] : []),
  ];
  return `${headedTable(["", say("role"), say("due"), say("what")], rows, sum)}${more.map((line) => `  ${line}\n`).join("")}`;
}

/** `quoin task list` */
export function tasksText({ at, tasks }: ApiAnswer<"task-list">, language: Language, { say }: Speech): string {
  const rows = tasks.map(({ id, due, until, status, reason, what }) => [
    until ?? due,
    status,
    reason === null ? what[language] : `${what[language]} (${reason})`,
    id,
  ]);
  return headedTable([say("years-due"), say("state"), say("years-what"), say("task")], rows, say("things-follow-as-of", { rows: rows.length, at }));
}

/** `quoin question list` */
export function questionsText({ questions }: ApiAnswer<"question-list">, _language: Language, { say }: Speech): string {
  const rows = questions.map(({ id, status, due, text }) => [id, String(status), String(due ?? "–"), String(text)]);
  return headedTable([say("id"), say("state"), say("years-due"), say("question")], rows, say("questions", { rows: rows.length }));
}

/** `quoin audit sample` */
export function sampleText({ id, seed, currency, total, interval, payments, items }: ApiAnswer<"audit-sample">, language: Language, { say }: Speech): string {
  const drawn = Array.isArray(items) ? (items as readonly { readonly transaction: string; readonly amount: string; readonly hits: number }[]) : [];
  const rows = drawn.map(({ transaction, amount, hits }) => [transaction, moneyText(Number(amount), String(currency), language), String(hits)]);
  const sum = say("payments-sampled", {
    id: String(id),
    rows: rows.length,
    payments: String(payments),
    interval: String(interval),
    total: String(total),
    currency: String(currency),
    seed: String(seed),
  });
  return headedTable([say("payment"), say("amount"), say("hits")], rows, sum);
}
