/** How many rows are missing, and a bit for each row that is there, as Arrow keeps them. */
export function missingRows(rowCount: number, isMissing: (row: number) => boolean): { readonly nullCount: number; readonly nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(rowCount / 8));
  let nullCount = 0;
  for (let row = 0; row < rowCount; row++)
    if (isMissing(row)) nullCount++;
    else nullBitmap[row >> 3]! |= 1 << (row & 7);
  return { nullCount, nullBitmap };
}
