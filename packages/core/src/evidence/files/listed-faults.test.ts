import { expect, test } from "vitest";
import { ListedFaults } from "./listed-faults.ts";

test("faults stand in the order of the file, by line and column, twenty of each code; then how many more there are", () => {
  const faults = new ListedFaults();
  expect(faults.any).toBe(false);
  for (let line = 25; line > 1; line--) faults.add("table.ragged-row", { value: "x" }, { file: "a.csv", line, column: 3 });
  faults.add("table.empty", {}, { file: "a.csv", line: 6, column: 1 });
  faults.add("table.empty", {}, {});
  const notes = faults.notes().map(({ code, at: { line = 0, column = 0 }, parameters }) => [code, line, column, parameters["count"]]);
  expect(notes.slice(0, 3)).toEqual([
    ["table.empty", 0, 0, undefined],
    ["table.empty", 6, 1, undefined],
    ["table.ragged-row", 6, 3, undefined],
  ]);
  expect([notes.length, notes.at(-1)]).toEqual([23, ["table.more-faults", 0, 0, 4]]);
});

test("where the first fault says its file, what is left out is told at its beginning", () => {
  const faults = new ListedFaults();
  for (let line = 2; line < 24; line++) faults.add("table.empty", {}, { file: "a.csv", line });
  expect(faults.notes().at(-1)).toMatchObject({ code: "table.more-faults", at: { file: "a.csv", line: 1, column: 1 }, parameters: { count: 2 } });
});
