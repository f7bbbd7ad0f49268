import type { CodedTexts } from "../cells/raw-column.ts";

/** A row whose keys stand in an earlier row already. */
export interface RepeatedKey {
  readonly row: number;
  readonly first: number;
}

/**
 * Rows whose combination of keys was there before.
 * The keys are numbered together, column by column: a pair of columns becomes one number below (texts of one) * (texts of the other), dense again where it would pass 2^53.
 */
export function repeatedKeys(keys: readonly CodedTexts[], rows: number): RepeatedKey[] {
  if (allDiffer(keys, rows)) return [];
  let numbers = new Float64Array(rows);
  let range = 1;
  for (const { codes, texts } of keys) {
    if (range * texts.length > Number.MAX_SAFE_INTEGER) {
      const dense = densely(numbers);
      numbers = dense.numbers;
      range = dense.range;
    }
    for (let row = 0; row < rows; row++) numbers[row] = numbers[row]! * texts.length + codes[row]!;
    range *= Math.max(1, texts.length);
  }
  return range <= 2 ** 26 ? repeatedInTable(numbers, range) : repeatedInMap(numbers);
}

/** Whether no two rows have the same keys, told by a bit for each combination: as a rule they differ, and nothing is kept of the rows. False too where there are too many combinations. */
function allDiffer(keys: readonly CodedTexts[], rows: number): boolean {
  const combinations = keys.reduce((product, { texts }) => product * Math.max(1, texts.length), 1);
  if (combinations > 2 ** 28) return false;
  const seen = new Uint32Array(Math.ceil(combinations / 32));
  for (let row = 0; row < rows; row++) {
    let number = 0;
    for (const { codes, texts } of keys) number = number * texts.length + codes[row]!;
    const bit = 1 << (number & 31);
    if ((seen[number >>> 5]! & bit) !== 0) return false;
    seen[number >>> 5]! |= bit;
  }
  return true;
}

function densely(numbers: Float64Array): { numbers: Float64Array<ArrayBuffer>; range: number } {
  const place = new Map<number, number>();
  const dense = new Float64Array(numbers.length);
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row]!;
    let code = place.get(number);
    if (code === undefined) {
      code = place.size;
      place.set(number, code);
    }
    dense[row] = code;
  }
  return { numbers: dense, range: place.size };
}

function repeatedInTable(numbers: Float64Array, range: number): RepeatedKey[] {
  const seen = new Int32Array(range);
  const repeated: RepeatedKey[] = [];
  for (let row = 0; row < numbers.length; row++) {
    const first = seen[numbers[row]!]!;
    if (first > 0) repeated.push({ row, first: first - 1 });
    else seen[numbers[row]!] = row + 1;
  }
  return repeated;
}

function repeatedInMap(numbers: Float64Array): RepeatedKey[] {
  const seen = new Map<number, number>();
  const repeated: RepeatedKey[] = [];
  for (let row = 0; row < numbers.length; row++) {
    const first = seen.get(numbers[row]!);
    if (first === undefined) seen.set(numbers[row]!, row);
    else repeated.push({ row, first });
  }
  return repeated;
}
