import { csvRows } from "@quoin/core";
import { expect } from "vitest";

/** Holds that two tables are the same: texts and whole numbers exactly, other numbers within 1e-9 of their size. */
export function expectAlike(one: string | null, other: string | null): void {
  expect(one).not.toBeNull();
  const [mine, theirs] = [csvRows(one ?? ""), csvRows(other ?? "")];
  expect(mine.length).toBeGreaterThan(1);
  expect(mine.map((row) => row.length)).toEqual(theirs.map((row) => row.length));
  const different = mine.flatMap((row, line) =>
    row.flatMap((cell, column) => (isSame(cell, theirs[line]?.[column] ?? "") ? [] : [{ line, cell, other: theirs[line]?.[column] }])),
  );
  expect(different).toEqual([]);
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [Number(one), Number(other)];
  if (one.trim() === "" || other.trim() === "" || (Number.isInteger(a) && Number.isInteger(b))) return false;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
