import { expect, test } from "vitest";
import { columnNames } from "./column-names.ts";

test.each<[string, string, readonly string[]]>([
  ["commas", "\uFEFFfirm,score,y\n1,2,3\n", ["firm", "score", "y"]],
  ["semicolons and marks", '"firm";"a, b";y\r\n', ["firm", "a, b", "y"]],
  ["a workbook", "PK\u0003\u0004,x", []],
  ["one word", "nothing", []],
])("names of columns: %s", async (_, text, names) => {
  expect(await columnNames(new Blob([text]))).toEqual(names);
});
