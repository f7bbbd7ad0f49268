import { elementAt } from "../../contract/assert-present.ts";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { type Note, note } from "../../language/note.ts";
import type { CodedTexts, RawColumn } from "../cells/raw-column.ts";
import type { NumberFormat } from "../units/number-format.ts";
import { type ColumnNumbers, columnNumbers } from "./column-numbers.ts";
import { ListedFaults } from "./listed-faults.ts";
import { repeatedKeys } from "./repeated-keys.ts";
import { streamedTable } from "./streamed-table.ts";
import type { RawTable, TableDecisions, TableOptions, TableReader } from "./table-reader.ts";
import { variesInRepeats } from "./varies-in-repeats.ts";

/** A column of numbers that a command asks for. */
export interface NumberRequest {
  readonly column: string;
  /** Default `refuse`. */
  readonly negative?: "refuse" | "keep";
  /** What an empty cell is: kept as NaN (default), or a fault. */
  readonly missing?: "refuse" | "keep";
}

/**
 * What a command wants of a file: roles and the columns that play them; a role whose column is undefined is left out.
 * `keys` together name a row: none may be empty, no combination may come twice (`repeats: "keep"` allows it).
 */
export interface TableRequest<K extends string, N extends string, T extends string> {
  readonly keys: Readonly<Record<K, string | undefined>>;
  readonly numbers: Readonly<Record<N, NumberRequest | undefined>>;
  /** Text columns that are no key; an empty cell is allowed. */
  readonly texts?: Readonly<Record<T, string | undefined>>;
  readonly repeats?: "refuse" | "keep";
  /** Where one key alone names a row and nobody reads its texts, they are not made: the key then holds no rows. */
  readonly keyTexts?: "kept" | "checked";
  readonly options?: TableOptions | undefined;
}

/** A table as a measure takes it: keys coded in order of first appearance, numbers as doubles, NaN where missing. */
export interface KeyedTable<K extends string, N extends string, T extends string = never> {
  readonly file: string;
  readonly rowCount: number;
  /** Roles that were left out hold no rows. */
  readonly keys: Readonly<Record<K, CodedTexts>>;
  readonly numbers: Readonly<Record<N, Float64Array>>;
  readonly texts: Readonly<Record<T, RawColumn>>;
  /** Line of a row in the file, for further notes. */
  line(row: number): number;
  /** Number of a column in the file, 1 = first, for further notes. */
  place(column: string): number;
  readonly decided: TableDecisions & NumberFormat;
}

const absent: CodedTexts = { codes: new Int32Array(0), texts: [] };

/** Reads a file and takes from it what a command asks for, every fault of it with its place. */
export async function readKeyedTable<K extends string, N extends string, T extends string = never>(
  tables: TableReader,
  file: SourceFile,
  request: TableRequest<K, N, T>,
): Promise<Outcome<KeyedTable<K, N, T>>> {
  const taken = await streamedTable(tables, file, request);
  if (taken !== null) return success(taken);
  const read = await tables.read(file, request.options);
  if (!read.ok) return read;
  const keyed = keyedTable(read.value, request);
  return keyed.ok ? success(keyed.value, [...read.notes, ...keyed.notes]) : keyed;
}

/** The pure half of `readKeyedTable`. */
export function keyedTable<K extends string, N extends string, T extends string = never>(
  table: RawTable,
  request: TableRequest<K, N, T>,
): Outcome<KeyedTable<K, N, T>> {
  const wanted = [
    ...Object.values<string | undefined>(request.keys),
    ...Object.values<NumberRequest | undefined>(request.numbers).map((number) => number?.column),
    ...Object.values<string | undefined>(request.texts ?? {}),
  ].filter((column) => column !== undefined);
  const unknown = columnFaults(table, wanted);
  if (unknown.length > 0) return fault(unknown);
  const place = (column: string): number => table.columns.findIndex(({ name }) => name === column) + 1;
  const columnOf = (column: string): RawColumn => elementAt(table.columns, place(column) - 1);

  const faults = new ListedFaults();
  const warnings: Note[] = [];
  const keys = {} as Record<K, CodedTexts>;
  const keyColumns = Object.values<string | undefined>(request.keys).filter((column) => column !== undefined).length;
  let isApart = false;
  for (const [role, column] of Object.entries(request.keys) as [K, string | undefined][]) {
    const isChecked = request.keyTexts === "checked" && request.repeats !== "keep" && keyColumns === 1 && column !== undefined && columnOf(column).allDiffer();
    if (isChecked) isApart = true;
    keys[role] = column === undefined || isChecked ? absent : columnOf(column).coded();
    if (column !== undefined) emptyKeys(table, column, place(column), keys[role], faults);
  }
  if (!faults.any && !isApart && request.repeats !== "keep") {
    const named = (Object.entries(request.keys) as [K, string | undefined][]).filter(([, column]) => column !== undefined);
    const coded = named.map(([role]) => keys[role]);
    const repeated = coded.length === 0 ? [] : repeatedKeys(coded, table.rowCount);
    const head = { file: table.file, line: table.headerLine };
    const varying = variesInRepeats(
      table.columns.filter(({ name }) => !wanted.includes(name)),
      repeated,
    );
    if (repeated.length > 0 && named.length === 1 && named[0]?.[0] === "id") faults.add("table.id-repeated", { column: named[0]?.[1] ?? "" }, head);
    else if (repeated.length > 0 && varying !== null) faults.add("table.key-lacks-column", { column: varying }, head);
    for (const { row, first } of repeated) {
      const key = coded.map(({ codes, texts }) => texts[codes[row]!]).join(", ");
      faults.add("table.duplicate-key", { key, first: table.line(first) }, { file: table.file, line: table.line(row), column: place(named[0]?.[1] as string) });
    }
  }

  const numbers = {} as Record<N, Float64Array>;
  let hint: NumberFormat | null = null;
  let thousands: NumberFormat["thousands"] = null;
  for (const [role, wantedNumber] of Object.entries(request.numbers) as [N, NumberRequest | undefined][]) {
    if (wantedNumber === undefined) {
      numbers[role] = new Float64Array(0);
      continue;
    }
    const column = columnOf(wantedNumber.column);
    const read = columnNumbers(column, request.options, hint, table.decided.delimiter);
    numbers[role] = read.values;
    if (read.format.decisive) hint = read.format;
    thousands ??= read.format.thousands;
    numberFaults(table, wantedNumber, place(wantedNumber.column), column, read, faults);
    if (read.format.ambiguous !== null) warnings.push(ambiguityNote(table, wantedNumber.column, place(wantedNumber.column), read));
  }
  if (faults.any) return fault(faults.notes());

  const texts = {} as Record<T, RawColumn>;
  for (const [role, column] of Object.entries(request.texts ?? {}) as [T, string | undefined][]) if (column !== undefined) texts[role] = columnOf(column);
  const decided = { ...table.decided, decimal: hint?.decimal ?? ".", thousands: hint?.thousands ?? thousands } as const;
  return success({ file: table.file, rowCount: table.rowCount, keys, numbers, texts, line: table.line, place, decided }, warnings);
}

/** A note for each wanted column that the table has not, or has more than once. */
function columnFaults(table: RawTable, wanted: readonly string[]): Note[] {
  const names = table.columns.map(({ name }) => name);
  return [...new Set(wanted)].flatMap((column) => {
    const count = names.filter((name) => name === column).length;
    const at = { file: table.file, line: table.headerLine, column: Math.max(1, names.lastIndexOf(column) + 1) };
    if (count === 1) return [];
    if (count > 1) return [note("table.repeated-column", { column }, at)];
    const near = nearestName(column, names);
    const suggestion = near === null ? "Name one of the columns of the file." : `Did you mean '${near}'?`;
    const suggestion_zh = near === null ? "请使用文件中的列名。" : `是否指“${near}”？`;
    return [note("table.unknown-column", { column, columns: names.join(", "), suggestion, suggestion_zh }, at)];
  });
}

function emptyKeys(table: RawTable, column: string, place: number, { codes, texts }: CodedTexts, faults: ListedFaults): void {
  const blank = texts.findIndex((text) => text.trim() === "");
  if (blank < 0) return;
  codes.forEach((code, row) => {
    if (elementAt(texts, code).trim() === "") faults.add("table.missing-key", { column }, { file: table.file, line: table.line(row), column: place });
  });
}

function numberFaults(
  table: RawTable,
  request: NumberRequest,
  place: number,
  column: RawColumn,
  { values, faults: unread }: ColumnNumbers,
  faults: ListedFaults,
): void {
  const at = (row: number) => ({ file: table.file, line: table.line(row), column: place });
  for (const row of unread) faults.add("table.not-a-number", { column: request.column, text: column.text(row) }, at(row));
  if (request.negative !== "keep")
    for (let row = 0; row < values.length; row++)
      if (values[row]! < 0) faults.add("table.negative-value", { column: request.column, text: column.text(row) }, at(row));
  if (request.missing !== "refuse") return;
  const known = new Set(unread);
  for (let row = 0; row < values.length; row++)
    if (Number.isNaN(values[row]) && !known.has(row)) faults.add("table.missing-value", { column: request.column }, at(row));
}

function ambiguityNote(table: RawTable, column: string, place: number, { format }: ColumnNumbers): Note {
  const sign = format.ambiguous;
  const decimal = format.decimal === sign;
  const words = decimal ? { reading: "a decimal sign", reading_zh: "小数点" } : { reading: "a sign between thousands", reading_zh: "千位分隔符" };
  return note("table.ambiguous-decimal", { column, sign, ...words }, { file: table.file, line: table.headerLine, column: place });
}
