import { nearestName } from "../../../language/nearest-name.ts";
import { type Note, note } from "../../../language/note.ts";
import { headerText } from "../cells/clean-text.ts";
import type { SheetColumn } from "../layout/raw-columns.ts";
import type { ColumnType } from "../table/import-table.ts";
import type { Mapping, PlacedMapping } from "../table/mapping.ts";

/** Columns under their new names, the types that the mapping names for them, and the faults of the mapping. */
export interface RenamedColumns {
  readonly columns: readonly SheetColumn[];
  readonly types: ReadonlyMap<string, ColumnType>;
  readonly faults: readonly Note[];
}

/** Gives the columns the names of the mapping: by header (blanks do not count), or by `#3`. */
export function renameColumns(columns: readonly SheetColumn[], { mapping, at }: PlacedMapping): RenamedColumns {
  const faults: Note[] = [];
  const types = new Map<string, ColumnType>();
  const renamed = new Map<SheetColumn, Mapping["columns"][string]>();
  for (const [key, wanted] of Object.entries(mapping.columns)) {
    const column = columnOf(columns, key);
    const place = at(["columns", key]);
    if (column === undefined) faults.push(unknownColumn(key, columns, place));
    else if (renamed.has(column)) faults.push(note("mapping.column-twice", { column: column.name }, place));
    else renamed.set(column, wanted);
  }
  const result = columns.flatMap((column) => {
    const wanted = renamed.get(column);
    if (wanted === null) return [];
    const name = (typeof wanted === "string" ? wanted : wanted?.name) ?? column.name;
    if (typeof wanted === "object" && wanted.type !== undefined) types.set(name, wanted.type);
    return [{ ...column, name }];
  });
  const seen = new Set<string>();
  for (const { name } of result) {
    if (seen.has(name)) faults.push(note("mapping.name-twice", { name }, at(["columns"])));
    seen.add(name);
  }
  return { columns: result, types, faults };
}

/** The column that a mapping means: exact header or name, `#N`, or the header but for its blanks. */
export function columnOf(columns: readonly SheetColumn[], key: string): SheetColumn | undefined {
  const wanted = headerText(key);
  const exact = columns.find(({ source, name }) => source === wanted || name === wanted);
  if (exact !== undefined) return exact;
  const number = /^#(\d+)$/.exec(wanted);
  if (number !== null) return columns.find(({ place }) => place === Number(number[1]));
  return columns.find(({ source }) => bare(source) === bare(wanted) && bare(wanted) !== "");
}

export function unknownColumn(column: string, columns: readonly { readonly name: string }[], at: Parameters<typeof note>[2]): Note {
  const names = columns.map(({ name }) => name);
  const near = nearestName(column, names);
  const suggestion = near === null ? "Name one of the columns of the file." : `Did you mean '${near}'?`;
  const suggestion_zh = near === null ? "请使用文件中的列名。" : `是否指“${near}”？`;
  return note("mapping.unknown-column", { column, columns: names.slice(0, 40).join(", "), suggestion, suggestion_zh }, at);
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}
