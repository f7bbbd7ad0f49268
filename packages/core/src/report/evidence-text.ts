import type { EvidenceReference } from "../evidence/evidence-reference.ts";
import type { ReportContent } from "./report-content.ts";

type Named = Pick<ReportContent, "language" | "resources" | "nameOf">;

/** One reference as a person reads it: the table by its title and the rows, or the entry of the register by its name. Codes and hashes stand in the annex. */
export function evidenceText(reference: EvidenceReference, { language, resources, nameOf }: Named): string {
  const zh = language === "zh";
  if (!("table" in reference)) {
    const name = nameOf(reference)[language];
    return zh ? `登记信息“${name}”（第${reference.version}版）` : `register entry “${name}”, version ${reference.version}`;
  }
  const resource = resources.find(({ name }) => name === reference.table);
  const rows = rowsText(reference.rows, language);
  return zh ? `《${resource?.title_zh ?? reference.table}》${rows}` : `${resource?.title ?? reference.table}, ${rows}`;
}

/** The same for whoever checks: table, rows, hash; or record and version. */
export function exactEvidenceText(reference: EvidenceReference, content: Named): string {
  const zh = content.language === "zh";
  if (!("table" in reference))
    return zh ? `记录 ${reference.type}/${reference.id}（第${reference.version}版）` : `record ${reference.type}/${reference.id}, version ${reference.version}`;
  return `${evidenceText(reference, content)}${zh ? "，" : ", "}${reference.table}${zh ? "，" : ", "}SHA-256 ${reference.sha256.slice(0, 12)}…`;
}

/** The rows, all where there are few ranges; else their number. */
function rowsText(rows: readonly (number | string)[], language: ReportContent["language"]): string {
  const shown = rows.slice(0, 6).map((row) => String(row).replace("-", "–"));
  const more = rows.length > shown.length;
  if (language === "zh") return `第${shown.join("、")}行${more ? `等${rows.length}段` : ""}`;
  return `rows ${shown.join(", ")}${more ? ` and ${rows.length - shown.length} more ranges` : ""}`;
}

/** All references of a finding or a line as one footnote; a table or an entry that is named by several of them stands once. */
export function evidenceNote(references: readonly EvidenceReference[], content: Named): string {
  const parts = [...new Set(references.map((reference) => evidenceText(reference, content)))];
  const { language } = content;
  const shown = parts.slice(0, shownReferences);
  if (parts.length > shown.length) shown.push(language === "zh" ? `等${parts.length}处` : `and ${parts.length - shown.length} more`);
  return shown.join(language === "zh" ? "；" : "; ");
}

/** References that a footnote has room for. */
const shownReferences = 6;
