import type { EvidenceEngine, EvidenceRow } from "../../evidence/evidence-engine.ts";
import { EvidenceFault } from "../../evidence/evidence-fault.ts";
import { bindTable, roleEvidence } from "../../evidence/roles/bind-table.ts";
import { type BoundTable, type FieldSource, partsOf, type RoleEvidence } from "../../evidence/roles/bound-table.ts";
import { gathered } from "../../evidence/roles/gathered-table.ts";
import { givenRoles } from "../../evidence/roles/role-table.ts";
import { formerRoles } from "../../evidence/tables/former-roles.ts";
import { contractNamed } from "../../evidence/tables/table-contracts.ts";
import { wholeTerritory } from "../../evidence/territory/territory.ts";
import type { LanguageTag } from "../../language/language-tag.ts";
import { furtherTexts, languages } from "../../language/text.ts";
import type { Settings } from "../settings.ts";
import { aliasColumns } from "./organisation-names.ts";
import type { PlayedRows, RegisterRows } from "./records-from-tables.ts";
import { registerTables } from "./register-tables.ts";
import type { RegisterTable } from "./table-record.ts";

/** Tables that the makers look up beside their own rows. */
const lookedUp: readonly Pick<RegisterTable, "role" | "columns" | "also">[] = [
  { role: "organisation_aliases", columns: aliasColumns },
  { role: "province_capitals", columns: ["region_code", "capital_zh", "latitude", "longitude"] },
];

const asked = [...registerTables, ...lookedUp];

type AskedSettings = Pick<Settings, "roles" | "territory" | "currency">;

/**
 * Reads the tables that records are made of, whatever an office calls them and their columns; the makers know them by their former names. A role that no table
 * plays, or whose table has not what it must have, makes no records; what is wrong with it, `doctor` and `rule needs` tell.
 */
export async function readRegisterTables(evidence: EvidenceEngine, settings: AskedSettings): Promise<RegisterRows> {
  const sources = roleEvidence(evidence, settings);
  const found = new Map<string, readonly PlayedRows[]>();
  for (const { role, columns, also = [] } of asked) {
    const played: PlayedRows[] = [];
    for (const bound of boundRole(evidence, settings, role)) {
      // A table of the earlier layout is the whole one or another table of that name; where the office says itself which of its columns are the fields, it is the one.
      if (bound.table === role && !isMapped(settings, bound) && !isOfToday(bound) && !holdsAll(evidence, bound.table, columns)) continue;
      const rows = await formerRows(sources, bound, [...columns, ...also]);
      if (rows !== null) played.push({ table: bound.table, rows, prefix: bound.prefix, owner: ownerOf(settings, bound) });
    }
    if (played.length > 0) found.set(role, played);
  }
  return found;
}

/** Whose list a table is in its role, as quoin.yaml says. */
function ownerOf(settings: AskedSettings, { contract, table }: BoundTable): string | undefined {
  return givenRoles(settings, contract.role).find((given) => given.table === table || given.namesTable === false)?.owner;
}

/** Whether quoin.yaml says from which columns of a table its role's fields come. */
function isMapped(settings: AskedSettings, { contract, table }: BoundTable): boolean {
  return givenRoles(settings, contract.role).some(
    (given) => (given.table === table || given.namesTable === false) && Object.keys(given.fields ?? {}).length > 0,
  );
}

/** Whether records are made of a table, or with its help. */
export function bearsOnRecords(evidence: EvidenceEngine, table: string, settings: AskedSettings): boolean {
  return asked.some(({ role }) => boundRole(evidence, settings, role).some((bound) => bound.table === table));
}

/** Whether a table names what its role must have as the role does now. */
function isOfToday({ contract, sources }: BoundTable): boolean {
  return Object.entries(contract.columns).every(([field, { required }]) => {
    const source = sources[field];
    if (!required) return true;
    return (
      source !== undefined &&
      (("column" in source && source.column === field) ||
        ("languages" in source && Object.values(source.languages).every((column) => column.startsWith(`${field}_`))))
    );
  });
}

function holdsAll(evidence: EvidenceEngine, table: string, columns: readonly string[]): boolean {
  const held = new Set(evidence.schema(table).fields.map(({ name }) => name));
  return columns.every((column) => held.has(column));
}

/** Each table that plays a role. */
function boundRole(evidence: EvidenceEngine, settings: AskedSettings, former: string): readonly BoundTable[] {
  const [now] = Object.entries(formerRoles).find(([, { role }]) => role === former) ?? [former];
  const contract = contractNamed(now);
  const bound = contract === undefined ? null : bindTable(evidence, settings, contract);
  return bound === null ? [] : partsOf(bound);
}

/** Rows under the former names of their columns; null where the table cannot play its role. */
async function formerRows(sources: RoleEvidence, bound: BoundTable, columns: readonly string[]): Promise<readonly EvidenceRow[] | null> {
  const { contract, sources: held } = bound;
  // The table by itself, with the numbers that stand in it: those who make records of them set the table before where it belongs.
  const { prefix: _, ...bare } = bound;
  const alone: RoleEvidence = { ...sources, bind: (asked) => (asked.role === contract.role ? (bare as never) : sources.bind(asked)) };
  const places = columns.map((column) => ({ column, ...fieldOf(contract.role, column) }));
  const fields = [...new Set(places.map(({ field }) => field).filter((field) => field in contract.columns))];
  if (fields.some((field) => contract.columns[field]?.required === true && held[field] === undefined)) return null;
  try {
    const { rows } = await gathered(alone, { contract, fields });
    const named = fields.flatMap((field) => furtherLanguages(held[field]).map((language) => `${field}.${language}`));
    return rows.map(({ row, values }) => ({
      row,
      values: {
        ...Object.fromEntries(
          places.map(({ column, field, language }) => {
            const own = language === null ? undefined : values[`${field}.${language}`];
            const value = language !== null && isByLanguage(held[field]) ? (own ?? null) : (values[field] ?? null);
            return [column, value === wholeTerritory ? sources.root : value];
          }),
        ),
        ...Object.fromEntries(named.map((name) => [name, values[name] ?? null])),
      },
    }));
  } catch (cause) {
    if (cause instanceof EvidenceFault) return null;
    throw cause;
  }
}

/** Whether a name stands in a column for each language of the program; where it stands in others alone, each row has the first that is filled. */
function isByLanguage(source: FieldSource | undefined): boolean {
  return source !== undefined && "languages" in source && languages.some((language) => language in source.languages);
}

/** Languages of a name beside the program's two: their texts stand under `FIELD.LANGUAGE`. */
function furtherLanguages(source: FieldSource | undefined): readonly LanguageTag[] {
  return source === undefined || !("languages" in source) ? [] : Object.keys(furtherTexts(source.languages));
}

/** The field that a former column is now, and the language that it was of. */
function fieldOf(role: string, column: string): { readonly field: string; readonly language: string | null } {
  for (const [field, former] of Object.entries(formerRoles[role]?.columns ?? {})) {
    if (former === column) return { field, language: null };
    const [language] = typeof former === "string" ? [] : (Object.entries(former).find(([, name]) => name === column) ?? []);
    if (language !== undefined) return { field, language };
  }
  return { field: column, language: null };
}
