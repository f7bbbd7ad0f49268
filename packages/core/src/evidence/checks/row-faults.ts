import { type Note, note } from "../../language/note.ts";
import type { DataResource } from "../data-package.ts";
import type { EvidenceRow } from "../evidence-engine.ts";
import { yearRange } from "./year-range.ts";

/** Most faults of one kind that are told of a table. */
const toldFaults = 20;

/** The values of the columns that other tables refer to: `regions.region_code` → its codes. */
export type KnownCodes = (table: string, column: string) => ReadonlySet<string> | undefined;

/** The columns that `rowFaults` reads. */
export function faultColumns({ schema }: DataResource): readonly string[] {
  return [
    ...new Set([
      ...keyColumns(schema.primaryKey),
      ...foreignKeys(schema).map(({ column }) => column),
      ...schema.fields.flatMap((field) => (field.type === "year" ? [field.name] : [])),
    ]),
  ];
}

/**
 * What is wrong with the rows of a table, each with its place: a key that stands twice, a code that the table it refers to does not know
 * (national rows of the table apart), a year that is none.
 */
export function rowFaults(resource: DataResource, rows: readonly EvidenceRow[], known: KnownCodes): readonly Note[] {
  return [...repeatedKeys(resource, rows), ...unknownCodes(resource, rows, known), ...impossibleYears(resource, rows)];
}

function repeatedKeys({ name: table, schema }: DataResource, rows: readonly EvidenceRow[]): readonly Note[] {
  const columns = keyColumns(schema.primaryKey);
  if (columns.length === 0) return [];
  const seen = new Map<string, number>();
  const notes: Note[] = [];
  for (const { row, values } of rows) {
    const key = JSON.stringify(columns.map((column) => values[column] ?? null));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else
      notes.push(
        note(
          "check.repeated-key",
          { table, row, first, key: columns.map((column) => values[column] ?? "").join(" / ") },
          { table, row, column: columns.join(",") },
        ),
      );
  }
  return notes.slice(0, toldFaults);
}

function unknownCodes({ name: table, schema, national }: DataResource, rows: readonly EvidenceRow[], known: KnownCodes): readonly Note[] {
  return foreignKeys(schema).flatMap(({ column, table: other, key }) => {
    const codes = known(other, key);
    if (codes === undefined) return [];
    const allowed = new Set([...codes, ...(national?.column === column ? national.values : [])]);
    return rows
      .flatMap(({ row, values }) => {
        const code = values[column] ?? null;
        return code === null || allowed.has(String(code)) ? [] : [note("check.unknown-code", { table, row, column, code, other }, { table, row, column })];
      })
      .slice(0, toldFaults);
  });
}

function impossibleYears({ name: table, schema }: DataResource, rows: readonly EvidenceRow[]): readonly Note[] {
  const columns = schema.fields.flatMap((field) => (field.type === "year" ? [field.name] : []));
  return columns
    .flatMap((column) =>
      rows.flatMap(({ row, values }) => {
        const year = values[column];
        const possible = typeof year !== "number" || (Number.isInteger(year) && year >= yearRange.earliest && year <= yearRange.latest);
        return possible ? [] : [note("check.no-year", { table, row, column, value: year }, { table, row, column })];
      }),
    )
    .slice(0, toldFaults);
}

function keyColumns(primaryKey: string | readonly string[] | undefined): readonly string[] {
  return primaryKey === undefined ? [] : typeof primaryKey === "string" ? [primaryKey] : primaryKey;
}

/** References of one column to one column, as Table Schema writes them. */
function foreignKeys({ foreignKeys: keys = [] }: DataResource["schema"]): readonly { readonly column: string; readonly table: string; readonly key: string }[] {
  return keys.map(({ fields, reference }) => ({ column: fields, table: reference.resource, key: reference.fields }));
}
