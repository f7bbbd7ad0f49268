import { elementAt } from "../../contract/assert-present.ts";
import type { SourceFile } from "../../contract/fields.ts";
import type { CodedTexts } from "../cells/raw-column.ts";
import type { KeyedTable, NumberRequest, TableRequest } from "./keyed-table.ts";
import { repeatedKeys } from "./repeated-keys.ts";
import type { RowBlock, StreamedTable, TableReader } from "./table-reader.ts";

const absent: CodedTexts = { codes: new Int32Array(0), texts: [] };

/**
 * The table of a plain file of this machine, its keys and numbers taken row after row without a grid of its cells. Null where the reader has no such way, where texts are asked for,
 * or where anything of the file wants a word (a fault, a blank line, a repeated key): the file read whole then says it with its place.
 */
export async function streamedTable<K extends string, N extends string, T extends string>(
  tables: TableReader,
  file: SourceFile,
  request: TableRequest<K, N, T>,
): Promise<KeyedTable<K, N, T> | null> {
  const keys = asked<K, string>(request.keys);
  const numbers = asked<N, NumberRequest>(request.numbers);
  const hasTexts = Object.values(request.texts ?? {}).some((column) => column !== undefined);
  if (tables.stream === undefined || file.path === undefined || hasTexts || keys.length === 0 || request.keyTexts === "checked") return null;
  const columns = [...keys.map(([, column]) => column), ...numbers.map(([, { column }]) => column)];
  if (new Set(columns).size < columns.length) return null;
  const blocks: RowBlock[] = [];
  const wanted = numbers.map(([, number]) => number);
  const table = await tables.stream(file, { keys: columns.slice(0, keys.length), numbers: columns.slice(keys.length) }, request.options ?? {}, (block) => {
    blocks.push(block);
    return block.numbers.every((values, at) => isAsWanted(values, elementAt(wanted, at)));
  });
  if (table === null || table.hasGaps) return null;
  const coded = keys.map((_, at) => ({ codes: joinedCodes(blocks, at, table.rowCount), texts: elementAt(table.texts, at) }));
  if (request.repeats !== "keep" && repeatedKeys(coded, table.rowCount).length > 0) return null;
  return keyed(request, file.name, table, new Map(keys.map(([role], at) => [role, elementAt(coded, at)])), joinedNumbers(numbers, blocks, table.rowCount));
}

function keyed<K extends string, N extends string, T extends string>(
  request: TableRequest<K, N, T>,
  file: string,
  { rowCount, firstLine, place, decided }: StreamedTable,
  keys: ReadonlyMap<K, CodedTexts>,
  numbers: ReadonlyMap<N, Float64Array>,
): KeyedTable<K, N, T> {
  const of = <R extends string, V>(roles: Readonly<Record<R, unknown>>, held: ReadonlyMap<R, V>, none: V) =>
    Object.fromEntries((Object.keys(roles) as R[]).map((role) => [role, held.get(role) ?? none])) as Record<R, V>;
  return {
    file,
    rowCount,
    keys: of(request.keys, keys, absent),
    numbers: of(request.numbers, numbers, new Float64Array(0)),
    texts: {} as KeyedTable<K, N, T>["texts"],
    line: (row) => firstLine + row,
    place,
    decided,
  };
}

function asked<R extends string, V>(columns: Readonly<Record<R, V | undefined>>): [R, V][] {
  return (Object.entries(columns) as [R, V | undefined][]).filter((entry): entry is [R, V] => entry[1] !== undefined);
}

/** Whether there is no number that the command refuses. */
function isAsWanted(values: Float64Array, { negative, missing }: NumberRequest): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value < 0 ? negative !== "keep" : missing === "refuse" && Number.isNaN(value)) return false;
  }
  return true;
}

function joinedCodes(blocks: readonly RowBlock[], key: number, rowCount: number): Int32Array {
  const codes = new Int32Array(rowCount);
  let at = 0;
  for (const block of blocks) {
    codes.set(elementAt(block.keys, key), at);
    at += block.rowCount;
  }
  return codes;
}

function joinedNumbers<N extends string>(numbers: readonly (readonly [N, NumberRequest])[], blocks: readonly RowBlock[], rowCount: number) {
  return new Map(
    numbers.map(([role], number) => {
      const values = new Float64Array(rowCount);
      let at = 0;
      for (const block of blocks) {
        values.set(elementAt(block.numbers, number), at);
        at += block.rowCount;
      }
      return [role, values] as const;
    }),
  );
}
