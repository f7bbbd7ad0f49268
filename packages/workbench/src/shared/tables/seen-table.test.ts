// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { seenNumber, seenTable } from "./seen-table.ts";

test.each([
  ["−3.1", -3.1],
  ["1,234,567.5", 1_234_567.5],
  ["2018", 2018],
  ["–", null],
  ["", null],
  ["350000", "350000"],
  ["007", "007"],
  ["1.2%", "1.2%"],
  ["1,5", "1,5"],
  ["204亿元", "204亿元"],
])("%s", (seen, taken) => {
  expect(seenNumber(seen)).toBe(taken);
});

test("a table is taken as it stands: the last row of its heads, numbers as numbers, a wide cell with empty ones beside it", () => {
  document.body.innerHTML =
    "<div><table><thead><tr><th colspan='2'>A</th></tr><tr><th>地区</th><th>数值</th></tr></thead><tbody><tr><td>福建</td><td>−1,000</td></tr><tr><td colspan='2'>…</td></tr></tbody></table></div>";
  expect(seenTable(document.body)).toEqual({
    heads: ["地区", "数值"],
    rows: [
      ["福建", -1000],
      ["…", null],
    ],
  });
});

test.each([
  ["1.234", 1234],
  ["−1.234,5", -1234.5],
  ["0,25", 0.25],
  ["1,234.5", "1,234.5"],
])("with a decimal comma: %s", (seen, taken) => {
  expect(seenNumber(seen, "comma")).toBe(taken);
});

test("a column of percentages holds numbers and says its unit; one that holds more than that stays as it is read", () => {
  document.body.innerHTML =
    "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>−31.1%</td><td>5%</td></tr><tr><td>–</td><td>5 to 7</td></tr></tbody></table>";
  expect(seenTable(document.body)).toEqual({
    heads: ["A (%)", "B"],
    rows: [
      [-31.1, "5%"],
      [null, "5 to 7"],
    ],
  });
});

test("nothing where there is no table", () => {
  document.body.innerHTML = "<p></p>";
  expect(seenTable(document.body)).toBeNull();
});

test("what stands on lines of its own in a cell is told apart, and running text is left as it is", () => {
  document.body.innerHTML =
    "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td><p>First</p><p>Second</p><ul><li>a</li><li>b</li></ul></td></tr><tr><td>one<b>word</b><br>two</td></tr></tbody></table>";
  expect(seenTable(document.body)?.rows).toEqual([["First Second a b"], ["oneword two"]]);
});
