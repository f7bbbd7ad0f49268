import { expect, test } from "vitest";
import { csvOfColumns, csvText } from "./csv-text.ts";

test("a table that is written column beside column is the one that is written row by row, whatever its cells hold", () => {
  const signs = ["", "a", "x,y", 'say "no"', "two\nlines", "\r", "钱", "-1.50"];
  for (const rows of [0, 1, 7, 8191, 8192, 8193, 20_000]) {
    const cells = (step: number) => Array.from({ length: rows }, (_, row) => signs[(row * step + (row >> 3)) % signs.length] ?? "");
    const columns = [
      { name: "a", cells: cells(1) },
      { name: "b,c", cells: cells(3) },
      { name: "d", cells: cells(5) },
    ];
    const byRow = csvText(
      columns.map(({ name }) => name),
      Array.from({ length: rows }, (_, row) => columns.map((column) => column.cells[row] ?? "")),
    );
    expect([rows, csvOfColumns(columns, rows) === byRow]).toEqual([rows, true]);
  }
});
