import { byCodePoint } from "@quoin/methods";
import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import { territoryOf } from "../../evidence/territory/territory.ts";
import { type Language, programLanguages } from "../../language/text.ts";
import type { TableRecord } from "../../register/changes/table-record.ts";
import type { Settings } from "../settings.ts";
import { organisationNames } from "./organisation-names.ts";
import { organisationsOf } from "./organisations.ts";
import { registerTables } from "./register-tables.ts";
import type { TableContext } from "./table-record.ts";

/** The rows of the tables that records are made of, by role, with the name of the table that plays it. */
export type RegisterRows = ReadonlyMap<string, { readonly table: string; readonly rows: readonly EvidenceRow[] }>;

/** What the office says of itself that records take over. */
export type RecordSettings = Pick<Settings, "territory" | "currency" | "languages">;

/**
 * All records that the tables speak of, by type and id in text order, each once. The same tables give the same records whatever the order of their rows.
 *
 * @param knownRegions  regions that the register holds beside those of the tables; a code that neither knows is left out of a record
 */
export function recordsFromTables(tables: RegisterRows, settings: RecordSettings, knownRegions: ReadonlySet<string> = new Set()): readonly TableRecord[] {
  const names = organisationNames(tables.get("organisation_aliases")?.rows ?? []);
  const rows = (role: string) => tables.get(role)?.rows ?? [];
  const territory = territoryOf(settings);
  const codes = new Set([...knownRegions, ...rows("regions").map(({ values }) => String(values["region_code"]))]);
  if (codes.size > 0) codes.add(territory.root.id);
  const found = new Map<string, TableRecord>();
  const keep = (record: TableRecord): void => {
    const key = `${record.type} ${record.id}`;
    if (!found.has(key)) found.set(key, inLanguages(record, programLanguages(settings.languages)));
  };
  const mentions = registerTables.flatMap((maker) => {
    const played = tables.get(maker.role);
    if (played === undefined) return [];
    const context: TableContext = {
      table: played.table,
      names,
      rows,
      territory,
      currency: settings.currency,
      region: (code) => (typeof code === "string" && codes.has(code) ? code : null),
    };
    for (const record of maker.records(played.rows, context)) keep(record);
    return maker.mentions?.(played.rows, context) ?? [];
  });
  for (const record of organisationsOf(mentions)) keep(record);
  return [...found].sort(([a], [b]) => byCodePoint(a, b)).map(([, record]) => record);
}

/** A name stands under a language of the workspace: one that the table gives for none of them is the name in the first. */
function inLanguages(record: TableRecord, languages: readonly Language[]): TableRecord {
  const labels = record.fields["labels"] as Readonly<Record<string, string | null>> | undefined;
  if (labels === undefined || Object.keys(labels).every((language) => (languages as readonly string[]).includes(language))) return record;
  const kept = Object.entries(labels).filter(([language]) => (languages as readonly string[]).includes(language));
  const other = Object.values(labels).find((label) => label !== null) ?? null;
  const named = kept.some(([, label]) => label !== null) ? Object.fromEntries(kept) : { [languages[0] ?? "en"]: other };
  return { ...record, fields: { ...record.fields, labels: named } };
}
