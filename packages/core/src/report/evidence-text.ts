import type { EvidenceReference } from "../evidence/evidence-reference.ts";
import type { ReportContent } from "./report-content.ts";

/** One reference as a footnote says it: table, rows, hash; or record and version. */
export function evidenceText(reference: EvidenceReference, { language, resources }: Pick<ReportContent, "language" | "resources">): string {
  if (!("table" in reference))
    return language === "zh"
      ? `记录 ${reference.type}/${reference.id}（第${reference.version}版）`
      : `record ${reference.type}/${reference.id}, version ${reference.version}`;
  const rows = rowsText(reference.rows, language);
  const hash = `SHA-256 ${reference.sha256.slice(0, 12)}…`;
  const resource = resources.find(({ name }) => name === reference.table);
  return language === "zh"
    ? `《${resource?.title_zh ?? reference.table}》（${reference.table}）${rows}，${hash}`
    : `${resource?.title ?? reference.table} (${reference.table}), ${rows}, ${hash}`;
}

/** The rows, all where there are few ranges; else their number. */
function rowsText(rows: readonly (number | string)[], language: ReportContent["language"]): string {
  const shown = rows.slice(0, 6).map((row) => String(row).replace("-", "–"));
  const more = rows.length > shown.length;
  if (language === "zh") return `第${shown.join("、")}行${more ? `等${rows.length}段` : ""}`;
  return `rows ${shown.join(", ")}${more ? ` and ${rows.length - shown.length} more ranges` : ""}`;
}

/** All references of a finding or a line as one footnote. */
export function evidenceNote(references: readonly EvidenceReference[], measure: string | null, content: Pick<ReportContent, "language" | "resources">): string {
  const parts = references.map((reference) => evidenceText(reference, content));
  const { language } = content;
  const shown = parts.slice(0, 12);
  if (parts.length > shown.length) shown.push(language === "zh" ? `等${parts.length}处` : `and ${parts.length - shown.length} more`);
  if (measure !== null) shown.push(language === "zh" ? `计算方法：${measure}` : `method: ${measure}`);
  return shown.join(language === "zh" ? "；" : "; ");
}
