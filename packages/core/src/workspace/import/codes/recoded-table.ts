import { decimalOfText, decimalText, decimalTextSum } from "@quoin/methods";
import { elementAt } from "../../../contract/assert-present.ts";
import { type Note, note } from "../../../language/note.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import { columnNamed, type ImportColumn, type ImportTable } from "../table/import-table.ts";
import { type Crosswalk, dayOf, type Successor, successorsOn, weightTolerance } from "./crosswalk.ts";

/** A table with the codes of another version, what is wrong with that, and what should be known of it. */
export interface Recoded {
  readonly table: ImportTable;
  readonly faults: readonly Note[];
  readonly warnings: readonly Note[];
}

interface Recoding {
  readonly column: string;
  readonly crosswalk: Crosswalk;
  /** Columns that together name a row: their numbers are names and never divided. */
  readonly key: readonly string[];
  /** Where in the mapping it stands. */
  readonly at: Note["at"];
}

/** Faults of one kind that are listed. */
const listed = 10;

/**
 * A column in the codes of another version. A code with one successor is exchanged. One with several is a row for each of them: its quantities are multiplied by the weights, which must
 * add up to 1; shares and whatever else is not said to be a quantity are refused, since no weight divides them. Rows that say the same of one place afterwards are added up. A code that the
 * crosswalk does not hold on the day of the row stays as it is and is told: it is never guessed.
 */
export function recodedTable(table: ImportTable, { column: name, crosswalk, key, at }: Recoding): Recoded {
  const codes = columnNamed(table, name)?.cells ?? [];
  const dated = daysOf(table, crosswalk, at);
  const faults = [...dated.faults];
  const unheld = new Set<string>();
  const torn = new Set<string>();
  const parts = codes.map((code, row): readonly Part[] => {
    const day = dated.days[row];
    if (code === "" || day === undefined) return [{ row, code, weight: null }];
    const successors = successorsOn(crosswalk, code, day);
    if (successors.length === 0) {
      unheld.add(code);
      return [{ row, code, weight: null }];
    }
    const place = `${code} ${day ?? ""}`;
    const fault = torn.has(place) ? null : unfit(code, day, successors, crosswalk, at);
    if (fault !== null) {
      torn.add(place);
      faults.push(fault);
    }
    const [only] = successors;
    if (only !== undefined && successors.length === 1) return [{ row, code: only.to, weight: null }];
    return successors.map(({ to, weight }) => ({ row, code: to, weight }));
  });
  const divided = parts.flatMap((each) => (each.length > 1 ? [elementAt(each, 0).row] : []));
  if (faults.length === 0) faults.push(...indivisible(table, name, crosswalk, key, divided, at));
  if (faults.length > 0) return { table, faults: faults.slice(0, listed), warnings: [] };
  const warnings =
    unheld.size === 0 ? [] : [note("import.not-recoded", { column: name, count: unheld.size, codes: [...unheld].slice(0, listed).join(", ") }, at)];
  if (divided.length > 0) warnings.push(note("import.split-rows", { column: name, count: divided.length, table: crosswalk.table }, at));
  const rows = parts.flat();
  const split = splitTable(table, name, crosswalk.quantities, rows);
  const before = rows.map(({ row }) => elementAt(codes, row));
  return { table: crosswalk.quantities.length === 0 ? split : addedUp(split, crosswalk.quantities, before), faults: [], warnings };
}

interface Part {
  readonly row: number;
  readonly code: string;
  /** Null where the row stays whole. */
  readonly weight: string | null;
}

/** The day of each row: null where the crosswalk has none; undefined where a cell says none. */
function daysOf(
  table: ImportTable,
  { at: when }: Crosswalk,
  at: Note["at"],
): { readonly days: readonly (string | null | undefined)[]; readonly faults: readonly Note[] } {
  if (when === null || typeof when === "string") return { days: table.rows.map(() => when), faults: [] };
  const cells = columnNamed(table, when.column)?.cells;
  if (cells === undefined) {
    const columns = table.columns.map(({ name }) => name).join(", ");
    return { days: [], faults: [note("mapping.unknown-column", { column: when.column, columns, suggestion: columns, suggestion_zh: columns }, at)] };
  }
  const days = cells.map((cell) => dayOf(cell) ?? undefined);
  const wrong = days.indexOf(undefined);
  return { days, faults: wrong < 0 ? [] : [note("mapping.no-day", { column: when.column, row: elementAt(table.rows, wrong), value: cells[wrong] ?? "" }, at)] };
}

function unfit(code: string, day: string | null, successors: readonly Successor[], { table, isWeighted }: Crosswalk, at: Note["at"]): Note | null {
  const [first, second] = successors;
  if (first === undefined || second === undefined) {
    if (first === undefined || Math.abs(Number(first.weight) - 1) <= weightTolerance) return null;
    return note("mapping.weights-sum", { code, table, sum: Number(first.weight), day: day ?? "–" }, at);
  }
  if (new Set(successors.map(({ to }) => to)).size < successors.length || !isWeighted)
    return note("mapping.split-code", { code, table, first: first.to, second: second.to }, at);
  const sum = Number(decimalTextSum(successors.map(({ weight }) => weight)));
  return Math.abs(sum - 1) <= weightTolerance ? null : note("mapping.weights-sum", { code, table, sum, day: day ?? "–" }, at);
}

/** Numbers of rows that would be divided and are not said to be quantities; quantities that do not add up. */
function indivisible(table: ImportTable, name: string, crosswalk: Crosswalk, key: readonly string[], rows: readonly number[], at: Note["at"]): readonly Note[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { quantities } = crosswalk;
  const undeclared = table.columns.filter(
    (column) => column.type === "number" && column.name !== name && !key.includes(column.name) && !quantities.includes(column.name),
  );
  const faults: Note[] = undeclared.map((column) =>
    note(
      "mapping.undivided",
      { column: column.name, recoded: name, row: elementAt(table.rows, first), code: columnNamed(table, name)?.cells[first] ?? "" },
      at,
    ),
  );
  const unitColumn = columnNamed(table, "unit");
  for (const quantity of quantities) {
    const column = columnNamed(table, quantity);
    if (column === undefined) continue;
    const share = rows.find((row) => column.cells[row] !== "" && !isQuantity(column, unitColumn, row, table, crosswalk));
    if (share !== undefined) faults.push(note("mapping.divided-share", { column: quantity, row: elementAt(table.rows, share) }, at));
  }
  return faults;
}

function isQuantity(column: ImportColumn, unitColumn: ImportColumn | undefined, row: number, table: ImportTable, { addsUp }: Crosswalk): boolean {
  const unit = column.unit ?? unitColumn?.cells[row] ?? "";
  if (column.type !== "number" || (unit !== "" && unitOf(unit).kind === "share")) return false;
  return addsUp(column.name, (name) => columnNamed(table, name)?.cells[row] ?? "") !== false;
}

function splitTable(table: ImportTable, name: string, quantities: readonly string[], parts: readonly Part[]): ImportTable {
  return {
    rows: parts.map(({ row }) => elementAt(table.rows, row)),
    columns: table.columns.map((column) => {
      if (column.name === name) return { ...column, type: "text", cells: parts.map(({ code }) => code) };
      const isDivided = quantities.includes(column.name);
      return {
        ...column,
        cells: parts.map(({ row, weight }) => (isDivided && weight !== null ? times(elementAt(column.cells, row), weight) : elementAt(column.cells, row))),
      };
    }),
  };
}

/** Rows of different old codes that agree in everything but quantities are one row with their sums; a sum that lacks a part is missing. A row that stood there twice before still does. */
function addedUp(table: ImportTable, quantities: readonly string[], before: readonly string[]): ImportTable {
  const same = table.columns.filter(({ name }) => !quantities.includes(name));
  const groups = new Map<string, number[]>();
  table.rows.forEach((_, row) => {
    const says = JSON.stringify(same.map(({ cells }) => cells[row]));
    groups.set(says, [...(groups.get(says) ?? []), row]);
  });
  if (groups.size === table.rows.length) return table;
  const rows = [...groups.values()].flatMap((of) => (new Set(of.map((row) => before[row])).size === of.length ? [of] : of.map((row) => [row])));
  const sum = (cells: readonly string[]): string => (cells.includes("") ? "" : decimalTextSum(cells));
  return {
    rows: rows.map(([first]) => elementAt(table.rows, first as number)),
    columns: table.columns.map((column) => ({
      ...column,
      cells: rows.map((of) => {
        const [first = 0, ...more] = of;
        return more.length > 0 && quantities.includes(column.name) ? sum(of.map((row) => elementAt(column.cells, row))) : elementAt(column.cells, first);
      }),
    })),
  };
}

function times(cell: string, weight: string): string {
  const [value, part] = [decimalOfText(cell), decimalOfText(weight)];
  return value === null || part === null ? cell : decimalText({ units: value.units * part.units, decimals: value.decimals + part.decimals });
}
