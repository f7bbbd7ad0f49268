import type { TableContract } from "../../schema/table.ts";
import { exchangeRates } from "../tables/exchange-rates.ts";
import { regions } from "../tables/regions.ts";
import { type BoundTable, columnsOfSource, type FieldSource, partsOf, type RoleEvidence } from "./bound-table.ts";

/** Fields of a role's table that are read or asked for a value. */
export interface ReadFields {
  readonly from: TableContract;
  readonly fields: readonly string[];
}

/** One table as it was read: its content by hash, and what the data package and the mapping make of it. Of several tables of a role each of them. */
export interface ReadTable {
  readonly role: string;
  readonly table: string;
  readonly sha256: string;
  /** The office's columns with their types and units as the data package lists them: another unit gives another number of the same file. */
  readonly columns: readonly unknown[];
  readonly national: unknown;
  readonly sources: unknown;
  /** Conditions of the role. */
  readonly where: unknown;
  readonly prefix?: string;
  /** Tables in which fields are looked up, by hash. */
  readonly lookedUp: readonly unknown[];
}

/** Everything beside the program that decides what `columns` answers: the same value gives the same columns. Plain data, to be hashed. */
export interface WhatIsRead {
  readonly root: string;
  readonly currency: string;
  readonly tables: readonly (ReadTable | null)[];
  /** Amounts may be converted by it, whatever table they stand in; null where the workspace holds none. */
  readonly rates: ReadTable | null | readonly ReadTable[];
  /** The tree of places: rows of lower levels are read at the level of comparison, and named places by their codes. */
  readonly places: ReadTable | null | readonly ReadTable[];
}

/** What an answer rests on that reads these fields. Nothing of a table is read but its hash and its description. */
export function whatIsRead(context: RoleEvidence, read: readonly ReadFields[]): WhatIsRead {
  const { root, currency } = context;
  return {
    root,
    currency,
    tables: read.flatMap((each) => tablesRead(context, each)),
    rates: aloneOrAll(tablesRead(context, { from: exchangeRates, fields: ["currency", "year", "rate"] })),
    places: aloneOrAll(tablesRead(context, { from: regions, fields: ["code", "name", "parent", "in_panel"] })),
  };
}

function aloneOrAll(read: readonly (ReadTable | null)[]): WhatIsRead["rates"] {
  const [first = null, ...others] = read;
  return others.length === 0 ? first : read.filter((each) => each !== null);
}

/** Null where nothing plays the role. */
function tablesRead({ bind, evidence }: RoleEvidence, read: ReadFields): readonly (ReadTable | null)[] {
  const bound = bind(read.from);
  return bound === null ? [null] : partsOf(bound).map((part) => tableRead(evidence, part, read));
}

function tableRead(evidence: RoleEvidence["evidence"], bound: BoundTable, { from, fields }: ReadFields): ReadTable {
  const { table, where, prefix } = bound;
  const held: Readonly<Record<string, FieldSource | undefined>> = bound.sources;
  const beside = [from.national, "indicator", "year", "unit", "synthetic"].flatMap((field) => (field !== null && field in held ? [field] : []));
  const sources = [...new Set([...fields, ...beside])].map((field) => [field, held[field] ?? null] as const);
  const schema = evidence.schema(table);
  const named = new Set([...sources.flatMap(([, source]) => (source === null ? [] : columnsOfSource(source))), ...where.map(({ column }) => column), "unit"]);
  const lookups = sources.flatMap(([, source]) => (source !== null && "lookup" in source ? [source.lookup.table] : []));
  return {
    role: from.role,
    table,
    sha256: evidence.sha256(table),
    columns: schema.fields.filter(({ name }) => named.has(name)),
    national: schema.national,
    ...(schema.blocks === undefined ? {} : { blocks: schema.blocks }),
    sources,
    where,
    ...(prefix === undefined ? {} : { prefix }),
    lookedUp: [...new Set(lookups)].map((each) => [each, evidence.sha256(each), evidence.schema(each).fields]),
  };
}
