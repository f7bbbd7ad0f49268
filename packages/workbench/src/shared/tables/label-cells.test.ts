// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { labelCells } from "./label-cells.ts";

const long = "All money over province-level money; the total holds the money itself and is no private money: without it the ratio is 3.73.";

function frameOf(rows: string): HTMLElement {
  const frame = document.createElement("div");
  frame.innerHTML = `<table><thead><tr><th>Ratio</th><th>Public money of level</th><th>What it is</th></tr></thead><tbody>${rows}</tbody></table>`;
  labelCells(frame);
  return frame;
}

test("cells bear the heading of their column, whether they hold a sentence, and whether the first is no name", () => {
  const frame = frameOf(`<tr><td>4.73</td><td>–</td><td>${long}</td></tr>`);
  const cells = [...frame.querySelectorAll("td")].map(({ dataset }) => [dataset["label"], dataset["heading"], dataset["length"]]);
  expect(cells).toEqual([
    ["Ratio", undefined, "short"],
    ["Public money of level", "long", "none"],
    ["What it is", undefined, "paragraph"],
  ]);
  expect(frame.dataset["wordy"]).toBe("");
});

test("a table of figures is none of sentences, and a row over several columns has no headings", () => {
  const frame = frameOf('<tr><td>1</td><td>2</td><td>3</td></tr><tr><td colspan="3">the rest</td></tr>');
  expect(frame.dataset["wordy"]).toBeUndefined();
  expect(frame.querySelector<HTMLElement>("[colspan]")?.dataset["label"]).toBeUndefined();
});

test("a number with its unit, and a span of two, are kept on one line; words and long figures are not", () => {
  const frame = frameOf("<tr><td>Beijing</td><td>−31.3 to 31.8</td><td>3,000 CNY a year for each of them</td></tr>");
  expect([...frame.querySelectorAll("td")].map(({ dataset }) => dataset["length"])).toEqual(["short", "figure", undefined]);
});
