/**
 * Cells of a sheet or text file as spans of one byte array (UTF-8), row after row; rows may differ in width.
 * Eight bytes a cell beside its text, so that a file of millions of cells is held without a string for each.
 */
export interface CellGrid {
  readonly bytes: Uint8Array;
  /** First byte and end of each cell. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Row r holds the cells `first[r] .. first[r+1]-1`. */
  readonly first: Uint32Array;
  /** Line of the file on which the row begins, 1 = first. */
  readonly lines: Uint32Array;
  readonly rows: number;
  /** Place of each cell's kind in `cellKinds`; null where all are text. */
  readonly kinds: Uint8Array | null;
}

/** The text of the cell with this index in `starts`. */
export function cellText({ bytes, starts, ends }: CellGrid, cell: number): string {
  return spanText(bytes, starts[cell]!, ends[cell]!);
}

/** Decodes a span of UTF-8 bytes. */
export function spanText(bytes: Uint8Array, start: number, end: number): string {
  return start === end ? "" : Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");
}

export function rowWidth({ first }: CellGrid, row: number): number {
  return first[row + 1]! - first[row]!;
}

/** True where no cell of the row holds anything but blanks. */
export function isBlankRow({ bytes, starts, ends, first }: CellGrid, row: number): boolean {
  for (let cell = first[row]!; cell < first[row + 1]!; cell++)
    for (let at = starts[cell]!; at < ends[cell]!; at++) if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return false;
  return true;
}
