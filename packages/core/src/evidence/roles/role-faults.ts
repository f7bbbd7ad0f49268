import { memberOf } from "../../contract/assert-present.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { type Note, note } from "../../language/note.ts";
import { entityTypes } from "../../register/entities.ts";
import type { TableContract } from "../../schema/table.ts";
import { isNumberKind } from "../../schema/table-column.ts";
import type { EvidenceEngine } from "../evidence-engine.ts";
import { isExpression } from "../queries/expression.ts";
import { formerRoles } from "../tables/former-roles.ts";
import { contractNamed, tableContracts } from "../tables/table-contracts.ts";
import { tableOfRole } from "./bind-table.ts";
import { columnsOfSource, type Lookup } from "./bound-table.ts";
import { sourceOfRecord } from "./register-table.ts";
import { givenRole, givenRoles, type Roles, recordTypesRead, type WrittenRole, writtenRoles } from "./role-table.ts";

/** Where a table of a role stands in quoin.yaml: under the role, or at its place in the list of those that play it together. */
function placeOfTable(role: string, at: number, isList: boolean): string {
  return isList ? `roles.${role}.${at}` : `roles.${role}`;
}

/**
 * What is wrong with `roles` of quoin.yaml: a role or a field that nobody reads (with the name that may have been meant), a table or a column that is not there.
 * The table of such a role plays it as far as it can; nothing else is touched.
 */
export function roleFaults(evidence: EvidenceEngine, settings: Roles): readonly Note[] {
  const { roles } = settings;
  const unknownTypes = new Set(recordTypesRead(settings).filter((type) => !entityTypes.includes(type)));
  const known = [...tableContracts, ...Object.values(formerRoles)].map(({ role }) => role);
  return Object.keys(roles).flatMap((role) => {
    const contract = contractNamed(role);
    if (contract === undefined) return [note("roles.unknown-role", { role, ...suggestion(role, known) }, { file: "quoin.yaml", field: `roles.${role}` })];
    const all = memberOf(roles, role);
    const written = writtenRoles(all);
    const twice = repeatedTable({ roles: { [role]: all } }, role);
    return [
      ...(twice === null ? [] : [note("roles.table-twice", { role, table: twice }, { file: "quoin.yaml", field: `roles.${role}` })]),
      ...written.flatMap((each, at) => faultsOfTable({ evidence, unknownTypes, contract, role }, each, placeOfTable(role, at, Array.isArray(all)))),
    ];
  });
}

/** A table that a role names twice; null where it names each once. */
function repeatedTable(settings: Roles, role: string): string | null {
  const tables = givenRoles(settings, role).map(({ table }) => table);
  return tables.find((table, at) => tables.indexOf(table) !== at) ?? null;
}

interface OfRole {
  readonly evidence: EvidenceEngine;
  readonly unknownTypes: ReadonlySet<string>;
  readonly contract: TableContract;
  readonly role: string;
}

/** What is wrong with one table of a role. */
function faultsOfTable({ evidence, unknownTypes, contract, role }: OfRole, written: WrittenRole, path: string): readonly Note[] {
  const at = { file: "quoin.yaml", field: path };
  const alone = { roles: { [role]: written } };
  const { fields, where = [] } = givenRole(alone, role) ?? { fields: {} };
  const table = tableOfRole(evidence, alone, role);
  const wrong = Object.entries(fields).flatMap(([field, source]) =>
    typeof source === "object" && "records" in source && unknownTypes.has(source.records)
      ? [
          note(
            "roles.unknown-type",
            { role, field, type: source.records, ...suggestion(source.records, entityTypes) },
            { ...at, field: `${path}.fields.${field}` },
          ),
        ]
      : [],
  );
  if (wrong.length > 0) return wrong;
  if (!evidence.tables().includes(table)) return [note("roles.no-table", { role, table }, at)];
  const held = evidence.schema(table).fields.map(({ name }) => name);
  const absent = where
    .filter(({ column }) => !held.includes(column))
    .map(({ column }) => note("roles.no-column", { role, field: "where", table, column, ...suggestion(column, held) }, { ...at, field: `${path}.where` }));
  const faults = Object.entries(fields).flatMap(([field, source]): readonly Note[] => {
    const place = { ...at, field: `${path}.fields.${field}` };
    if (!(field in contract.columns)) return [note("roles.unknown-field", { role, field, ...suggestion(field, Object.keys(contract.columns)) }, place)];
    if (typeof source === "object" && "records" in source) {
      const read = sourceOfRecord(source, table, table);
      const lookup: Lookup = read !== null && "lookup" in read ? read.lookup : { table, on: {}, take: source.field };
      return [
        ...(source.on === undefined || held.includes(source.on)
          ? []
          : [note("roles.no-column", { role, field, table, column: source.on, ...suggestion(source.on, held) }, place)]),
        ...lookUpFaults(evidence, role, field, lookup, place),
      ];
    }
    const named = typeof source === "string" ? [source] : columnsOfSource(source);
    const lacking = named.filter((column) => !held.includes(column));
    const kind = contract.columns[field]?.kind;
    const isText = typeof source === "object" && isExpression(source) && kind !== undefined && !isNumberKind(kind);
    return [
      ...(isText ? [note("roles.computed-text", { role, field }, place)] : []),
      ...lacking.map((column) => note("roles.no-column", { role, field, table, column, ...suggestion(column, held) }, place)),
      ...(typeof source === "object" && "lookup" in source ? lookUpFaults(evidence, role, field, source.lookup, place) : []),
    ];
  });
  return [...absent, ...faults];
}

/** A table that is looked up must be there, with the columns that are named of it. */
function lookUpFaults(
  evidence: Pick<EvidenceEngine, "tables" | "schema">,
  role: string,
  field: string,
  { table, on, take, where = [] }: Lookup,
  place: Note["at"],
): readonly Note[] {
  if (!evidence.tables().includes(table)) return [note("roles.no-table", { role, table }, place)];
  const held = evidence.schema(table).fields.map(({ name }) => name);
  return [...Object.values(on), take, ...where.map(({ column }) => column)]
    .filter((column) => !held.includes(column))
    .map((column) => note("roles.no-column", { role, field, table, column, ...suggestion(column, held) }, place));
}

/** "Did you mean …", or the list of what there is. */
function suggestion(given: string, known: readonly string[]): { readonly suggestion: string; readonly suggestion_zh: string } {
  const near = nearestName(given, known);
  if (near !== null) return { suggestion: `Did you mean '${near}'?`, suggestion_zh: `是否指“${near}”？` };
  return { suggestion: `Known are: ${known.join(", ")}.`, suggestion_zh: `可用的有：${known.join("、")}。` };
}
