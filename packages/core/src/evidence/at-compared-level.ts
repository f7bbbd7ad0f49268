import { type Note, note } from "../language/note.ts";
import { addsOverPlaces } from "./adds-over-places.ts";
import { codedTexts } from "./coded-columns.ts";
import type { ComparedPlaces } from "./compared-places.ts";
import type { Columns, NumberColumn, TextColumn } from "./table-columns.ts";
import type { FieldOf, TableContract } from "./tables/table.ts";

type Column = TextColumn | NumberColumn;
type Read = Columns<TableContract, string>;

/** Rows as they are read at the level of comparison. */
export interface AtComparedLevel {
  readonly read: Read;
  /** Places whose sum lacks a part, each with how many of its parts are there. */
  readonly partial: readonly Note[];
}

/**
 * The rows of a table at the level at which places are compared. A row that speaks of a place below that level speaks of the compared place that it lies in. Where the contract
 * keeps one row a place (the place is part of its key), rows of parts are added up: counts, amounts and people, and figures whose indicator is one of these; a share or
 * any other number of a sum is missing. A place's own row goes before its parts. A sum that lacks a part is missing and told, unless the contract says that what is absent is none.
 */
export function atComparedLevel(read: Read, contract: TableContract, places: ComparedPlaces): AtComparedLevel {
  const fields = Object.keys(read.column).filter((field) => contract.columns[field as FieldOf<TableContract>]?.kind === "region");
  const lower = fields.filter((field) => (read.column[field] as TextColumn).texts.some((text) => places.within.has(text)));
  if (lower.length === 0) return { read, partial: [] };
  const own = new Map(lower.map((field) => [field, read.column[field] as TextColumn]));
  const mapped: Read = {
    ...read,
    column: { ...read.column, ...Object.fromEntries([...own].map(([field, column]) => [field, inCompared(column, places)])) } as Read["column"],
  };
  const [place] = lower.filter((field) => contract.key.includes(field));
  return place === undefined ? { read: mapped, partial: [] } : summed(mapped, contract, { field: place, own: own.get(place) as TextColumn, places });
}

function inCompared(column: TextColumn, { within }: ComparedPlaces): TextColumn {
  return { ...column, ...codedTexts(textsOf(column).map((text) => (text === null ? null : (within.get(text) ?? text)))) };
}

function textsOf({ codes, texts }: TextColumn): (string | null)[] {
  return Array.from(codes, (code) => texts[code] ?? null);
}

interface Lower {
  readonly field: string;
  /** The places as the rows have them. */
  readonly own: TextColumn;
  readonly places: ComparedPlaces;
}

function summed(read: Read, contract: TableContract, { field, own, places }: Lower): AtComparedLevel {
  const before = textsOf(own);
  const after = textsOf(read.column[field] as TextColumn);
  const keys = contract.key.flatMap((key) => (read.column[key] === undefined ? [] : [read.column[key] as Column]));
  const groups = new Map<string, number[]>();
  for (let row = 0; row < read.rowCount; row++) {
    const key = JSON.stringify(keys.map((column) => cellOf(column, row)));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const asked = Object.entries(read.column) as [string, Column][];
  const indicator = read.column["indicator"] as TextColumn | undefined;
  const partial = new Map<string, Note>();
  const kept = [...groups.values()].flatMap((rows) => {
    const ownRows = rows.filter((row) => before[row] === after[row]);
    // Rows of one place that repeat a key stay as they are: whoever reads them says so.
    return ownRows.length > 0 ? ownRows.map((row) => [row]) : [outermost(rows, before, places)];
  });
  const isWhole = (rows: readonly number[]): boolean => {
    const [first] = rows as readonly [number];
    if (before[first] === after[first] || contract.absentIsNone) return true;
    const there = new Set(rows.map((row) => before[row] as string));
    const name = after[first] as string;
    const missing = missingParts(name, there, places);
    if (missing.length > 0 && !partial.has(name))
      partial.set(
        name,
        note(
          "evidence.partial-sum",
          { table: read.table, place: name, count: missing.length, missing: missing.slice(0, 5).join(", ") },
          { table: read.table, row: read.rows[first] as number },
        ),
      );
    return missing.length === 0;
  };
  const whole = kept.map(isWhole);
  const column = Object.fromEntries(
    asked.map(([name, cells]) => {
      const { kind } = contract.columns[name as FieldOf<TableContract>] as TableContract["columns"][string];
      const adds = (row: number): boolean => addsOverPlaces(contract, name, indicator === undefined ? "" : String(cellOf(indicator, row)));
      return [
        name,
        "texts" in cells
          ? joinedTexts(cells, kept)
          : joinedNumbers(cells, kept, { whole, adds, isFlag: kind === "boolean", isKey: contract.key.includes(name) }),
      ];
    }),
  );
  const parts = new Map(
    kept.flatMap((rows) => (rows.length > 1 ? [[read.rows[rows[0] as number] as number, rows.map((row) => read.rows[row] as number)] as const] : [])),
  );
  return {
    read: {
      ...read,
      rowCount: kept.length,
      rows: Int32Array.from(kept, ([first]) => read.rows[first as number] as number),
      parts,
      column: column as Read["column"],
      synthetic: read.synthetic === null ? null : Uint8Array.from(kept, (rows) => (rows.some((row) => read.synthetic?.[row] === 1) ? 1 : 0)),
    },
    partial: [...partial.values()],
  };
}

/** Parts of a place that no row speaks of, neither itself nor through all of its own parts. */
function missingParts(place: string, there: ReadonlySet<string>, places: ComparedPlaces): readonly string[] {
  return [...places.parents].flatMap(([part, of]) => {
    if (of !== place || there.has(part)) return [];
    const own = [...places.parents.values()].includes(part) ? missingParts(part, there, places) : null;
    return own ?? [part];
  });
}

/** Without the rows of places that lie in another place of the rows: a county is not counted with its towns. */
function outermost(rows: readonly number[], codes: readonly (string | null)[], { parents }: ComparedPlaces): readonly number[] {
  const there = new Set(rows.map((row) => codes[row]));
  return rows.filter((row) => {
    for (let at = parents.get(codes[row] ?? "") ?? null; at !== null; at = parents.get(at) ?? null) if (there.has(at)) return false;
    return true;
  });
}

function cellOf(column: Column, row: number): string | number | null {
  return "texts" in column ? (column.texts[column.codes[row] as number] ?? null) : (column.values[row] as number);
}

/** What all rows say; nothing where they differ. */
function joinedTexts(column: TextColumn, kept: readonly (readonly number[])[]): TextColumn {
  const texts = textsOf(column);
  const joined = kept.map(([first, ...rest]) => (rest.every((row) => texts[row] === texts[first as number]) ? (texts[first as number] ?? null) : null));
  const coded = codedTexts(joined);
  return { ...coded, valid: Uint8Array.from(coded.codes, (code) => (code < 0 ? 0 : 1)), languages: null };
}

interface Joining {
  readonly whole: readonly boolean[];
  readonly adds: (row: number) => boolean;
  readonly isFlag: boolean;
  readonly isKey: boolean;
}

function joinedNumbers({ values }: NumberColumn, kept: readonly (readonly number[])[], { whole, adds, isFlag, isKey }: Joining): NumberColumn {
  const joined = Float64Array.from(kept, (rows, at) => {
    const [first] = rows as readonly [number];
    if (rows.length === 1 && whole[at]) return values[first] as number;
    if (isFlag) return Math.max(...rows.map((row) => values[row] as number));
    if (isKey) return values[first] as number;
    return whole[at] && adds(first) ? rows.reduce((sum, row) => sum + (values[row] as number), 0) : Number.NaN;
  });
  return { values: joined, valid: Uint8Array.from(joined, (value) => (Number.isNaN(value) ? 0 : 1)) };
}
