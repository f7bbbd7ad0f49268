import { byCodePoint } from "@quoin/methods";
import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import { territoryOf } from "../../evidence/territory/territory.ts";
import type { LanguageTag } from "../../language/language-tag.ts";
import type { TableRecord } from "../../register/changes/table-record.ts";
import { entityOf } from "../../register/entities.ts";
import { joinedSources } from "../../schema/record-source.ts";
import type { Settings } from "../settings.ts";
import { organisationNames } from "./organisation-names.ts";
import { organisationsOf } from "./organisations.ts";
import { registerTables } from "./register-tables.ts";
import type { TableContext } from "./table-record.ts";

/** The rows of a table that records are made of; with what stands before the ids of its own things, where they are not bare. */
export interface PlayedRows {
  readonly table: string;
  readonly rows: readonly EvidenceRow[];
  readonly prefix?: string | undefined;
  /** The organisation whose list the table is. */
  readonly owner?: string | undefined;
}

/** The rows of the tables that records are made of, by role: of one table, or of several in the order of the office. */
export type RegisterRows = ReadonlyMap<string, readonly PlayedRows[]>;

/** What the office says of itself that records take over. */
export type RecordSettings = Pick<Settings, "territory" | "currency" | "languages">;

/**
 * All records that the tables speak of, by type and id in text order, each once; one that several tables of a role speak of (a place, an industry, an organisation) has the
 * sources of all of them, and what the first does not say of it is said by the next. The same tables give the same records whatever the order of their rows.
 *
 * @param knownRegions  regions that the register holds beside those of the tables; a code that neither knows is left out of a record
 */
export function recordsFromTables(tables: RegisterRows, settings: RecordSettings, knownRegions: ReadonlySet<string> = new Set()): readonly TableRecord[] {
  const rows = (role: string) => (tables.get(role) ?? []).flatMap((each) => each.rows);
  const names = organisationNames(rows("organisation_aliases"));
  const territory = territoryOf(settings);
  const codes = new Set([...knownRegions, ...rows("regions").map(({ values }) => String(values["region_code"]))]);
  if (codes.size > 0) codes.add(territory.root.id);
  const found = new Map<string, TableRecord>();
  const keep = (record: TableRecord): void => {
    const key = `${record.type} ${record.id}`;
    const known = found.get(key);
    const said = inLanguages(record, settings.languages);
    if (known === undefined) found.set(key, said);
    else if (isOfAnotherTable) found.set(key, together(known, said));
  };
  let isOfAnotherTable = false;
  const mentions = registerTables.flatMap((maker) =>
    (tables.get(maker.role) ?? []).flatMap(({ table, rows: played, prefix = "", owner }, at) => {
      const context: TableContext = {
        table,
        own: (id) => `${prefix}${id}`.slice(0, 200),
        names,
        rows,
        territory,
        currency: settings.currency,
        region: (code) => (typeof code === "string" && codes.has(code) ? code : null),
      };
      isOfAnotherTable = at > 0;
      for (const record of maker.records(played, context)) keep(owner === undefined ? record : ownedBy(record, owner));
      return (maker.mentions?.(played, context) ?? []).map((mention) => ({ ...mention, role: maker.role, table }));
    }),
  );
  isOfAnotherTable = false;
  for (const record of organisationsOf(mentions, settings.languages)) keep(record);
  return [...found].sort(([a], [b]) => byCodePoint(a, b)).map(([, record]) => record);
}

/** A record of a list that an organisation owns belongs to it, where its type belongs to a department and the row names none. */
function ownedBy(record: TableRecord, owner: string): TableRecord {
  const entity = entityOf(record.type);
  const [field, ...further] = entity?.policy.department?.[0] ?? [];
  if (entity === undefined || field === undefined || further.length > 0 || record.type === "organisation") return record;
  const value = record.fields[field];
  if (Array.isArray(value) || !isUnsaid(value)) return record;
  return { ...record, fields: { ...record.fields, [field]: owner } };
}

/** What two tables of a role say of one thing: the first goes before, the second says what the first leaves open; both are its sources. */
function together(first: TableRecord, second: TableRecord): TableRecord {
  const said = Object.entries(second.fields).filter(([name]) => isUnsaid(first.fields[name]));
  const sources = [first.fields["source"], second.fields["source"]].flatMap((source) => (typeof source === "string" ? [source] : []));
  return { ...first, fields: { ...first.fields, ...Object.fromEntries(said), source: joinedSources(sources) } };
}

function isUnsaid(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** A name stands under a language of the workspace: one that the table gives for none of them is the name in the first. */
function inLanguages(record: TableRecord, languages: readonly LanguageTag[]): TableRecord {
  const labels = record.fields["labels"] as Readonly<Record<string, string | null>> | undefined;
  if (labels === undefined || Object.keys(labels).every((language) => languages.includes(language))) return record;
  // A name in both languages of the program alike is one whose language the table does not say; an office that does not read both of them writes in its first.
  if (labels["en"] !== null && labels["en"] !== undefined && labels["en"] === labels["zh"]) {
    const { en, zh: _, ...further } = labels;
    const [first = "en"] = languages;
    return {
      ...record,
      fields: { ...record.fields, labels: { [first]: en, ...Object.fromEntries(Object.entries(further).filter(([, label]) => label !== null)) } },
    };
  }
  const kept = Object.entries(labels).filter(([language]) => languages.includes(language));
  const other = Object.values(labels).find((label) => label !== null) ?? null;
  const named = kept.some(([, label]) => label !== null) ? Object.fromEntries(kept) : { [languages[0] ?? "en"]: other };
  return { ...record, fields: { ...record.fields, labels: named } };
}
