import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { nearestName } from "../../../language/nearest-name.ts";
import { type Note, note } from "../../../language/note.ts";
import type { FilePlace } from "../layout/file-place.ts";
import { columnNamed, type ImportTable } from "../table/import-table.ts";

/** What becomes of a column that the table has and the file lacks: it stays, its cells empty in the rows that come, or it goes with all its cells. */
export type GoneColumn = "keep" | "drop";

/** A table without the columns that go, and the names of those that stay without the file having them. */
export interface RemainingColumns {
  readonly existing: DataResource | undefined;
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
}

/** Decides on every column that the file lacks as the person chose. Without a choice it is a fault; so is a choice for a column that the file has, and one for a column of the key, without which no row has a name. */
export function remainingColumns(
  table: ImportTable,
  existing: DataResource | undefined,
  key: readonly string[],
  chosen: Readonly<Record<string, GoneColumn>>,
  at: FilePlace,
  header: number,
): Outcome<RemainingColumns> {
  const names = table.columns.map(({ name }) => name);
  const lacking = (existing?.schema.fields ?? []).flatMap(({ name }) => (columnNamed(table, name) === undefined ? [name] : []));
  const faults: Note[] = Object.keys(chosen)
    .filter((name) => !lacking.includes(name))
    .map((name) => note("import.column-not-gone", { column: name, table: existing?.name ?? "" }, { field: "column" }));
  for (const column of lacking) {
    const near = nearestName(column, names);
    const parameters = {
      column,
      table: existing?.name ?? "",
      columns: names.join(", "),
      suggestion: near === null ? "" : ` Perhaps '${near}' is it.`,
      suggestion_zh: near === null ? "" : `也许是“${near}”列。`,
    };
    if (key.includes(column) && Object.hasOwn(chosen, column)) faults.push(note("import.key-column-gone", parameters, at(header)));
    else if (!Object.hasOwn(chosen, column)) faults.push(note("import.missing-column", parameters, at(header)));
  }
  if (faults.length > 0) return fault(faults);
  const dropped = lacking.filter((name) => chosen[name] === "drop");
  const kept = lacking.filter((name) => chosen[name] === "keep");
  const notes = [
    ...kept.map((column) => note("import.column-kept", { column }, at(header))),
    ...dropped.map((column) => note("import.column-dropped", { column }, at(header))),
  ];
  return success({ existing: existing === undefined || dropped.length === 0 ? existing : without(existing, dropped), kept, dropped }, notes);
}

/** The description of a table without some columns, and without what it said of them. */
function without(resource: DataResource, dropped: readonly string[]): DataResource {
  const { foreignKeys, ...schema } = resource.schema;
  const { national, checks, ...rest } = resource;
  const stays = (name: string): boolean => !dropped.includes(name);
  const references = foreignKeys?.filter(({ fields }) => stays(fields)) ?? [];
  const sums = checks?.filter((check) => !dropped.some((name) => JSON.stringify(check).includes(JSON.stringify(name)))) ?? [];
  return {
    ...rest,
    schema: {
      ...schema,
      fields: resource.schema.fields.filter(({ name }) => stays(name)),
      ...(references.length === 0 ? {} : { foreignKeys: references }),
    },
    ...(national === undefined || !stays(national.column) ? {} : { national }),
    ...(sums.length === 0 ? {} : { checks: sums }),
  };
}
