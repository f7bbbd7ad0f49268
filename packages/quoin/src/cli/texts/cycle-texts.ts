import { type ApiAnswer, columnText, type Language, type RecordAnswer, recordLabel } from "@quoin/core";
import { headedTable, invented, said } from "./headed-table.ts";

const figure = (value: number | null): string => (value === null ? "–" : String(Math.round(value * 10) / 10));
const field = (record: RecordAnswer, name: string): string => {
  const value = record[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "–";
};

/** One record that was changed, on one line: what it is called, its state, its version. */
export function changedRecordText(record: RecordAnswer, language: Language): string {
  const state = ["status", "decision", "grade", "done", "due", "action"].map((name) => field(record, name)).find((text) => text !== "–");
  const words = [record.id, recordLabel(record, language), state, `${said(language, "version", "版本")} ${record.version}`, invented(record.synthetic)];
  return `${words.filter((word) => word !== undefined && word !== "").join("  ")}\n`;
}

/** `quoin call list` */
export function callListText({ calls }: ApiAnswer<"call-list">, language: Language): string {
  const head = { en: ["call", "name", "status", "closes", "submitted", "requested", ""], zh: ["指南", "名称", "状态", "截止", "已提交", "申请经费", ""] };
  const rows = calls.map((call) => [
    call.id,
    recordLabel(call, language),
    field(call, "status"),
    field(call, "closes"),
    `${call.submitted}/${call.applications}`,
    call.requested === null ? "–" : `${field(call, "currency")} ${call.requested}`,
    invented(call.synthetic),
  ]);
  return headedTable(head[language], rows, said(language, `${calls.length} calls`, `共${calls.length}项指南`));
}

/** `quoin application list` */
export function applicationListText({ total, applications }: ApiAnswer<"application-list">, language: Language): string {
  const head = { en: ["application", "title", "applicant", "status", "requested", "score", ""], zh: ["申报", "名称", "单位", "状态", "申请经费", "得分", ""] };
  const rows = applications.map((each) => [
    each.id,
    recordLabel(each, language),
    field(each, "organisation"),
    field(each, "status"),
    `${field(each, "currency")} ${field(each, "amount_requested")}`,
    field(each, "score"),
    invented(each.synthetic),
  ]);
  return headedTable(head[language], rows, said(language, `${applications.length} of ${total} applications`, `显示${applications.length}项，共${total}项`));
}

/** `quoin apply table` */
export function applyTableText({ created, changed, kept, rows, dry_run: isDry }: ApiAnswer<"apply-table">, language: Language): string {
  const dry = isDry ? said(language, "Would be taken: ", "将处理：") : said(language, "Taken: ", "已处理：");
  return `${dry}${said(
    language,
    `${created.length} new, ${changed.length} changed, ${kept} unchanged, of ${rows} rows`,
    `新增${created.length}项，更改${changed.length}项，未变${kept}项，共${rows}行`,
  )}\n${[...created, ...changed].map((id) => `  ${id}\n`).join("")}`;
}

/** `quoin duplicate list` */
export function duplicateListText({ matches }: { readonly matches: readonly RecordAnswer[] }, language: Language): string {
  const head = { en: ["match", "application", "other", "score", "decision", "reasons"], zh: ["疑似重复", "申报", "对象", "相似度", "认定", "依据"] };
  const rows = matches.map((each) => {
    const other = each["other"] as { readonly type: string; readonly id: string } | null;
    const reasons = Array.isArray(each["reasons"]) ? each["reasons"].join(", ") : "";
    const score = columnText(typeof each["score"] === "number" ? each["score"] : null, language, 2);
    return [each.id, field(each, "application"), other === null ? "–" : `${other.type} ${other.id}`, score, field(each, "decision"), reasons];
  });
  return headedTable(head[language], rows, said(language, `${matches.length} matches`, `共${matches.length}项`));
}

/** `quoin check-duplicates` */
export function checkDuplicatesText(answer: ApiAnswer<"check-duplicates">, language: Language): string {
  const { threshold, recall, false_alarms_per_1000: alarms, checked } = answer;
  const known = recall === null ? said(language, "too few titles to calibrate", "标题过少，无法标定") : `${Math.round(recall * 1_000) / 10}%`;
  return `${duplicateListText(answer, language)}${said(
    language,
    `${checked} applications checked at threshold ${threshold}; near-copies found: ${known}; false alarms per 1000: ${alarms ?? "–"}`,
    `已查${checked}项申报，阈值${threshold}；近似副本检出率：${known}；每千项误报：${alarms ?? "–"}`,
  )}\n`;
}

/** `quoin review list`, and the reviews that `review assign` made. */
export function reviewListText({ reviews }: { readonly reviews: readonly RecordAnswer[] }, language: Language): string {
  const head = { en: ["review", "application", "reviewer", "status", "total"], zh: ["评审", "申报", "专家", "状态", "总分"] };
  const rows = reviews.map((each) => [each.id, field(each, "application"), field(each, "reviewer"), field(each, "status"), field(each, "total")]);
  return headedTable(head[language], rows, said(language, `${reviews.length} reviews`, `共${reviews.length}项评审`));
}

/** `quoin review assign` */
export function assignmentText({ assigned, conflicts }: ApiAnswer<"review-assign">, language: Language): string {
  const lines = conflicts.map(({ application, expert, organisation }) =>
    said(language, `  left out: ${expert} for ${application} (${organisation})\n`, `  回避：${expert}—${application}（${organisation}）\n`),
  );
  return `${reviewListText({ reviews: assigned }, language)}${lines.join("")}`;
}

/** `quoin review ranking` */
export function rankingText({ rows }: ApiAnswer<"review-ranking">, language: Language): string {
  const head = {
    en: ["rank", "application", "title", "mean", "spread", "reviews", "awaited", "open duplicates", ""],
    zh: ["名次", "申报", "名称", "均分", "分差", "评审数", "待交", "未决重复", ""],
  };
  const lines = rows.map(({ rank, application, labels, mean, spread, reviews, awaited, open_duplicates: open, synthetic }) => [
    rank === null ? "–" : String(rank),
    application,
    labels[language] ?? labels[language === "zh" ? "en" : "zh"] ?? "–",
    figure(mean),
    figure(spread),
    String(reviews),
    String(awaited),
    String(open),
    invented(synthetic),
  ]);
  return headedTable(head[language], lines, said(language, `${rows.length} applications`, `共${rows.length}项申报`));
}

/** `quoin award` */
export function awardText({ awarded, rejected, currency, dry_run: isDry }: ApiAnswer<"award">, language: Language): string {
  const head = { en: ["position", "application", "amount", "why"], zh: ["序号", "申报", "金额", "理由"] };
  const given = awarded.map(({ position, application, amount, reason }) => [String(position), application, `${currency ?? ""} ${amount}`, reason[language]]);
  const lines = rejected.map(({ application, reason, held, what_would_have_changed: change }) => {
    const state = held ? said(language, "held", "暂缓") : said(language, "not awarded", "未立项");
    return `  ${state}  ${application}: ${reason[language]}${change === null ? "" : ` ${change.words[language]}`}\n`;
  });
  const sum = said(
    language,
    `${awarded.length} awarded, ${rejected.length} not${isDry ? " (nothing was written)" : ""}`,
    `立项${awarded.length}项，未立项${rejected.length}项${isDry ? "（未写入）" : ""}`,
  );
  return `${headedTable(head[language], given, sum)}${lines.join("")}`;
}
