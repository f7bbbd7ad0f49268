import { elementAt } from "../../contract/assert-present.ts";
import type { DataResource, TableField } from "../../evidence/data-package.ts";
import { blockKinds } from "../../evidence/declared-block.ts";
import { type KnownCodes, refersTo } from "./checks/check-codes.ts";
import type { ImportColumn } from "./table/import-table.ts";
import type { Mapping } from "./table/mapping.ts";

/** What a new state of a table is made of. */
export interface ResourceParts {
  readonly table: string;
  readonly existing: DataResource | undefined;
  readonly columns: readonly ImportColumn[];
  readonly key: readonly string[];
  readonly codes: readonly KnownCodes[];
  readonly national: DataResource["national"] | null;
  readonly sources: DataResource["sources"];
  /** What hangs together, as the mapping says it; null takes out what the table says. */
  readonly blocks?: Mapping["blocks"];
  readonly bytes: number;
  /** Hexadecimal SHA-256 of `data/TABLE.csv`. */
  readonly sha256: string;
}

/** The entry of `datapackage.json` for an imported table: what was said of an existing one stays, further columns are added to its schema. */
export function importedResource({ table, existing, columns, key, codes, national, sources, blocks = {}, bytes, sha256 }: ResourceParts): DataResource {
  const fields = columns.map((column) => existing?.schema.fields.find(({ name }) => name === column.name) ?? newField(column));
  const file = { path: tablePath(table), format: "csv", mediatype: "text/csv", encoding: "utf-8", bytes, hash: `sha256:${sha256}` };
  const named = key.length === 0 ? {} : { primaryKey: key.length === 1 ? elementAt(key, 0) : [...key] };
  const described = describedBlocks(existing?.quoin, blocks, fields);
  if (existing !== undefined) return { ...existing, ...described, ...file, schema: { ...named, ...existing.schema, fields }, sources: [...sources] };
  const references = codes
    .filter((known) => columns.some(({ name, cells }) => name === known.column && refersTo(cells, known)))
    .map(({ column, table: resource, key: field }) => ({ fields: column, reference: { resource, fields: field } }));
  return {
    name: table,
    ...file,
    schema: {
      fields,
      missingValues: [""],
      ...named,
      ...(references.length === 0 ? {} : { foreignKeys: references }),
    },
    ...(national === null || national === undefined ? {} : { national }),
    ...described,
    sources: [...sources],
  };
}

/** What the table says to hang together, with what the mapping says over it; what names a column that is there no more goes. */
function describedBlocks(said: DataResource["quoin"], given: Mapping["blocks"], fields: readonly TableField[]): Pick<DataResource, "quoin"> {
  const before = said?.blocks ?? [];
  if (before.length === 0 && Object.keys(given).length === 0) return {};
  const isHere = (column: string): boolean => fields.some(({ name }) => name === column);
  const kept = before.filter(({ name, column }) => !(name in given) && isHere(column));
  const order = Object.keys(given);
  const named = blockKinds
    .flatMap((name) => {
      const column = given[name] ?? null;
      return column === null ? [] : [{ name, column }];
    })
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return { quoin: { ...said, blocks: [...named, ...kept] } };
}

export function tablePath(table: string): string {
  return `data/${table}.csv`;
}

/** Columns in the order in which they are stored: those of the schema, then the further ones of the file. */
export function storedOrder(columns: readonly ImportColumn[], existing: DataResource | undefined): readonly ImportColumn[] {
  const known = (existing?.schema.fields ?? []).flatMap(({ name }) => columns.find((column) => column.name === name) ?? []);
  return [...known, ...columns.filter((column) => !known.includes(column))];
}

function newField({ name, type, unit, source, cells }: ImportColumn): TableField {
  const isYear = type === "number" && /^(year|年份?|年度|jahr|année)$/i.test(name) && cells.every((cell) => cell === "" || /^\d{4}$/.test(cell));
  const described = source !== "" && source !== name ? { description: source } : {};
  const measured = unit === undefined || isYear ? {} : { unit };
  return { name, type: isYear ? "year" : type === "text" ? "string" : type, ...measured, ...described };
}
