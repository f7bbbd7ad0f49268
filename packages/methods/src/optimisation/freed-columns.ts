import type { CompressedColumns } from "./compressed-columns.ts";

const orderRowLength = 10;

/**
 * Frees, in place, the columns of each short row that the fixed columns break whatever the free ones do: such a row says what goes with what, and fixing two sides of it apart
 * would leave no solution. Repeated until no short row is broken.
 *
 * @param free  1 where the column is free; changed
 * @param fixed values of the other columns
 * Cost O(non-zeros) a pass, few passes.
 */
export function freedColumns(
  { columns, rows, start, index, value }: CompressedColumns,
  {
    rowLower,
    rowUpper,
    lower,
    upper,
  }: { readonly rowLower: Float64Array; readonly rowUpper: Float64Array; readonly lower: Float64Array; readonly upper: Float64Array },
  free: Uint8Array,
  fixed: Float64Array,
): void {
  const length = new Int32Array(rows);
  for (const row of index) length[row]!++;
  for (let pass = 0; pass < 20; pass++) {
    const least = new Float64Array(rows);
    const most = new Float64Array(rows);
    for (let j = 0; j < columns; j++) {
      const [low, high] = free[j] === 1 ? [lower[j]!, upper[j]!] : [fixed[j]!, fixed[j]!];
      for (let k = start[j]!; k < start[j + 1]!; k++) {
        const row = index[k]!;
        if (length[row]! > orderRowLength) continue;
        const a = value[k]!;
        least[row]! += a > 0 ? a * low : a * high;
        most[row]! += a > 0 ? a * high : a * low;
      }
    }
    let freed = false;
    for (let j = 0; j < columns; j++) {
      if (free[j] === 1) continue;
      for (let k = start[j]!; k < start[j + 1]!; k++) {
        const row = index[k]!;
        if (length[row]! > orderRowLength || (least[row]! <= rowUpper[row]! + 1e-9 && most[row]! >= rowLower[row]! - 1e-9)) continue;
        free[j] = 1;
        freed = true;
        break;
      }
    }
    if (!freed) return;
  }
}
