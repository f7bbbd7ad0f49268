import { expect, test } from "vitest";
import { newestYear } from "./as-of.ts";

test.each([
  [
    "a column of years",
    {
      table: {
        columns: ["region", "year", "value"],
        rows: [
          ["A", 2021, 3.5],
          ["B", 2023, null],
        ],
      },
    },
    2023,
  ],
  [
    "a count that no year could be",
    {
      table: {
        columns: ["region", "count"],
        rows: [
          ["A", 14],
          ["B", 2023],
        ],
      },
    },
    null,
  ],
  ["what the chart says of itself", { asOf: 2018, table: { columns: ["place", "value"], rows: [["A", 1]] } }, 2018],
  ["nothing drawn", { table: { columns: ["year"], rows: [] } }, null],
] as const)("%s", (_, chart, year) => {
  expect(newestYear(chart)).toBe(year);
});
