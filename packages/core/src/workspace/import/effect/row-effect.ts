import { elementAt } from "../../../contract/assert-present.ts";
import { type CellColumn, plainNumber, sameCell, type TableCells } from "./table-cells.ts";

/** How a file is laid over a table: its rows beside those that stand, in place of those of the same key, or in place of all. */
export const importModes = ["append", "update", "replace"] as const;
export type ImportMode = (typeof importModes)[number];

/** What becomes of a row of the file: it is new, another state of one that stands, or as it stands. */
export type RowFate = "come" | "change" | "stay";

/** Rows by what an import does to them. Before it there were change + stay + go, after it come + change + stay. */
export interface RowCounts {
  readonly come: number;
  readonly change: number;
  readonly stay: number;
  readonly go: number;
}

export interface RowEffect {
  readonly counts: RowCounts;
  /** Of each row of the file. */
  readonly fates: readonly RowFate[];
  /** Of each row of the file, the row that stands and that it is; -1 where it is new. */
  readonly standing: Int32Array;
  /** Of each row that stands, the row of the file that names it; -1 where none does. */
  readonly named: Int32Array;
}

/**
 * What a file does to the rows of a table. Rows are the same where their key is; without a key where all cells that both have are, each as often as it stands. A row of the same key
 * changes where a cell that both have differs, or where a further column of the file gives it one; a column that the file lacks changes nothing here, its fate is decided apart.
 * Rows that the file does not name go under `replace`, and stay otherwise. Cost: linear in both.
 *
 *   rowEffect({ standing, given, key: ["region", "year"], mode: "update" }).counts  // { come: 31, change: 0, stay: 217, go: 0 }
 */
export function rowEffect({
  standing,
  given,
  key,
  mode,
}: {
  readonly standing: TableCells;
  readonly given: TableCells;
  readonly key: readonly string[];
  readonly mode: ImportMode;
}): RowEffect {
  const shared = given.columns.flatMap((column) => {
    const before = standing.columns.find(({ name }) => name === column.name);
    return before === undefined ? [] : [[before, column] as const];
  });
  const further = given.columns.filter(({ name }) => !standing.columns.some((column) => column.name === name));
  const naming = key.length === 0 ? shared : shared.filter(([{ name }]) => key.includes(name));
  const places = rowsByName(
    naming.map(([before]) => before),
    standing.rows,
  );
  const nameOf = rowNames(naming.map(([, now]) => now));
  const fates: RowFate[] = [];
  const found = new Int32Array(given.rows).fill(-1);
  const named = new Int32Array(standing.rows).fill(-1);
  const counts = { come: 0, change: 0, stay: 0, go: 0 };
  for (let row = 0; row < given.rows; row++) {
    const place = places.take(nameOf(row));
    let fate: RowFate = "come";
    if (place >= 0) {
      found[row] = place;
      named[place] = row;
      const isSame =
        shared.every(([before, now]) => sameCell(elementAt(before.cells, place), elementAt(now.cells, row), before.isNumber)) &&
        further.every(({ cells }) => cells[row] === "");
      fate = isSame ? "stay" : "change";
    }
    fates.push(fate);
    counts[fate]++;
  }
  const unnamed = standing.rows - counts.change - counts.stay;
  counts[mode === "replace" ? "go" : "stay"] += unnamed;
  return { counts, fates, standing: found, named };
}

/** What names a row: its cells in these columns, numbers in one way of writing them. */
export function rowNames(columns: readonly CellColumn[]): (row: number) => string {
  const cellOf = ({ cells, isNumber }: CellColumn, row: number): string => {
    const cell = elementAt(cells, row);
    return isNumber ? plainNumber(cell) : cell;
  };
  const [first] = columns;
  if (first !== undefined && columns.length === 1) return (row) => cellOf(first, row);
  return (row) => {
    let name = "";
    for (const column of columns) {
      const cell = cellOf(column, row);
      // With its length before it no two lists of cells are one text.
      name += `${cell.length}:${cell}`;
    }
    return name;
  };
}

/** Rows that stand, by name; each is taken once, in their order. */
function rowsByName(columns: readonly CellColumn[], rows: number): { take(name: string): number } {
  const nameOf = rowNames(columns);
  const first = new Map<string, number>();
  const next = new Int32Array(rows).fill(-1);
  for (let row = rows - 1; row >= 0; row--) {
    const name = nameOf(row);
    next[row] = first.get(name) ?? -1;
    first.set(name, row);
  }
  return {
    take(name) {
      const row = first.get(name) ?? -1;
      if (row >= 0) first.set(name, next[row] ?? -1);
      return row;
    },
  };
}
