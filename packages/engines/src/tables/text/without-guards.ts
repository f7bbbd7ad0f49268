import type { CellGrid } from "../cell-grid.ts";

const apostrophe = 0x27;
/** = + - @, tab and carriage return: a spreadsheet takes what begins with them for a formula. */
const beginsFormula = new Set([0x3d, 0x2b, 0x2d, 0x40, 0x09, 0x0d]);

/** The grid without the apostrophe that `guardedCsv`, and other programs, set before a text that looks like a formula. Cost: one look at each cell, none where there is no apostrophe. */
export function withoutGuards(grid: CellGrid): CellGrid {
  const { bytes, starts, ends } = grid;
  if (!bytes.includes(apostrophe)) return grid;
  for (let cell = 0; cell < starts.length; cell++) {
    let at = starts[cell]!;
    if (bytes[at] !== apostrophe) continue;
    const end = ends[cell]!;
    while (at < end && bytes[at] === apostrophe) at++;
    if (at < end && beginsFormula.has(bytes[at]!)) starts[cell]! += 1;
  }
  return grid;
}
