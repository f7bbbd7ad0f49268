import { type ApiAnswer, type Language, numberText, type RecordAnswer, type RenderedNote, recordLabel } from "@quoin/core";
import { renderedNoteLine } from "../../terminal/print-notes.ts";
import { headedTable } from "./headed-table.ts";
import type { Speech } from "./printer.ts";
import { textTable } from "./text-table.ts";

interface ListedRecords {
  readonly type: string;
  readonly total: number;
  readonly records: readonly RecordAnswer[];
}

/** `quoin record list` for a person: id, name, version, and what is invented or retired. */
export function recordListText({ type, total, records }: ListedRecords, language: Language, { say }: Speech): string {
  const words = {
    version: say("cycle-version"),
    invented: say("invented"),
    retired: say("retired"),
    shown: say("record-of", { type, records: records.length, total }),
  };
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
export function changesText({ changes }: { readonly changes: readonly ListedChange[] }, _language: Language, { say }: Speech): string {
  const created = say("created");
  return changes
    .map(({ seq, at, who, reason, version, type, id, via, before, after }) => {
      const subject = type === undefined ? "" : `  ${type} ${id}`;
      const what = before === null ? [`    ${created}`] : differences(before, after).map((line) => `    ${line}`);
      const by = via === null ? "" : say("token-made-by", { token: via.token, made_by: via.made_by ?? "?" });
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
  _language: Language,
  { say }: Speech,
): string {
  const lines = problems.map(renderedNoteLine).join("");
  if (!ok) return lines;
  const newest = newest_hash === null ? "" : `${say("newest-hash", { newest_hash })}\n`;
  return `${lines}${say("all-agree")}\n${newest}`;
}

/** `quoin record counts` for a person: what there is none of is left out. */
export function countsText({ counts }: ApiAnswer<"record-counts">, language: Language): string {
  const held = counts.filter(({ total }) => total > 0);
  return held.length === 0 ? "" : `${textTable(held.map(({ type, total }) => [type, numberText(total, language)]))}\n`;
}

/** `quoin record names` for a person: a name that is missing in the language stands in the other. */
export function namesText({ names }: ApiAnswer<"record-names">, language: Language, { say }: Speech): string {
  return names.length === 0
    ? ""
    : `${textTable(names.map(({ type, id, labels, synthetic }) => [type, id, recordLabel({ id, labels }, language), synthetic ? say("invented") : ""]))}\n`;
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
export function mendedRecordsText({ found, mended }: ApiAnswer<"record-mend">, language: Language, { say }: Speech): string {
  const head = [say("record"), say("field"), say("record-held"), say("stands"), say("cause"), say("record-change"), say("who"), say("at")];
  const rows = found.map(({ type, id, field, held, stands, cause, change, who, at }) => [`${type}/${id}`, field, held, stands, cause, String(change), who, at]);
  const sum = say("texts-stand-otherwise", { found: numberText(found.length, language), mended: numberText(mended, language) });
  return headedTable(head, rows, sum);
}
