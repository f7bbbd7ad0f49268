import { expect, test } from "vitest";
import { spreadsheetCsv } from "./save-csv.ts";

test("a table of a page opens in a spreadsheet: marked as UTF-8, heads as they are read, a minus that is one, no formula", () => {
  const text = spreadsheetCsv(
    ["行业", "数值（万元）"],
    [
      ["汽车", -3.1],
      ["机场", "−3.1"],
      ["=1+1", "−3.1 个"],
      ["无", null],
    ],
  );
  expect(text).toBe("\uFEFF行业,数值（万元）\n汽车,-3.1\n机场,-3.1\n'=1+1,−3.1 个\n无,\n");
});
