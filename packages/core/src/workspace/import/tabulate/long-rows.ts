import { elementAt } from "../../../contract/assert-present.ts";
import { type Note, note } from "../../../language/note.ts";
import { unknownColumn } from "../columns/rename-columns.ts";
import { columnNamed, type ImportColumn, type ImportTable } from "../table/import-table.ts";
import type { PlacedMapping } from "../table/mapping.ts";
import { linearPattern } from "./linear-pattern.ts";

/** A long table, or what is wrong with the mapping that asks for it. */
export interface LongRows {
  readonly table: ImportTable;
  readonly faults: readonly Note[];
  readonly warnings: readonly Note[];
}

const longestHeader = 500;

/**
 * One row for each cell that holds a value, in the order of the file: the keys, what the pattern finds in the header, the value.
 * Headers that the pattern does not match are left out with a warning.
 */
export function longRows(table: ImportTable, { mapping, at }: PlacedMapping): LongRows {
  const { long } = mapping;
  if (long === undefined) return { table, faults: [], warnings: [] };
  const unknown = long.keys.flatMap((key, index) =>
    columnNamed(table, key) === undefined ? [unknownColumn(key, table.columns, at(["long", "keys", index]))] : [],
  );
  const pattern = linearPattern(long.pattern);
  if (pattern === null)
    return { table, warnings: [], faults: [...unknown, note("mapping.broken-pattern", { pattern: long.pattern }, at(["long", "pattern"]))] };
  if (unknown.length > 0) return { table, faults: unknown, warnings: [] };
  const keys = long.keys.map((key) => columnNamed(table, key) as ImportColumn);
  const others = table.columns.filter((column) => !keys.includes(column));
  const matched = others.flatMap((column) => {
    const groups = pattern.groupsIn(column.name.slice(0, longestHeader)) ?? pattern.groupsIn(column.source.slice(0, longestHeader));
    return groups === null ? [] : [{ column, groups }];
  });
  const names = Object.keys(matched[0]?.groups ?? {});
  if (matched.length === 0 || names.length === 0)
    return {
      table,
      warnings: [],
      faults: [note("mapping.pattern-misses", { pattern: long.pattern, columns: others.map(({ name }) => name).join(", ") }, at(["long", "pattern"]))],
    };
  const twice = [...long.keys, ...names, long.value].find((name, index, all) => all.indexOf(name) !== index);
  if (twice !== undefined) return { table, warnings: [], faults: [note("mapping.name-twice", { name: twice }, at(["long"]))] };
  const left = others.filter((column) => !matched.some((match) => match.column === column));
  const warnings = left.map(({ name, place }) => note("import.column-left-out", { column: name }, { ...at(["long", "pattern"]), column: place, field: name }));
  return { table: unpivoted(table, keys, names, matched, long.value), faults: [], warnings };
}

interface MatchedColumn {
  readonly column: ImportColumn;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function unpivoted(table: ImportTable, keys: readonly ImportColumn[], names: readonly string[], matched: readonly MatchedColumn[], value: string): ImportTable {
  const rows: number[] = [];
  const places: [row: number, match: number][] = [];
  table.rows.forEach((row, index) => {
    matched.forEach(({ column }, match) => {
      if (column.cells[index] === "") return;
      rows.push(row);
      places.push([index, match]);
    });
  });
  const cellsOf = (column: ImportColumn): string[] => places.map(([index]) => elementAt(column.cells, index));
  const groupCells = names.map((name) => places.map(([, match]) => matched[match]?.groups[name] ?? ""));
  const units = [...new Set(matched.map(({ column }) => column.unit))];
  const type = matched.every(({ column }) => column.type === "number") ? "number" : matched.every(({ column }) => column.type === "date") ? "date" : "text";
  return {
    rows,
    columns: [
      ...keys.map((column) => ({ ...column, cells: cellsOf(column) })),
      ...names.map((name, index): ImportColumn => {
        const cells = elementAt(groupCells, index);
        return { source: "", name, place: 0, type: cells.every((cell) => /^(1[5-9]|20|21)\d\d$/.test(cell)) ? "number" : "text", cells };
      }),
      {
        source: "",
        name: value,
        place: 0,
        type,
        unit: units.length === 1 ? units[0] : undefined,
        cells: places.map(([index, match]) => matched[match]?.column.cells[index] as string),
      },
    ],
  };
}
