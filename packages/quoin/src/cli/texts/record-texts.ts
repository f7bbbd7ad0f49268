import { type ApiAnswer, type Language, numberText, type RecordAnswer, type RenderedNote, recordLabel } from "@quoin/core";
import { renderedNoteLine } from "../../terminal/print-notes.ts";
import { headedTable, said } from "./headed-table.ts";
import { textTable } from "./text-table.ts";

interface ListedRecords {
  readonly type: string;
  readonly total: number;
  readonly records: readonly RecordAnswer[];
}

/** `quoin record list` for a person: id, name, version, and what is invented or retired. */
export function recordListText({ type, total, records }: ListedRecords, language: Language): string {
  const words =
    language === "zh"
      ? { version: "版本", invented: "虚构", retired: "已停用", shown: `${type}：显示 ${records.length} 条，共 ${total} 条` }
      : { version: "version", invented: "invented", retired: "retired", shown: `${type}: ${records.length} of ${total}` };
  const rows = records.map((record) => [
    record.id,
    recordLabel(record, language),
    `${words.version} ${record.version}`,
    [record.synthetic ? words.invented : "", record.retired ? words.retired : ""].filter((mark) => mark !== "").join(", "),
  ]);
  return `${rows.length === 0 ? "" : `${textTable(rows)}\n`}${words.shown}\n`;
}

interface ListedTypes {
  readonly types: readonly {
    readonly type: string;
    readonly label: { readonly en: string; readonly zh: string };
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly required: boolean;
      readonly references: string | null;
      readonly label: { readonly en: string; readonly zh: string };
    }[];
  }[];
}

/** `quoin record types` for a person: each type with its fields; `*` marks what every record must have. */
export function recordTypesText({ types }: ListedTypes, language: Language): string {
  const paragraphs = types.map(({ type, label, fields }) => {
    const rows = fields.map((field) => [
      `  ${field.name}${field.required ? " *" : ""}`,
      field.references === null ? field.type : `${field.type} → ${field.references}`,
      field.label[language],
    ]);
    return `${type}  ${label[language]}\n${textTable(rows)}\n`;
  });
  return paragraphs.join("\n");
}

interface ListedChange {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly reason: string;
  readonly version: number;
  readonly type?: string;
  readonly id?: string;
  readonly via: { readonly token: string; readonly made_by: string | null } | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

/** `quoin history` and `quoin log` for a person: who, when, why, and each field that changed. */
export function changesText({ changes }: { readonly changes: readonly ListedChange[] }, language: Language): string {
  const created = language === "zh" ? "新建" : "created";
  return changes
    .map(({ seq, at, who, reason, version, type, id, via, before, after }) => {
      const subject = type === undefined ? "" : `  ${type} ${id}`;
      const what = before === null ? [`    ${created}`] : differences(before, after).map((line) => `    ${line}`);
      const by =
        via === null ? "" : language === "zh" ? `（令牌 ${via.token}，由 ${via.made_by ?? "?"} 建立）` : ` (token ${via.token}, made by ${via.made_by ?? "?"})`;
      return `${seq}  ${at}  ${who}${by}${subject}  v${version}${reason === "" ? "" : `  ${reason}`}\n${what.join("\n")}${what.length === 0 ? "" : "\n"}`;
    })
    .join("");
}

function differences(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys({ ...before, ...after })
    .filter((name) => name !== "version" && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => `${name}: ${JSON.stringify(before[name] ?? null)} → ${JSON.stringify(after[name] ?? null)}`);
}

/** `quoin verify` for a person. */
export function verificationText(
  { ok, problems, newest_hash }: { readonly ok: boolean; readonly problems: readonly RenderedNote[]; readonly newest_hash: string | null },
  language: Language,
): string {
  const lines = problems.map(renderedNoteLine).join("");
  if (!ok) return lines;
  const newest = newest_hash === null ? "" : language === "zh" ? `最新哈希：${newest_hash}\n` : `newest hash: ${newest_hash}\n`;
  return `${lines}${language === "zh" ? "历史、记录、引用与数据文件均一致。" : "History, records, references and data files agree."}\n${newest}`;
}

/** `quoin record counts` for a person: what there is none of is left out. */
export function countsText({ counts }: ApiAnswer<"record-counts">, language: Language): string {
  const held = counts.filter(({ total }) => total > 0);
  return held.length === 0 ? "" : `${textTable(held.map(({ type, total }) => [type, numberText(total, language)]))}\n`;
}

/** `quoin record names` for a person: a name that is missing in the language stands in the other. */
export function namesText({ names }: ApiAnswer<"record-names">, language: Language): string {
  return names.length === 0
    ? ""
    : `${textTable(names.map(({ type, id, labels, synthetic }) => [type, id, recordLabel({ id, labels }, language), synthetic ? said(language, "invented", "虚构") : ""]))}\n`;
}

/** `quoin record referrers` for a person. */
export function referrersText({
  referrers,
}: {
  readonly referrers: readonly { readonly type: string; readonly id: string; readonly field: string }[];
}): string {
  return referrers.length === 0 ? "" : `${textTable(referrers.map(({ type, id, field }) => [type, id, field]))}\n`;
}

/** `quoin record mend` for a person: what was held, what stands, since which change; and how many records were put back. */
export function mendedRecordsText({ found, mended }: ApiAnswer<"record-mend">, language: Language): string {
  const head =
    language === "zh"
      ? ["记录", "字段", "原文", "现有文字", "原因", "变更", "操作人", "时间"]
      : ["record", "field", "held", "stands", "cause", "change", "who", "at"];
  const rows = found.map(({ type, id, field, held, stands, cause, change, who, at }) => [`${type}/${id}`, field, held, stands, cause, String(change), who, at]);
  const sum = said(
    language,
    `${numberText(found.length, language)} texts stand otherwise than they were typed; records put back: ${numberText(mended, language)}`,
    `${numberText(found.length, language)}处文字与录入时不一致；已恢复${numberText(mended, language)}条记录`,
  );
  return headedTable(head, rows, sum);
}
