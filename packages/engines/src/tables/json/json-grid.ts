import type { CellGrid } from "../cell-grid.ts";
import { GridBuilder } from "../grid-builder.ts";
import { JsonCursor, JsonFault } from "./json-cursor.ts";

/**
 * A JSON table as a grid: an array of objects, one object a line, or an object that holds one array of objects (`{ "data": […] }`).
 * The header is the names in order of first appearance; a name that an object lacks is an empty cell. `bytes` is written to.
 */
export function jsonGrid(bytes: Uint8Array): CellGrid {
  const cursor = new JsonCursor(bytes);
  const names = new Map<string, number>();
  const records = new GridBuilder(bytes.length >> 1);
  const lead = cursor.peek();
  if (lead === 0x5b) readArray(cursor, names, records);
  else if (!readWrapped(cursor, names, records)) readLines(cursor, names, records);
  if (cursor.peek() >= 0) throw new JsonFault("text after the end", cursor.at);
  return withHeader(records.finish(), [...names.keys()]);
}

function readArray(cursor: JsonCursor, names: Map<string, number>, records: GridBuilder): void {
  cursor.expect("[");
  if (cursor.skip("]")) return;
  do readRecord(cursor, names, records);
  while (cursor.skip(","));
  cursor.expect("]");
}

/** `{ "source": "…", "data": [{…}] }`: scalars beside the one array are passed over. False, nothing read, where the first value is a scalar and the object a record. */
function readWrapped(cursor: JsonCursor, names: Map<string, number>, records: GridBuilder): boolean {
  const wrapper = new JsonCursor(cursor.bytes.slice());
  if (!wrapper.skip("{")) throw new JsonFault("an array of objects expected", wrapper.at);
  let found = false;
  if (wrapper.peek() !== 0x7d)
    do {
      wrapper.text();
      wrapper.expect(":");
      if (wrapper.peek() === 0x5b) {
        if (found) throw new JsonFault("a second list", wrapper.at);
        found = true;
        readArray(wrapper, names, records);
      } else wrapper.scalar();
    } while (wrapper.skip(","));
  wrapper.expect("}");
  if (!found) return false;
  cursor.at = wrapper.at;
  cursor.line = wrapper.line;
  return true;
}

function readLines(cursor: JsonCursor, names: Map<string, number>, records: GridBuilder): void {
  while (cursor.peek() >= 0) readRecord(cursor, names, records);
}

function readRecord(cursor: JsonCursor, names: Map<string, number>, records: GridBuilder): void {
  cursor.expect("{");
  records.startRow(cursor.line);
  if (cursor.skip("}")) return;
  do {
    cursor.text();
    const name = Buffer.from(cursor.bytes.subarray(cursor.start, cursor.end)).toString("utf8");
    let column = names.get(name);
    if (column === undefined) {
      column = names.size;
      names.set(name, column);
    }
    cursor.expect(":");
    cursor.scalar();
    records.span(column, cursor.bytes, cursor.start, cursor.end);
  } while (cursor.skip(","));
  cursor.expect("}");
}

function withHeader(records: CellGrid, names: readonly string[]): CellGrid {
  const grid = new GridBuilder(records.bytes.length + 1024);
  grid.startRow(1);
  names.forEach((name, column) => {
    grid.text(column, name);
  });
  for (let row = 0; row < records.rows; row++) {
    grid.startRow(records.lines[row]!);
    for (let column = 0; column < names.length; column++) {
      const cell = records.first[row]! + column;
      const within = cell < records.first[row + 1]!;
      grid.span(column, records.bytes, within ? records.starts[cell]! : 0, within ? records.ends[cell]! : 0);
    }
  }
  return { ...grid.finish(), kinds: null };
}
