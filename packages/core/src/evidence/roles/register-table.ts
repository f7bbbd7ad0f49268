import type { FieldSource } from "./bound-table.ts";

/** A field that comes from the register: of the record that stands in the column `on` (the table's own key where it is not said), or, where the role has no table, of each record of the type. */
export interface RecordSource {
  readonly records: string;
  readonly field: string;
  readonly on?: string | undefined;
}

const mark = "record:";

/** How the records of a type are called among tables: no table of a workspace can have such a name. */
export function registerTable(type: string): string {
  return `${mark}${type}`;
}

/** The type of record that a table of the register holds; null for a table of the workspace. */
export function recordTypeOf(table: string): string | null {
  return table.startsWith(mark) ? table.slice(mark.length) : null;
}

/** A source of the register as one of its table: a column of it where that is the role's table, else a look-up by the record's id. Null where nothing says which record is meant. */
export function sourceOfRecord({ records, field, on }: RecordSource, table: string, key: string | null): FieldSource | null {
  if (on === undefined && table === registerTable(records)) return { column: field };
  const column = on ?? key;
  return column === null ? null : { lookup: { table: registerTable(records), on: { [column]: "id" }, take: field } };
}
