import { elementAt } from "../../../contract/assert-present.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import type { TableContract } from "../../../schema/table.ts";
import type { KnownCodes } from "../checks/check-codes.ts";
import type { ImportColumn, ImportTable } from "../table/import-table.ts";

/** What a table seems to be: the columns that together name a row, the tables that columns refer to, the units of numbers. In the form in which a mapping declares them. */
export interface Proposals {
  readonly keys: readonly string[];
  readonly references: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
}

/** Columns that are tried for a key. */
const mostColumns = 8;

/** Rows that are looked at in all: of a very large table that has no plain key none is proposed. */
const mostLooks = 5_000_000;

/** Reads off the data what nobody has declared; nothing of it is done before somebody takes it over into the mapping. */
export function proposeColumns(table: ImportTable, codes: readonly KnownCodes[], contract: TableContract | undefined): Proposals {
  const keys = proposedKey(table, contract);
  return { keys, references: proposedReferences(table, codes, keys), units: proposedUnits(table) };
}

/** The fewest columns of codes, texts, years or days, the leftmost first, no two rows of which agree; those of the contract where the table plays a role. None where there is no such. */
function proposedKey({ columns, rows }: ImportTable, contract: TableContract | undefined): readonly string[] {
  const declared = contract?.key.map((name) => columns.find((column) => column.name === name));
  if (declared !== undefined && declared.length > 0 && declared.every((column) => column !== undefined) && isKey(declared, rows.length))
    return declared.map(({ name }) => name);
  const able = columns.filter(
    (column) => (column.type !== "number" || isYears(column)) && column.cells.every((cell) => cell !== "") && new Set(column.cells).size > 1,
  );
  const first = able.slice(0, mostColumns);
  let looks = 0;
  for (const tried of sets(first)) {
    if (tried.length === 1 && tried[0]?.type === "number") continue;
    looks += rows.length;
    if (looks > mostLooks) return [];
    if (isKey(tried, rows.length)) return tried.map(({ name }) => name);
  }
  return [];
}

/** One, two, three of the columns, the leftmost first. */
function* sets(columns: readonly ImportColumn[]): Generator<readonly ImportColumn[]> {
  for (const one of columns) yield [one];
  for (const [at, one] of columns.entries()) for (const two of columns.slice(at + 1)) yield [one, two];
  for (const [at, one] of columns.entries())
    for (const [next, two] of columns.slice(at + 1).entries()) for (const three of columns.slice(at + next + 2)) yield [one, two, three];
}

function isYears({ cells }: ImportColumn): boolean {
  return cells.every((cell) => /^(1[5-9]|20|21)\d\d$/.test(cell));
}

function isKey(columns: readonly ImportColumn[], rows: number): boolean {
  const seen = new Set<string>();
  for (let row = 0; row < rows; row++) {
    const parts = columns.map(({ cells }) => elementAt(cells, row));
    const text = parts.length === 1 ? elementAt(parts, 0) : JSON.stringify(parts);
    if (parts.includes("") || seen.has(text)) return false;
    seen.add(text);
  }
  return rows > 0;
}

/**
 * At least nine in ten of a column's codes, and two, stand in the other table; of several tables the one that knows most, then the smallest. None for a column that names the rows by itself: two
 * lists that number their projects alike do not speak of each other's.
 */
function proposedReferences({ columns }: ImportTable, codes: readonly KnownCodes[], [key, ...further]: readonly string[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name, type, cells } of columns) {
    if (type !== "text" || (name === key && further.length === 0)) continue;
    const distinct = [...new Set(cells)].filter((cell) => cell !== "");
    const ranked = codes
      .map((known) => ({ known, held: distinct.filter((code) => known.codes.has(code)).length }))
      .filter(({ held }) => held >= 2 && held * 10 >= distinct.length * 9)
      .sort((a, b) => b.held - a.held || a.known.codes.size - b.known.codes.size || (a.known.table < b.known.table ? -1 : 1));
    const [best] = ranked;
    if (best !== undefined) found[name] = best.known.table;
  }
  return found;
}

/** The unit that a heading has in brackets, that stands above the table, or that the last words of a heading are: `nakłady mln zł`. */
function proposedUnits({ columns }: ImportTable): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap(({ name, source, type, unit, cells }): [string, string][] => {
      if (type !== "number" || isYears({ cells } as ImportColumn)) return [];
      const said = unit ?? lastWords(source) ?? lastWords(name.replaceAll("_", " "));
      return said === undefined ? [] : [[name, said]];
    }),
  );
}

/** `lastWords("Nakłady w mln zł")  // "mln zł"`; words of things alone are no unit. */
function lastWords(heading: string): string | undefined {
  const words = heading.split(/\s+/).filter((word) => word !== "");
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const text = words.slice(-count).join(" ");
    const { isUnknown, kind, power } = unitOf(text);
    if (!isUnknown && (kind !== "things" || power !== 0)) return text;
  }
  return undefined;
}
