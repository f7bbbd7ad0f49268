// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { alignNumbers } from "./align-numbers.ts";

function lacking(rows: readonly (readonly string[])[], decimal: "point" | "comma" = "point"): (string | undefined)[][] {
  const frame = document.createElement("div");
  const cells = (texts: readonly string[], name: string) => `<tr>${texts.map((text) => `<${name}>${text}</${name}>`).join("")}</tr>`;
  const heads = (rows[0] ?? []).map(() => "head");
  frame.innerHTML = `<table><thead>${cells(heads, "th")}</thead><tbody>${rows.map((row) => cells(row, "td")).join("")}</tbody></table>`;
  alignNumbers(frame, decimal);
  return [...frame.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => (cell as HTMLElement).dataset["lacking"]));
}

test("decimal points of a column stand under each other: what a cell lacks behind its last digit is kept free", () => {
  expect(lacking([["204"], ["94.4"], ["−0.483"], ["1,021"]]).map(([cell]) => cell)).toEqual(["0", "3.5", "2", "0", "3.5"]);
  expect(lacking([["31.1%"], ["6%"]]).map(([cell]) => cell)).toEqual(["0", "0", "1.5"]);
  expect(lacking([["1.021,5"], ["7"]], "comma").map(([cell]) => cell)).toEqual(["0", "0", "1.5"]);
});

test("a missing value is none of another kind; a column of words, or of words and numbers, stays where it is", () => {
  expect(lacking([["–"], ["2.5"]]).map(([cell]) => cell)).toEqual(["0", "1.5", "0"]);
  expect(lacking([["–"], [""]]).flat()).toEqual([undefined, undefined, undefined]);
  expect(
    lacking([
      ["Beijing", "2018"],
      ["Shanghai", "up to 2019"],
    ]).flat(),
  ).toEqual(Array(6).fill(undefined));
});

test("a column that is missing throughout stands as the one before it", () => {
  expect(
    lacking([
      ["1.5", "–", "name"],
      ["2", "", "–"],
    ])[1],
  ).toEqual(["0", "0", undefined]);
  expect(lacking([["name", "–"]])[1]).toEqual([undefined, undefined]);
});

test("a column that holds words later is no longer one of numbers", () => {
  const frame = document.createElement("div");
  frame.innerHTML = "<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>1.5</td></tr></tbody></table>";
  alignNumbers(frame, "point");
  const cell = frame.querySelector("td") as HTMLElement;
  cell.textContent = "none";
  alignNumbers(frame, "point");
  expect([cell.dataset["lacking"], cell.style.getPropertyValue("--lacking")]).toEqual([undefined, ""]);
});
