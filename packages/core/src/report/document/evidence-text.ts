import type { EvidenceReference } from "../../evidence/evidence-reference.ts";
import { entityOf } from "../../register/entities.ts";
import type { ReportContent } from "../report-content.ts";

type Told = Pick<ReportContent, "language" | "resources">;

/** The rows of a table as a person reads them: by its title. Codes and hashes stand in the annex. */
function tableText({ table, rows }: Extract<EvidenceReference, { readonly table: string }>, { language, resources }: Told): string {
  const resource = resources.find(({ name }) => name === table);
  return language === "zh" ? `《${resource?.title_zh ?? table}》${rowsText(rows, language)}` : `${resource?.title ?? table}, ${rowsText(rows, language)}`;
}

/** One reference for whoever checks: table, rows, hash; or record and version. */
export function exactEvidenceText(reference: EvidenceReference, content: Told): string {
  const zh = content.language === "zh";
  if (!("table" in reference))
    return zh
      ? `${entityOf(reference.type)?.label.zh ?? reference.type} ${reference.id}（第${reference.version}版）`
      : `record ${reference.type}/${reference.id}, version ${reference.version}`;
  return `${tableText(reference, content)}${zh ? "，" : ", "}SHA-256 ${reference.sha256.slice(0, 12)}…`;
}

/** The rows, all where there are few ranges; else their number. */
function rowsText(rows: readonly (number | string)[], language: ReportContent["language"]): string {
  const shown = rows.slice(0, 6).map((row) => String(row).replace("-", "–"));
  const more = rows.length > shown.length;
  if (language === "zh") return `第${shown.join("、")}行${more ? `等${rows.length}段` : ""}`;
  return `rows ${shown.join(", ")}${more ? ` and ${rows.length - shown.length} more ranges` : ""}`;
}

/** All references of a finding or a line as one footnote: tables by title and rows, entries of the register by how many there are of a kind. */
export function evidenceNote(references: readonly EvidenceReference[], content: Told): string {
  const { language } = content;
  const tables = [...new Set(references.flatMap((reference) => ("table" in reference ? [tableText(reference, content)] : [])))];
  const shown = tables.slice(0, shownReferences);
  if (tables.length > shown.length) shown.push(language === "zh" ? `等${tables.length}处` : `and ${tables.length - shown.length} more`);
  const entries = new Map<string, Set<string>>();
  for (const reference of references)
    if (!("table" in reference)) entries.set(reference.type, (entries.get(reference.type) ?? new Set<string>()).add(reference.id));
  for (const [type, ids] of entries) {
    const kind = entityOf(type)?.label[language] ?? type;
    shown.push(language === "zh" ? `登记信息：${kind}${ids.size}条` : `register: ${kind}, ${ids.size} ${ids.size === 1 ? "entry" : "entries"}`);
  }
  return shown.join(language === "zh" ? "；" : "; ");
}

/** References that a footnote has room for. */
const shownReferences = 6;
