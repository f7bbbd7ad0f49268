import type { EvidenceReference } from "../evidence/evidence-reference.ts";
import { integer, verbatim } from "../language/statement/values.ts";
import type { LocalText } from "../language/text.ts";
import { entityOf } from "../register/entities.ts";
import { evidenceWords } from "./evidence.words.ts";
import type { ReportContent } from "./report-content.ts";

type TableReference = Extract<EvidenceReference, { readonly table: string }>;
type Told = Pick<ReportContent, "formatter" | "resources">;

/** The rows of a table as a person reads them: by its title, all where there are few ranges, else their number. Codes and hashes stand in the annex. */
function tableText({ table, rows }: TableReference, { formatter, resources }: Told): string {
  const resource = resources.find(({ name }) => name === table);
  const shown = rows.slice(0, 6).map((row) => String(row).replace("-", "–"));
  const places = {
    table: { en: resource?.title ?? table, zh: resource?.title_zh ?? table },
    rows: verbatim(formatter.row(shown)),
  };
  const say = formatter.of(evidenceWords);
  return rows.length === shown.length ? say("rows", places) : say("rows-more", { ...places, n: leftOut(rows.length, shown.length) });
}

/** How many are not named: English counts those, Chinese all. */
function leftOut(all: number, shown: number): LocalText {
  return { en: String(all - shown), zh: String(all) };
}

/** One reference for whoever checks: table, rows, hash; or record and version. */
export function exactEvidenceText(reference: EvidenceReference, content: Told): string {
  const say = content.formatter.of(evidenceWords);
  if ("table" in reference) return say("hashed", { rows: verbatim(tableText(reference, content)), hash: verbatim(reference.sha256.slice(0, 12)) });
  const { type, id, version } = reference;
  return say("record", { record: { en: `${type}/${id}`, zh: `${entityOf(type)?.label.zh ?? type} ${id}` }, version: integer(version, "versions") });
}

/** All references of a finding or a line as one footnote: tables by title and rows, entries of the register by how many there are of a kind. */
export function evidenceNote(references: readonly EvidenceReference[], content: Told): string {
  const { formatter } = content;
  const say = formatter.of(evidenceWords);
  // Several readings of one table are one place in it.
  const read = new Map<string, TableReference>();
  for (const reference of references) {
    if (!("table" in reference)) continue;
    const rows = [...new Set([...(read.get(reference.table)?.rows ?? []), ...reference.rows])];
    read.set(reference.table, { ...reference, rows });
  }
  const tables = [...read.values()].map((reference) => tableText(reference, content));
  const shown = tables.slice(0, shownReferences);
  if (tables.length > shown.length) shown.push(say("more", { n: leftOut(tables.length, shown.length) }));
  const entries = new Map<string, Set<string>>();
  for (const reference of references)
    if (!("table" in reference)) entries.set(reference.type, (entries.get(reference.type) ?? new Set<string>()).add(reference.id));
  for (const [type, ids] of entries) shown.push(say("entries", { kind: entityOf(type)?.label ?? verbatim(type), n: integer(ids.size, "entries") }));
  return formatter.clauses(shown);
}

/** References that a footnote has room for. */
const shownReferences = 6;
