import { type ApiAnswer, type Language, moneyText, recordLabel, roleLabels } from "@quoin/core";
import { headedTable, said } from "./headed-table.ts";

/** `quoin project stop` */
export function stopText({ project, released, milestones, refund, dry_run: isDry }: ApiAnswer<"project-stop">, language: Language): string {
  const sums = released.map(
    ({ amount, currency, level, fund }) => `  ${[moneyText(Number(amount), currency, language), level ?? "–", fund ?? "–"].join("  ")}\n`,
  );
  const head = said(
    language,
    `${recordLabel(project, language)}: ${isDry ? "would be" : "is"} ${isDry || project["stopped"] !== null ? "stopped" : "going on"}; released or promised again ${released.length}, milestones ${milestones.length}`,
    `${recordLabel(project, language)}：${isDry ? "将" : "已"}${isDry || project["stopped"] !== null ? "终止" : "恢复"}；涉及承诺${released.length}笔，里程碑${milestones.length}项`,
  );
  const back =
    refund === null ? "" : `  ${said(language, "asked back", "要求退回")} ${moneyText(Number(refund.amount), refund.currency, language)} ${refund.by ?? ""}\n`;
  return `${head}\n${sums.join("")}${back}`;
}

/** `quoin merge`, `split`, `rename`: what is carried over, field by field, and what keeps its name. */
export function reorganisationText(answer: ApiAnswer<"merge">, language: Language): string {
  const { id, of, into, on, carried, accounts, stays, hidden, money, dry_run: isDry } = answer;
  const head = { en: ["type", "record", "field", "was", "is"], zh: ["类型", "条目", "字段", "原值", "现值"] };
  const rows = [...carried, ...accounts].map(({ type, id: record, field, from, to }) => [type, record, field, from ?? "–", to ?? "–"]);
  const kept = stays.map(({ type, count }) => `${count} ${type}`).join(", ");
  const sums = money.map(({ amount, currency }) => moneyText(Number(amount), currency, language)).join(", ");
  const sum = said(
    language,
    `${of} → ${into.join(", ")} from ${on} on: ${carried.length} fields and ${accounts.length} accounts ${isDry ? "would go along" : "went along"}${id === null ? "" : ` (${id})`}`,
    `${of} → ${into.join("、")}，自${on}起：${isDry ? "将转移" : "已转移"}字段${carried.length}项、账号${accounts.length}个${id === null ? "" : `（${id}）`}`,
  );
  const more = [
    ...(hidden === 0 ? [] : [said(language, `and ${hidden} records that you do not see`, `另有您无权查看的条目${hidden}个`)]),
    ...(kept === "" ? [] : [said(language, `these keep the name: ${kept}`, `保留原名称：${kept}`)]),
    ...(sums === "" ? [] : [said(language, `money on its way: ${sums}`, `在途资金：${sums}`)]),
  ];
  return `${headedTable(head[language], rows, sum)}${more.map((line) => `  ${line}\n`).join("")}`;
}

/** `quoin reorganisation list` */
export function reorganisationListText({ reorganisations }: ApiAnswer<"reorganisation-list">, language: Language): string {
  const head = { en: ["id", "kind", "day", "of", "into", "carried", "state"], zh: ["编号", "类型", "日期", "单位", "承接", "转移", "状态"] };
  const rows = reorganisations.map(({ id, kind, on, of, into, carried, accounts, status, name_before }) => [
    id,
    kind,
    on,
    name_before === null ? of : `${of} (${name_before})`,
    into.join(", "),
    String(carried + accounts),
    status,
  ]);
  return headedTable(head[language], rows, said(language, `${rows.length} reorganisations`, `共${rows.length}次机构调整`));
}

/** `quoin reorganisation undo` */
export function undoneText({ id, restored, left }: ApiAnswer<"reorganisation-undo">, language: Language): string {
  const rows = left.map(({ type, id: record, field }) => `  ${type} ${record} ${field}\n`);
  return `${said(language, `${id} is taken back: ${restored.length} fields are as before, ${left.length} were changed since and stay`, `${id} 已撤销：恢复字段${restored.length}项，此后另有更改而保留${left.length}项`)}\n${rows.join("")}`;
}

/** The address that a calendar program is given; nothing where a file was written or an address ended. */
export function feedAddressText({ path }: ApiAnswer<"facility-feed">): string {
  return path === null ? "" : `${path}\n`;
}

/** `quoin report bookings`: what each amount of the report on a year is the sum of. */
export function bookingsText({ at, programmes, bookings, left_out }: ApiAnswer<"report-bookings">, language: Language): string {
  const money = (amount: string | null, currency: string) => (amount === null ? "–" : moneyText(Number(amount), currency, language));
  const heads = {
    en: ["programme", "planned", "committed", "paid", "committed in the year", "paid in the year"],
    zh: ["计划（专项）", "计划", "承诺", "拨付", "当年承诺", "当年拨付"],
  };
  const sums = programmes.map((row) => [
    row.name?.[language] ?? row.programme ?? "–",
    ...[row.planned, row.committed, row.paid, row.committed_in_year, row.paid_in_year].map((amount) => money(amount, row.currency)),
  ]);
  const head = { en: ["counts as", "day", "project", "amount", "record", "entries"], zh: ["计入", "日期", "项目", "金额", "登记", "分录"] };
  const rows = bookings.map(({ figure, day, project, amount, currency, record, entries }) => [
    figure,
    day ?? "–",
    project,
    money(amount, currency),
    `${record.type}/${record.id}`,
    entries.join(" ") || "–",
  ]);
  const more =
    left_out === 0 ? "" : `  ${said(language, `${left_out} more: ask by --programme or --project`, `另有${left_out}笔，可用 --programme 或 --project 查询`)}\n`;
  return `${headedTable(heads[language], sums, said(language, `As of ${at}`, `截至${at}`))}${headedTable(head[language], rows, said(language, `${rows.length} bookings`, `共${rows.length}笔登记`))}${more}`;
}

/** `quoin user hand-over`: what goes over to the successor, and what goes to nobody. */
export function handOverText(
  { from, to, gains, taken, left, proposals, reviews, disabled, dry_run: isDry }: ApiAnswer<"user-hand-over">,
  language: Language,
): string {
  const head = { en: ["", "role", "due", "what"], zh: ["", "角色", "截止", "待办"] };
  const row =
    (mark: string) =>
    ({ role, due, what }: (typeof taken)[number]) => [mark, roleLabels[role][language], due ?? "–", what[language]];
  const rows = [...taken.map(row(said(language, "goes over", "移交"))), ...left.map(row(said(language, "is left", "无人接手")))];
  const sum = said(
    language,
    `${from} → ${to}: ${taken.length} things ${isDry ? "would go" : "went"} over, ${left.length} are left to nobody`,
    `${from} → ${to}：${isDry ? "将移交" : "已移交"}待办${taken.length}项，无人接手${left.length}项`,
  );
  const more = [
    ...(gains.length === 0
      ? []
      : [`${said(language, "gains the roles", "新增角色")} ${gains.map((each) => roleLabels[each][language]).join(said(language, ", ", "、"))}`]),
    ...proposals.map(({ id, about }) => `${said(language, "answers for", "接手待复核事项")} ${id} ${about.join(", ")}`),
    ...reviews.map(({ id, application }) => `${said(language, "to be assigned anew", "须另行指派评审")} ${id} ${application}`),
    ...(disabled ? [said(language, `${from} ${isDry ? "would be" : "is"} shut out`, `${from} ${isDry ? "将停用" : "已停用"}`)] : []),
  ];
  return `${headedTable(head[language], rows, sum)}${more.map((line) => `  ${line}\n`).join("")}`;
}

/** `quoin task list` */
export function tasksText({ at, tasks }: ApiAnswer<"task-list">, language: Language): string {
  const head = { en: ["due", "state", "what", "task"], zh: ["期限", "状态", "事项", "编号"] };
  const rows = tasks.map(({ id, due, until, status, reason, what }) => [
    until ?? due,
    status,
    reason === null ? what[language] : `${what[language]} (${reason})`,
    id,
  ]);
  return headedTable(head[language], rows, said(language, `${rows.length} things follow as of ${at}`, `截至${at}共${rows.length}项后续事项`));
}

/** `quoin question list` */
export function questionsText({ questions }: ApiAnswer<"question-list">, language: Language): string {
  const head = { en: ["id", "state", "due", "question"], zh: ["编号", "状态", "期限", "问题"] };
  const rows = questions.map(({ id, status, due, text }) => [id, String(status), String(due ?? "–"), String(text)]);
  return headedTable(head[language], rows, said(language, `${rows.length} questions`, `共${rows.length}条问询`));
}

/** `quoin audit sample` */
export function sampleText({ id, seed, currency, total, interval, payments, items }: ApiAnswer<"audit-sample">, language: Language): string {
  const head = { en: ["payment", "amount", "hits"], zh: ["拨付", "金额", "命中"] };
  const drawn = Array.isArray(items) ? (items as readonly { readonly transaction: string; readonly amount: string; readonly hits: number }[]) : [];
  const rows = drawn.map(({ transaction, amount, hits }) => [transaction, moneyText(Number(amount), String(currency), language), String(hits)]);
  const sum = said(
    language,
    `${id}: ${rows.length} of ${payments} payments, one coin in ${interval} of ${total} ${currency}, seed ${seed}`,
    `${id}：${payments}笔拨付中抽取${rows.length}笔，总额 ${total} ${currency}，间隔 ${interval}，种子 ${seed}`,
  );
  return headedTable(head[language], rows, sum);
}
