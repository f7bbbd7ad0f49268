import { entryOf, memberOf } from "../../contract/assert-present.ts";
import { type Note, note } from "../../language/note.ts";
import type { TableContract } from "../../schema/table.ts";
import { codedTexts } from "../cells/coded-columns.ts";
import type { Columns, NumberColumn, TextColumn } from "../columns/table-columns.ts";
import { textsOfField } from "../roles/column-of-field.ts";
import { placeOfRow } from "../roles/joined-tables.ts";
import { addsOverPlaces } from "./adds-over-places.ts";
import type { ComparedPlaces } from "./compared-places.ts";

type Column = TextColumn | NumberColumn;
type Read = Columns<TableContract, string>;
/** Rows that become one: at least one. */
type Rows = readonly [number, ...number[]];

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
  const fields = Object.keys(read.column).filter((field) => contract.columns[field]?.kind === "region");
  const lower = fields.filter((field) => textsOfField(read.column, field).texts.some((text) => places.within.has(text)));
  if (lower.length === 0) return { read, partial: [] };
  const own = new Map(lower.map((field) => [field, textsOfField(read.column, field)]));
  const mapped: Read = {
    ...read,
    column: { ...read.column, ...Object.fromEntries([...own].map(([field, column]) => [field, inCompared(column, places)])) },
  };
  const [place] = lower.filter((field) => contract.key.includes(field));
  return place === undefined ? { read: mapped, partial: [] } : summed(mapped, contract, { field: place, own: entryOf(own, place), places });
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
  const after = textsOf(textsOfField(read.column, field));
  const keys = contract.key.flatMap((key) => (read.column[key] === undefined ? [] : [memberOf(read.column, key)]));
  const groups = new Map<string, [number, ...number[]]>();
  for (let row = 0; row < read.rowCount; row++) {
    const key = JSON.stringify(keys.map((column) => cellOf(column, row)));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const asked = Object.entries<Column>(read.column);
  const indicator = read.column["indicator"];
  const partial = new Map<string, Note>();
  const kept = [...groups.values()].flatMap((rows): readonly Rows[] => {
    const ownRows = rows.filter((row) => before[row] === after[row]);
    // Rows of one place that repeat a key stay as they are: whoever reads them says so.
    return ownRows.length > 0 ? ownRows.map((row): Rows => [row]) : [outermost(rows, before, places)];
  });
  const isWhole = (rows: Rows): boolean => {
    const [first] = rows;
    if (before[first] === after[first] || contract.absentIsNone) return true;
    const there = new Set(rows.flatMap((row) => before[row] ?? []));
    const name = after[first] ?? "";
    const missing = missingParts(name, there, places);
    if (missing.length > 0 && !partial.has(name))
      partial.set(
        name,
        note(
          "evidence.partial-sum",
          { table: read.table, place: name, count: missing.length, missing: missing.slice(0, 5).join(", ") },
          placeOfRow(read.table, read.rows[first]!),
        ),
      );
    return missing.length === 0;
  };
  const whole = kept.map(isWhole);
  const column = Object.fromEntries(
    asked.map(([name, cells]) => {
      const { kind } = memberOf(contract.columns, name);
      const adds = (row: number): boolean => addsOverPlaces(contract, name, indicator === undefined ? "" : String(cellOf(indicator, row)));
      return [
        name,
        "texts" in cells
          ? joinedTexts(cells, kept)
          : joinedNumbers(cells, kept, { whole, adds, isFlag: kind === "boolean", isKey: contract.key.includes(name) }),
      ];
    }),
  );
  const parts = new Map(kept.flatMap((rows) => (rows.length > 1 ? [[read.rows[rows[0]]!, rows.map((row) => read.rows[row]!)] as const] : [])));
  return {
    read: {
      ...read,
      rowCount: kept.length,
      rows: Int32Array.from(kept, ([first]) => read.rows[first]!),
      parts,
      column,
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
function outermost(rows: Rows, codes: readonly (string | null)[], { parents }: ComparedPlaces): Rows {
  const there = new Set(rows.map((row) => codes[row]));
  const [first, ...rest] = rows.filter((row) => {
    for (let at = parents.get(codes[row] ?? "") ?? null; at !== null; at = parents.get(at) ?? null) if (there.has(at)) return false;
    return true;
  });
  return first === undefined ? rows : [first, ...rest];
}

function cellOf(column: Column, row: number): string | number | null {
  return "texts" in column ? (column.texts[column.codes[row]!] ?? null) : column.values[row]!;
}

/** What all rows say; nothing where they differ. */
function joinedTexts(column: TextColumn, kept: readonly Rows[]): TextColumn {
  const texts = textsOf(column);
  const joined = kept.map(([first, ...rest]) => (rest.every((row) => texts[row] === texts[first]) ? (texts[first] ?? null) : null));
  const coded = codedTexts(joined);
  return { ...coded, valid: Uint8Array.from(coded.codes, (code) => (code < 0 ? 0 : 1)), languages: null };
}

interface Joining {
  readonly whole: readonly boolean[];
  readonly adds: (row: number) => boolean;
  readonly isFlag: boolean;
  readonly isKey: boolean;
}

function joinedNumbers({ values }: NumberColumn, kept: readonly Rows[], { whole, adds, isFlag, isKey }: Joining): NumberColumn {
  const joined = Float64Array.from(kept, (rows, at) => {
    const [first] = rows;
    if (rows.length === 1 && whole[at]) return values[first]!;
    if (isFlag) return Math.max(...rows.map((row) => values[row]!));
    if (isKey) return values[first]!;
    return whole[at] && adds(first) ? rows.reduce((sum, row) => sum + values[row]!, 0) : Number.NaN;
  });
  return { values: joined, valid: Uint8Array.from(joined, (value) => (Number.isNaN(value) ? 0 : 1)) };
}
