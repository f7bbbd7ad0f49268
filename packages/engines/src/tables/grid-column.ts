import type { CodedTexts, RawColumn } from "@quoin/core";
import { type CellGrid, cellText, spanText } from "./cell-grid.ts";
import { plainNumber } from "./plain-number.ts";

/** A column over the rows of a grid that `rows` lists; a row too short for it has an empty cell there. */
export function gridColumn(grid: CellGrid, name: string, column: number, rows: Uint32Array): RawColumn {
  const cellOf = (row: number): number => {
    const cell = grid.first[rows[row]!]! + column;
    return cell < grid.first[rows[row]! + 1]! ? cell : -1;
  };
  const lengthOf = (cell: number): number => (cell < 0 ? 0 : grid.ends[cell]! - grid.starts[cell]!);
  return {
    name,
    length: rows.length,
    text: (row) => {
      const cell = cellOf(row);
      return cell < 0 ? "" : cellText(grid, cell);
    },
    longestText: () => rows.reduce((longest, _, row) => Math.max(longest, lengthOf(cellOf(row))), 0),
    coded: () => codedTexts(grid, column, rows),
    allDiffer: () => allDiffer(grid, column, rows),
    plainNumbers: () => {
      const numbers = new Float64Array(rows.length);
      for (let row = 0; row < rows.length; row++) {
        const cell = cellOf(row);
        numbers[row] = cell < 0 ? Number.NaN : plainNumber(grid.bytes, grid.starts[cell]!, grid.ends[cell]!);
      }
      return numbers;
    },
  };
}

/**
 * Open addressing over the bytes of the cells: a string is made once for each distinct text.
 * Files are mostly sorted: the likeliest text is that of the row before, then the one that came after it the last time; neither needs a hash.
 */
function codedTexts({ bytes, starts, ends, first }: CellGrid, column: number, rows: Uint32Array): CodedTexts {
  const codes = new Int32Array(rows.length);
  const texts: string[] = [];
  const textStart: number[] = [];
  const textEnd: number[] = [];
  let slots = new Int32Array(1024).fill(-1);
  let hashes = new Int32Array(512);
  let after = new Int32Array(512).fill(-1);
  let previous = -1;
  for (let row = 0; row < rows.length; row++) {
    const cell = first[rows[row]!]! + column;
    const within = cell < first[rows[row]! + 1]!;
    const start = within ? starts[cell]! : 0;
    const end = within ? ends[cell]! : 0;
    if (previous >= 0) {
      if (sameBytes(bytes, start, end, textStart[previous]!, textEnd[previous]!)) {
        codes[row] = previous;
        continue;
      }
      const guess = after[previous]!;
      if (guess >= 0 && sameBytes(bytes, start, end, textStart[guess]!, textEnd[guess]!)) {
        codes[row] = guess;
        previous = guess;
        continue;
      }
    }
    const hash = spanHash(bytes, start, end);
    const mask = slots.length - 1;
    let slot = hash & mask;
    let code = slots[slot]!;
    while (code >= 0 && !(hashes[code] === hash && sameBytes(bytes, start, end, textStart[code]!, textEnd[code]!))) {
      slot = (slot + 1) & mask;
      code = slots[slot]!;
    }
    if (code < 0) {
      code = texts.length;
      slots[slot] = code;
      texts.push(spanText(bytes, start, end));
      textStart.push(start);
      textEnd.push(end);
      if (code >= hashes.length) [hashes, after] = [widened(hashes, 0), widened(after, -1)];
      hashes[code] = hash;
      if (texts.length * 2 > slots.length) slots = rehashed(hashes, texts.length, slots.length * 4);
    }
    codes[row] = code;
    if (previous >= 0) after[previous] = code;
    previous = code;
  }
  return { codes, texts };
}

/** Open addressing as above, twice as many slots as rows from the beginning, and an end at the first cell that was there before. */
function allDiffer({ bytes, starts, ends, first }: CellGrid, column: number, rows: Uint32Array): boolean {
  let size = 1024;
  while (size < 2 * rows.length) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cell = first[rows[row]!]! + column;
    if (cell >= first[rows[row]! + 1]!) return false;
    const [start, end] = [starts[cell]!, ends[cell]!];
    if (maybeBlank(bytes, start, end)) return false;
    const hash = spanHash(bytes, start, end);
    hashes[row] = hash;
    let slot = hash & mask;
    for (let other = slots[slot]!; other >= 0; other = slots[slot]!) {
      const same = first[rows[other]!]! + column;
      if (hashes[other] === hash && sameBytes(bytes, start, end, starts[same]!, ends[same]!)) return false;
      slot = (slot + 1) & mask;
    }
    slots[slot] = row;
  }
  return true;
}

/** FNV-1a. */
function spanHash(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Nothing, or nothing but what may be a blank: bytes up to that of the space, and those beyond ASCII, in which wide blanks are written. */
function maybeBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! > 0x20 && bytes[at]! < 0x80) return false;
  return true;
}

function sameBytes(bytes: Uint8Array, start: number, end: number, otherStart: number, otherEnd: number): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let at = start, other = otherStart; at < end; at++, other++) if (bytes[at] !== bytes[other]) return false;
  return true;
}

function widened(held: Int32Array<ArrayBuffer>, unset: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(held.length * 2).fill(unset, held.length);
  wider.set(held);
  return wider;
}

function rehashed(hashes: Int32Array, count: number, size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size).fill(-1);
  for (let code = 0; code < count; code++) {
    let slot = hashes[code]! & (size - 1);
    while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = code;
  }
  return slots;
}
