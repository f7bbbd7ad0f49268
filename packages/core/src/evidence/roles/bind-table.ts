import { canonicalTag } from "../../language/language-tag.ts";
import type { FieldOf, TableContract } from "../../schema/table.ts";
import type { EvidenceEngine } from "../evidence-engine.ts";
import { formerRoles } from "../tables/former-roles.ts";
import { comparedLevel, type TerritorySettings, territoryOf } from "../territory/territory.ts";
import type { UnitConventions } from "../units/own-unit.ts";
import { type BoundTable, columnsOfSource, type FieldSource, type RoleEvidence } from "./bound-table.ts";
import { joinedNames } from "./joined-tables.ts";
import { type RecordSource, recordTypeOf, sourceOfRecord } from "./register-table.ts";
import { type GivenRole, givenRole, givenRoles, type Roles } from "./role-table.ts";

/** The evidence of a workspace by roles: its tables as `roles` of quoin.yaml, their own names or their former names say. */
export function roleEvidence(evidence: EvidenceEngine, settings: Roles & TerritorySettings & UnitConventions): RoleEvidence {
  const territory = territoryOf(settings);
  const said = territory.compared === undefined ? null : comparedLevel(territory);
  return {
    evidence,
    root: territory.root.id,
    ...(said === null ? {} : { compared: { level: said.level.id, depth: said.depth } }),
    currency: settings.currency ?? "",
    unitWords: settings.conventions?.units ?? {},
    bind: (contract) => bindTable(evidence, settings, contract),
  };
}

/**
 * The table that plays the role of a contract, and the columns that play its fields: what quoin.yaml says; else the table of the role's name, or of its former name;
 * in it the column called like the field, or as the field was called. Of several tables those that are there, each with its own columns, units and conditions.
 */
export function bindTable<T extends TableContract>(evidence: EvidenceEngine, settings: Roles, contract: T): BoundTable<T> | null {
  const given = givenRoles(settings, contract.role);
  const own = tableOfRole(evidence, settings, contract.role);
  if (given.length === 0) return boundTo(evidence, contract, own, null);
  const parts = given.flatMap((each, at) => {
    const bound = boundTo(evidence, contract, each.namesTable === false ? own : each.table, each);
    const isPrefixed = each.ids === undefined ? at > 0 : each.ids === "with-table";
    return bound === null ? [] : [isPrefixed ? { ...bound, prefix: `${bound.table}:` } : bound];
  });
  return parts.length < 2 ? (parts[0] ?? null) : together(contract, parts);
}

/** Several tables as one: a field is there that any of them has, a required one that all have. */
function together<T extends TableContract>(contract: T, parts: readonly BoundTable<T>[]): BoundTable<T> {
  const sources: Partial<Record<FieldOf<T>, FieldSource>> = {};
  for (const field of Object.keys(contract.columns) as FieldOf<T>[]) {
    const having = parts.filter((part) => part.sources[field] !== undefined);
    if (having.length === parts.length || (having.length > 0 && contract.columns[field]?.required !== true)) sources[field] = { column: field };
  }
  return { contract, table: joinedNames(parts.map(({ table }) => table)), sources, where: [], parts };
}

function boundTo<T extends TableContract>(evidence: EvidenceEngine, contract: T, table: string, given: GivenRole | null): BoundTable<T> | null {
  if (!evidence.tables().includes(table)) return null;
  const held = new Set(evidence.schema(table).fields.map(({ name }) => name));
  const former = formerRoles[contract.role]?.columns ?? {};
  const sources: Partial<Record<FieldOf<T>, FieldSource>> = {};
  for (const [field, { languages }] of Object.entries(contract.columns)) {
    const said = given?.fields[field];
    if (said !== undefined) {
      const source =
        typeof said === "string"
          ? sourceOf(said, held)
          : "records" in said
            ? ofRecords(said, contract, table, keyColumn(contract, given?.fields ?? {}, held), held)
            : said;
      if (source !== null && isThere(source, held, evidence)) sources[field as FieldOf<T>] = source;
      continue;
    }
    const called = held.has(field) ? { column: field } : sourceOf(former[field], held);
    const named = languages ? inAllLanguages(called, languageColumns(field, held)) : called;
    if (named !== null) sources[field as FieldOf<T>] = named;
  }
  return { contract, table, sources, where: given?.where ?? [] };
}

/** A field from the register. The amounts of a record are in the currency that stands beside them. */
function ofRecords(said: RecordSource, { columns }: TableContract, table: string, key: string | null, held: ReadonlySet<string>): FieldSource | null {
  const source = sourceOfRecord(said, table, key);
  const isAmount = Object.values(columns).some(({ kind }) => kind === "money") && held.has("currency") && recordTypeOf(table) !== null;
  return source !== null && "column" in source && isAmount ? { ...source, unit: { column: "currency" } } : source;
}

/** The column that names the rows of a role's table by itself; null where its key is none of its columns. */
function keyColumn({ key }: TableContract, fields: Readonly<Record<string, string | FieldSource | RecordSource>>, held: ReadonlySet<string>): string | null {
  const [first] = key;
  const said = first === undefined ? undefined : fields[first];
  const column = typeof said === "string" ? said : said !== undefined && "column" in said ? said.column : first;
  return column !== undefined && held.has(column) ? column : null;
}

/** The name of the table that plays a role (of several the first), whether or not it is there. */
export function tableOfRole(evidence: Pick<EvidenceEngine, "tables">, settings: Roles, role: string): string {
  const given = givenRole(settings, role);
  if (given !== null && given.namesTable !== false) return given.table;
  const former = formerRoles[role]?.role ?? role;
  return !evidence.tables().includes(role) && evidence.tables().includes(former) ? former : role;
}

/** Whether all that a field comes from is there. */
function isThere(source: FieldSource, held: ReadonlySet<string>, evidence: Pick<EvidenceEngine, "tables" | "schema">): boolean {
  if (!columnsOfSource(source).every((column) => held.has(column))) return false;
  if (!("lookup" in source)) return true;
  const { table, on, take, where = [] } = source.lookup;
  if (!evidence.tables().includes(table)) return false;
  const there = new Set(evidence.schema(table).fields.map(({ name }) => name));
  return [...Object.values(on), take, ...where.map(({ column }) => column)].every((column) => there.has(column));
}

/** A column or a column for each language, as far as the table has them; null where it has none. */
function sourceOf(columns: string | Readonly<Record<string, string>> | undefined, held: ReadonlySet<string>): FieldSource | null {
  if (columns === undefined) return null;
  if (typeof columns === "string") return held.has(columns) ? { column: columns } : null;
  const there = Object.entries(columns).filter(([, column]) => held.has(column));
  return there.length === 0 ? null : { languages: Object.fromEntries(there) };
}

/** A name that stands in a column for each language has them all, whatever the first ones were called. */
function inAllLanguages(called: FieldSource | null, columns: Readonly<Record<string, string>>): FieldSource | null {
  if (called !== null && !("languages" in called)) return called;
  const all = { ...called?.languages, ...columns };
  return Object.keys(all).length === 0 ? null : { languages: all };
}

/** `name_en`, `name_pl`, `name_pt_BR` … of a field `name`, under the tags of the languages. */
function languageColumns(field: string, held: ReadonlySet<string>): Readonly<Record<string, string>> {
  const pattern = new RegExp(`^${field}_([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$`);
  return Object.fromEntries(
    [...held].flatMap((column) => {
      const tag = pattern.exec(column)?.[1]?.replace("_", "-");
      return tag === undefined ? [] : [[canonicalTag(tag) ?? tag, column] as const];
    }),
  );
}
