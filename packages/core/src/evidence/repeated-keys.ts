import type { CodedTexts } from "./raw-column.ts";

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
